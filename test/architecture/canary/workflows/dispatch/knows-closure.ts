export { closure } from '../closure/index.js';
