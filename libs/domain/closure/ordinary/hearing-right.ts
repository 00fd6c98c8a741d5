import type { Fen, PartyKind } from '../../penalty/model.js';
import type { Policy } from '../../policy/policy.js';

/** 行政处罚法 63①(一): 较大数额罚款, as the region's rule sets it; 以上 includes the number itself. */
export function hearingRight(policy: Policy, party: PartyKind, fine: Fen): boolean {
  const kind = party === 'household-business' ? policy.householdBusinessCountsAs : party;
  return fine >= policy.hearing[kind];
}
