export { domain } from '../domain/index.js';
