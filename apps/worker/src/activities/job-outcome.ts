import { isOurDuty, type Clock, type JobOutcome, type ProceedingState } from '@sidan/domain';

/** What an ended proceeding tells its case; null while it is still open. */
export function jobOutcomeOf(proceeding: ProceedingState): JobOutcome | null {
  const { outcome, endedAt, clocks } = proceeding;
  if (outcome === null || endedAt === null) return null;
  const [all, titles] = [Object.values(clocks), (of: readonly Clock[]) => of.map(({ title }) => title)];
  const awaiting = all.filter((clock) => isOurDuty(clock) && clock.awaits && !wasLate(clock));
  return { outcome, endedAt, lateClocks: titles(all.filter(wasLate)), ...awaiting.length > 0 && { awaitingClocks: titles(awaiting) }, handledBy: Object.keys(proceeding.acted) };
}

/** Only our own duty can be late: a right that was not used has merely ended, and a court's delay is not the office's. */
function wasLate(clock: Clock): boolean {
  return isOurDuty(clock) && (clock.late || clock.status === 'overdue');
}
