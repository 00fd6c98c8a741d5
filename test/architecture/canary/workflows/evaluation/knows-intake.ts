export { intake } from '../intake/index.js';
