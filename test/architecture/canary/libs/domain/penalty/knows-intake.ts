export { intake as caseKnowsSteps } from '../intake/index.js';
