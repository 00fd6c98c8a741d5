export { setTimeout as workflowsImport } from 'node:timers/promises';
