export { api } from '../../apps/api/src/main.js';
