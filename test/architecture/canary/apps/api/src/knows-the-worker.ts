export { worker } from '../../worker/src/main.js';
