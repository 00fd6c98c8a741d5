import { api, dataOf } from '../../api/client';

export interface TrainingClock {
  readonly legalNow: string;
  readonly rate: number;
  readonly outstanding: number;
  /** Everything that was due up to now has happened. */
  readonly caughtUp: boolean;
}

/** Throws ProblemError. */
export async function askTrainingClock(caseId: string): Promise<TrainingClock> {
  return dataOf(api.GET('/api/training/{caseId}/clock', { params: { path: { caseId } } }));
}

/** Only ever forward. Throws ProblemError. */
export async function moveTrainingClock(caseId: string, to: string): Promise<TrainingClock> {
  return dataOf(api.POST('/api/training/{caseId}/clock', { params: { path: { caseId } }, body: { to } }));
}
