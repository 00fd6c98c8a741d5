export * from './calendar.js';
export * from './load-pack.js';
export * from './pack.js';
export * from './problem.js';
