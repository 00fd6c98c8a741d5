export * from './calendar.js';
export * from './clock.js';
export * from './instant.js';
export * from './period.js';
