export { api } from '../../api/src/main.js';
