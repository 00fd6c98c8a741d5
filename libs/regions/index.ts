export * from './calendar.js';
export { POST_HOMES, REVIEWING_ROLES } from './checks/people.js';
export * from './load-pack.js';
export * from './pack.js';
export * from './problem.js';
export * from './read-calendar.js';
export * from './read-policy.js';
