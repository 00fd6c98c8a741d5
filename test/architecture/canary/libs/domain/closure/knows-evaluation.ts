export { evaluation } from '../evaluation/index.js';
