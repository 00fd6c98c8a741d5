import { countedAs } from '../penalty/party.js';
import type { Fen, PartyKind } from '../penalty/model.js';
import type { CaseFlag, Policy } from '../policy/policy.js';
import { reaches, reachWords } from './amount.js';
import { FLAG_WORDS } from './tiers.js';

export interface DiscussionQuestion {
  readonly policy: Pick<Policy, 'discussion' | 'householdBusinessCountsAs'>;
  readonly partyKind: PartyKind;
  readonly fine: Fen;
  readonly confiscated?: Fen | null;
  readonly flags: readonly CaseFlag[];
}

/** 行政处罚法 57②: 情节复杂或者重大违法行为, 行政机关负责人应当集体讨论决定; what counts as such is the region's rule. */
export function needsDiscussion({ policy, partyKind, flags, ...imposed }: DiscussionQuestion): { readonly needed: boolean; readonly why: readonly string[] } {
  const { discussion } = policy;
  const counted = countedAs(partyKind, policy.householdBusinessCountsAs);
  const threshold = discussion.fineAtLeast?.[counted];
  const why = [
    ...discussion.flags.filter((flag) => flags.includes(flag)).map((flag) => `${FLAG_WORDS[flag]}（${discussion.basis}）`),
    ...(threshold !== undefined && reaches(imposed, threshold) ? [`${reachWords(imposed, counted, threshold)}（${discussion.basis}）`] : []),
  ];
  return { needed: why.length > 0, why };
}
