export * from './calendar.js';
export * from './case.js';
export * from './drive.js';
export * from './facts.js';
export * from './people.js';
export * from './policy.js';
export * from './soundness.js';
