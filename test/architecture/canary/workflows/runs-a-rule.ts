export { domain } from '../libs/domain/index.js';
