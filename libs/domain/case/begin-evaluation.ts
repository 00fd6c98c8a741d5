import { startClock } from '../file/clockwork.js';
import type { Entry } from '../file/entry.js';
import type { Facts } from '../file/facts.js';
import { caseEntry } from './entries.js';
import type { CaseState } from './model.js';

/** 评单 begins: score, satisfaction and return visit each have their clock. Without a reporter there is nobody to ask. */
export function beginEvaluation(state: CaseState, facts: Facts): readonly Entry[] {
  const start = { at: facts.now };
  return [
    startClock(facts, state, 'score', { ...start, ownerOrg: state.bureauOrgId }),
    state.hasReporter
      ? startClock(facts, state, 'satisfaction', start)
      : caseEntry('satisfactionRecorded', { result: 'no-reporter', note: '没有举报人' }),
    startClock(facts, state, 'return-visit', { ...start, period: facts.policy.evaluation.returnVisitAfter }),
  ];
}
