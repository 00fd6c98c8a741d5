import { meetClock, startClock, stopClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import { isRefusal } from '../file/refusal.js';
import type { ReturnJob } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import { evolveCase } from '../case/evolve.js';
import type { CaseState } from '../case/model.js';
import { beginEvaluation } from '../case/begin-evaluation.js';
import { refuseCase } from '../case/refusals.js';
import { untakenJob } from './job-of-case.js';

/** 退单 before it is taken: the dispatcher's clock runs again when no other job is left. */
export function returnJob(state: CaseState, { jobId, reason }: ReturnJob, facts: Facts): Decision {
  const job = untakenJob(state, jobId);
  if (isRefusal(job)) return job;
  if (!reason.trim()) return refuseCase('reason-missing', '退单应当写明理由。');
  const entry = caseEntry('jobReturned', { jobId, reason: reason.trim() });
  const after = evolveCase(state, { ...entry, at: facts.now, by: facts.actor });
  return {
    entries: [
      entry,
      ...stopClock(state, `take-job:${jobId}`, facts.now, '退单'),
      // What is left has all been taken: the report has become somebody's case, which is the hotline's answer.
      ...(after.phase === 'dispatch' ? [] : meetClock(state, 'hotline', facts.now)),
      ...(after.jobs.length === 0 ? [startClock(facts, after, 'dispatch', { at: facts.now, key: `dispatch:${jobId}`, startFact: '退单' })] : []),
      ...(after.phase === 'evaluation' ? beginEvaluation(after, facts) : []),
    ],
  };
}
