import type { Refusal } from '../file/refusal.js';
import type { CaseState, Job } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** A job that waits to be taken. */
export function untakenJob(state: CaseState, jobId: string): Job | Refusal {
  const job = state.jobs.find(({ id }) => id === jobId);
  if (!job) return refuseCase('no-such-job', `本案没有派单“${jobId}”，可能已经退回。`);
  return job.takenAt === null ? job : refuseCase('job-taken-already', `该单已于${job.takenAt}接单。`);
}
