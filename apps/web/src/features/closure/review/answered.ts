import type { ReviewRound } from '../../../shared/file/view';

/** What the officers do to put a returned case right. */
const ANSWERING: readonly string[] = ['evidenceAdded', 'partyIdentified', 'correctionOrdered', 'correctionVerified', 'finalReportSubmitted', 'courtEnforcementProposed'];

interface Happened {
  readonly at: string;
  readonly type: string;
}

export interface Answered<Item> {
  readonly round: ReviewRound;
  readonly answers: readonly Item[];
}

/** Each returned round with what was done between it and the next judgement. */
export function answersIn<Item extends Happened>(reviews: readonly ReviewRound[], ledger: readonly Item[]): readonly Answered<Item>[] {
  return reviews.flatMap((round, index) => {
    if (round.result !== 'returned' || round.at === null) return [];
    const from = Date.parse(round.at);
    const next = reviews[index + 1]?.at ?? null;
    const to = next === null ? Number.POSITIVE_INFINITY : Date.parse(next);
    return [{ round, answers: ledger.filter(({ at, type }) => ANSWERING.includes(type) && Date.parse(at) >= from && Date.parse(at) <= to) }];
  });
}
