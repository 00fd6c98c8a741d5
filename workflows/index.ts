export { caseWorkflow } from './case.workflow.js';
export { proceedingWorkflow } from './proceeding.workflow.js';
