import { askUntil, PATIENCE_SECONDS } from '../../api/ask-until';
import { api, dataOf } from '../../api/client';
import { ProblemError } from '../../api/problem';
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

/** Waits until everything due has happened. Throws ProblemError, also where the engine does not answer. */
export async function caughtUp(caseId: string): Promise<void> {
  await whileItMoves(() => askTrainingClock(caseId), { isDone: (clock) => clock.caughtUp, clockOf: (clock) => clock });
}

interface Moving<Answer> {
  readonly isDone: (answer: Answer) => boolean;
  /** How far the engine has come is seen by the case's clock. */
  readonly clockOf: (answer: Answer) => TrainingClock | null;
}

/** Asks until it is done, as long as the engine moves. Throws ProblemError. */
export async function whileItMoves<Answer>(ask: () => Promise<Answer>, { isDone, clockOf }: Moving<Answer>): Promise<Answer> {
  const answer = await askUntil(ask, { isDone, placeOf: (now) => { const clock = clockOf(now); return clock && [clock.outstanding, clock.entries]; } });
  if (answer === null) throw ProblemError.engineSilent(PATIENCE_SECONDS);
  return answer;
}
