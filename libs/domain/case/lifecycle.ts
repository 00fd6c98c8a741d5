import type { FileCommand } from '../file/commands.js';
import type { Lifecycle } from '../file/lifecycle.js';
import type { CaseCommand } from './commands.js';
import type { CasePhase } from './model.js';

/** Steps that any file knows leave the phase as it is. */
function common<P extends CasePhase>(phase: P): Record<FileCommand['type'], readonly [P]> {
  return {
    'fire-clock': [phase], 'adopt-calendar': [phase], 'claim-task': [phase], 'release-task': [phase], 'assign-task': [phase],
    'acknowledge-escalation': [phase], urge: [phase], 'take-over': [phase],
  };
}

/** 四步联单 as a value. `register-report` opens a case and so starts from no phase. */
export const CASE_LIFECYCLE: Lifecycle<CasePhase, CaseCommand['type']> = {
  intake: {
    ...common('intake'),
    'accept-report': ['dispatch'], 'refuse-report': ['refused'], 'merge-report': ['merged'],
  },
  dispatch: {
    ...common('dispatch'),
    'assign-job': ['dispatch'], 'take-job': ['dispatch', 'closure'], 'conclude-job': ['dispatch'],
    'return-job': ['dispatch', 'closure', 'evaluation'],
  },
  closure: {
    ...common('closure'),
    'conclude-job': ['closure', 'evaluation'],
  },
  evaluation: {
    ...common('evaluation'),
    'score-file': ['evaluation', 'closed'], 'record-satisfaction': ['evaluation', 'closed'], 'record-return-visit': ['evaluation', 'closed'],
    'assign-shortcoming': ['evaluation', 'closed'], 'resolve-shortcoming': ['evaluation'],
  },
  // What was found is put right after the score; no clock runs any more.
  closed: {
    'acknowledge-escalation': ['closed'], urge: ['closed'],
    'assign-shortcoming': ['closed'], 'resolve-shortcoming': ['closed'],
  },
  refused: {},
  merged: {},
};

export const CASE_PHASES: Readonly<Record<CasePhase, string>> = {
  intake: '收单', dispatch: '派单', closure: '结单', evaluation: '评单', closed: '已评结', refused: '不予受理', merged: '已并案',
};
