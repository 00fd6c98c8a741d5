import type { PersonFacts } from '../file/actor.js';

/** The qualification has been asked of newcomers since 2018-01-01, when the 2017 amendment of 行政处罚法 came into force. */
export const QUALIFICATION_ASKED_SINCE = '2018-01-01';

/**
 * Why a person may not do legal review on `today` (YYYY-MM-DD), in Chinese; null when nothing stands against it.
 * 行政处罚法 58②: 初次从事法制审核的人员, 应当取得法律职业资格; and who investigated does not review.
 */
export function reviewerRefusal(person: PersonFacts, everInvestigated: readonly string[], today: string): string | null {
  if (everInvestigated.includes(person.personId)) return `${person.name}是本案的调查人员，不得审核本案（行政处罚法58；审核与调查分离）。`;
  if (person.legalQualification || reviewedBefore(person, today)) return null;
  return `${person.name}初次从事行政处罚决定法制审核，应当先取得法律职业资格（行政处罚法58②）。`;
}

/** Whoever began before the rule is no newcomer; a first review done later without the qualification does not heal itself. */
function reviewedBefore({ reviewingSince }: PersonFacts, today: string): boolean {
  return today < QUALIFICATION_ASKED_SINCE || (reviewingSince !== null && reviewingSince < QUALIFICATION_ASKED_SINCE);
}
