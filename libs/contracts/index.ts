export * from './record.js';
export * from './progress.js';
export * from './temporal.js';
