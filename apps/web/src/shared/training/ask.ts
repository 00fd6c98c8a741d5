import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';

export type TrainingClock = components['schemas']['TrainingTime'];

/** Where a page keeps what it knows of the clock; its moves go by the same name. */
export function trainingClockKey(caseId: string) {
  return ['training', caseId, 'clock'] as const;
}

/** Throws ProblemError. */
export async function askTrainingClock(caseId: string): Promise<TrainingClock> {
  return dataOf(api.GET('/api/training/{caseId}/clock', { params: { path: { caseId } } }));
}

/** Only ever forward. Throws ProblemError. */
export async function moveTrainingClock(caseId: string, to: string): Promise<TrainingClock> {
  return dataOf(api.POST('/api/training/{caseId}/clock', { params: { path: { caseId } }, body: { to } }));
}
