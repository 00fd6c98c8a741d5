export * from './access.js';
export * from './commands.js';
export type { ProceedingEntries, ProceedingEntry } from './entries.js';
export { REQUIRED_CONTENTS, type RequiredField } from './documents.js';
export { outstanding, surchargeAt } from './debt.js';
export * from './kind.js';
export * from './lifecycle.js';
export * from './model.js';
export { PROCEEDING_REFUSALS } from './refusals.js';
