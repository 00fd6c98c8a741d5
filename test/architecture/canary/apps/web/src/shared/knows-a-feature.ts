export { page } from '../features/closure/Page.js';
