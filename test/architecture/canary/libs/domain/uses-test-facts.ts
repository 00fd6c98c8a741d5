export { facts } from './testing/facts.js';
