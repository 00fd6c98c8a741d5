import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { ConcludeJob } from '../case/commands.js';
import { beginEvaluation } from '../case/begin-evaluation.js';
import { caseEntry } from '../case/entries.js';
import { evolveCase } from '../case/evolve.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** The proceeding has ended: when the last job is back, evaluation begins. */
export function concludeJob(state: CaseState, { proceedingId, outcome }: ConcludeJob, facts: Facts): Decision {
  const job = state.jobs.find((one) => one.proceedingId === proceedingId);
  if (!job) return refuseCase('no-such-job', `本案没有以案件“${proceedingId}”办理的派单。`);
  if (job.outcome) return refuseCase('job-concluded-already', `该单已于${job.outcome.endedAt}办结。`);
  const entry = caseEntry('jobConcluded', { jobId: job.id, proceedingId, outcome });
  const after = evolveCase(state, { ...entry, at: facts.now, by: facts.actor });
  return { entries: [entry, ...(after.phase === 'evaluation' ? beginEvaluation(after, facts) : [])] };
}
