export * from './calendar.js';
export * from './facts.js';
export * from './people.js';
export * from './policy.js';
