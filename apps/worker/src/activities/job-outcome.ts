import { isDutyOf, type Clock, type JobOutcome, type ProceedingState } from '@sidan/domain';

/**
 * What an ended proceeding tells its case; null while it is still open. Only the handling office's own duties count in its score: a department's
 * review is late with the department, and told to those above it, while the office's own ninety days run on.
 */
export function jobOutcomeOf(proceeding: ProceedingState): JobOutcome | null {
  const { outcome, endedAt, orgId, clocks } = proceeding;
  if (outcome === null || endedAt === null) return null;
  const [owed, titles] = [Object.values(clocks).filter((clock) => isDutyOf(clock, orgId)), (of: readonly Clock[]) => of.map(({ title }) => title)];
  const awaiting = owed.filter((clock) => clock.awaits && !wasLate(clock));
  return { outcome, endedAt, lateClocks: titles(owed.filter(wasLate)), ...awaiting.length > 0 && { awaitingClocks: titles(awaiting) }, handledBy: Object.keys(proceeding.acted) };
}

function wasLate(clock: Clock): boolean {
  return clock.late || clock.status === 'overdue';
}
