export * from './access.js';
export * from './commands.js';
export * from './entries.js';
export * from './kind.js';
export * from './lifecycle.js';
export * from './model.js';
export * from './refusals.js';
export { MERGEABLE_PHASES } from '../intake/merge-report.js';
