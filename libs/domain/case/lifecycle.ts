import type { FileCommand } from '../file/commands.js';
import type { Lifecycle } from '../file/lifecycle.js';
import type { CaseCommand } from './commands.js';
import type { CasePhase } from './model.js';

type Row<P extends CasePhase> = Partial<Record<FileCommand['type'], readonly [P]>>;

/** Steps with open tasks leave the phase as it is. */
function withTasks<P extends CasePhase>(phase: P): Row<P> {
  return { 'claim-task': [phase], 'release-task': [phase], 'assign-task': [phase], 'acknowledge-escalation': [phase], urge: [phase] };
}

/** A calendar that was missing tells, however late, when what runs is due and whether what has ended was late. */
function withCalendar<P extends CasePhase>(phase: P): Row<P> {
  return { 'adopt-calendar': [phase] };
}

/** So do steps with running clocks. */
function withClocks<P extends CasePhase>(phase: P): Row<P> {
  return { ...withTasks(phase), ...withCalendar(phase), 'fire-clock': [phase], 'take-over': [phase] };
}

/** 四步联单 as a value. `register-report` opens a case and so starts from no phase. */
export const CASE_LIFECYCLE: Lifecycle<CasePhase, CaseCommand['type']> = {
  intake: {
    ...withClocks('intake'),
    'accept-report': ['dispatch'], 'refuse-report': ['refused'], 'merge-report': ['merged'],
  },
  dispatch: {
    ...withClocks('dispatch'),
    'assign-job': ['dispatch'], 'take-job': ['dispatch', 'closure'], 'conclude-job': ['dispatch'],
    'return-job': ['dispatch', 'closure', 'evaluation'],
  },
  // The proceedings have the clocks now; what the case itself was late with may still wait to be acknowledged.
  closure: {
    ...withTasks('closure'), ...withCalendar('closure'),
    'conclude-job': ['closure', 'evaluation'],
  },
  evaluation: {
    ...withClocks('evaluation'),
    'score-file': ['evaluation', 'closed'], 'record-satisfaction': ['evaluation', 'closed'], 'record-return-visit': ['evaluation', 'closed'],
    'assign-shortcoming': ['evaluation', 'closed'], 'resolve-shortcoming': ['evaluation', 'closed'],
  },
  // What was found is put right after the score; no clock runs any more.
  closed: {
    ...withCalendar('closed'),
    'acknowledge-escalation': ['closed'], urge: ['closed'],
    'assign-shortcoming': ['closed'], 'resolve-shortcoming': ['closed'],
  },
  refused: withCalendar('refused'),
  merged: withCalendar('merged'),
};

export const CASE_PHASES: Readonly<Record<CasePhase, string>> = {
  intake: '收单', dispatch: '派单', closure: '结单', evaluation: '评单', closed: '已评结', refused: '不予受理', merged: '已并案',
};
