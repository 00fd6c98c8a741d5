export { page } from '../closure/Page.js';
