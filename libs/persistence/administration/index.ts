export * from './audit.js';
export * from './failures.js';
export * from './people.js';
export * from './rules.js';
