import type { Matter, Policy } from '../policy/policy.js';
import { excusedBy, mayBeExcused, mayGoBelow } from './factors.js';
import { CONFISCATIONS, type Confiscation, type PartyKind, type PenaltyFactor, type PenaltyItems, type PenaltyKinds } from './model.js';
import { isMoney } from './money.js';
import { countedAs, PARTY_WORDS } from './party.js';

export interface ProposedPenalty extends PenaltyItems {
  readonly policy: Pick<Policy, 'householdBusinessCountsAs'>;
  readonly matter: Matter;
  readonly party: PartyKind;
  readonly factors: readonly PenaltyFactor[];
}

/** Something is imposed at all: an order to correct is no penalty (行政处罚法 9、28). */
export function isPenalty({ fine, warning, confiscated = [] }: PenaltyItems): boolean {
  return fine > 0 || warning || confiscated.length > 0;
}

/** Why no penalty of any kind may be given, where a factor excuses (行政处罚法 30、31、33). */
export function excusedFrom(items: PenaltyItems, factors: readonly PenaltyFactor[]): readonly string[] {
  return isPenalty(items) ? excusedBy(factors) : [];
}

/** Why the kinds of a proposed penalty are not those that the provision knows for such a party (行政处罚法 9、38); the amount is `checkFine`'s. */
export function checkKinds({ policy, matter, party, factors, ...items }: ProposedPenalty): readonly string[] {
  if (!isPenalty(items)) return ['给予行政处罚的，应当有处罚种类；责令改正不是行政处罚。'];
  const counted = countedAs(party, policy.householdBusinessCountsAs);
  const law = `${matter.penaltyProvision}对${PARTY_WORDS[counted]}`;
  const kinds = matter.penalty[counted];
  return [...warningProblems(kinds, items, factors, law), ...confiscationProblems(kinds, items.confiscated ?? [], law)];
}

function warningProblems({ warning: known }: PenaltyKinds, { warning, fine }: PenaltyItems, factors: readonly PenaltyFactor[], law: string): string[] {
  if (known === 'none' && warning) return [`${law}没有设定警告，现拟警告。`];
  if (known === 'or' && warning && fine > 0) return [`${law}规定的是警告或者罚款，只能择一，现拟警告并处罚款。`];
  const spared = mayGoBelow(factors) || mayBeExcused(factors);
  return known === 'shall' && !warning && !spared ? [`${law}规定应当给予警告，现没有拟警告。`] : [];
}

function confiscationProblems({ confiscation }: PenaltyKinds, confiscated: readonly Confiscation[], law: string): string[] {
  return [
    ...(confiscation === 'none' && confiscated.some(({ kind }) => kind === 'property') ? [`${law}没有设定没收非法财物，现拟没收。`] : []),
    ...confiscated.flatMap(({ kind, what, value }) => [
      ...(what.trim() ? [] : [`没收${CONFISCATIONS[kind]}应当写明名称、数量。`]),
      ...(value === null || isMoney(value) ? [] : [`没收的价值应当是不小于零的整数（分），现为${value}。`]),
    ]),
  ];
}

/** What all that is confiscated is worth, in fen; null as soon as one of it is not valued; 0 for nothing. */
export function worth(confiscated: readonly Confiscation[] = []): number | null {
  return confiscated.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);
}
