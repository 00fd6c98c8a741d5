export { intake } from '../../../workflows/intake/index.js';
