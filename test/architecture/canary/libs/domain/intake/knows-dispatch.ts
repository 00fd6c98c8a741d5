export { dispatch } from '../dispatch/index.js';
