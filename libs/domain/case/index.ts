export * from './commands.js';
export * from './model.js';
