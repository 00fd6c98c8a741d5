import { isOurDuty, type Clock, type JobOutcome, type ProceedingState } from '@sidan/domain';

/** What an ended proceeding tells its case; null while it is still open. */
export function jobOutcomeOf(proceeding: ProceedingState): JobOutcome | null {
  const { outcome, endedAt, clocks } = proceeding;
  if (outcome === null || endedAt === null) return null;
  return { outcome, endedAt, lateClocks: Object.values(clocks).filter(wasLate).map((clock) => clock.title), handledBy: handlersOf(proceeding) };
}

/** Only our own duty can be late: a right that was not used has merely ended, and a court's delay is not the office's. */
function wasLate(clock: Clock): boolean {
  return isOurDuty(clock) && (clock.late || clock.status === 'overdue');
}

/** Everyone who investigated, reviewed, decided, heard or proposed: none of them may score it. */
function handlersOf(proceeding: ProceedingState): string[] {
  const { everInvestigated, everDecided, filing, report, reviews, hearing, closure, documents } = proceeding;
  const people = [
    ...everInvestigated, ...everDecided, filing?.proposedBy, report?.by, hearing.host, closure?.proposedBy,
    // Whoever signed one of its documents had a part: the approval to file, the decision itself, the closing.
    ...documents.map(({ issuedBy }) => issuedBy),
    ...reviews.flatMap((review) => [review.by, ...review.panel.map((member) => member.personId)]),
  ];
  return [...new Set(people.filter((person): person is string => typeof person === 'string'))];
}
