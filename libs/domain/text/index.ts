export * from './readable.js';
