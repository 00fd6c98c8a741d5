export * from './access.js';
export * from './commands.js';
export * from './entries.js';
export * from './kind.js';
export * from './lifecycle.js';
export * from './model.js';
export * from './refusals.js';
export { ownerAtWorkHere } from '../evaluation/shortcoming-owner.js';
export { MERGEABLE_PHASES } from '../intake/merge-report.js';
