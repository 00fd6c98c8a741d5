import type { Matter, Policy } from '../policy/policy.js';
import type { Fen, PartyKind } from './model.js';
import { formatYuan } from './money.js';
import { countedAs, PARTY_WORDS } from './party.js';

export interface HearingQuestion {
  readonly policy: Pick<Policy, 'hearing' | 'householdBusinessCountsAs'>;
  readonly matter: Pick<Matter, 'penalty'>;
  readonly party: PartyKind;
  readonly fine: Fen;
}

/** 行政处罚法 63: a fine from the region's amount on (以上 includes it), or a confiscation whose worth is not yet known. */
export function hearingRightFor({ policy, matter, party, fine }: HearingQuestion): { readonly right: boolean; readonly why: string } {
  const counted = countedAs(party, policy.householdBusinessCountsAs);
  const threshold = policy.hearing[counted];
  const rule = `${PARTY_WORDS[counted]}罚款${formatYuan(threshold)}以上（${policy.hearing.basis}）`;
  if (fine >= threshold && fine > 0) return { right: true, why: `罚款${formatYuan(fine)}达到较大数额标准：${rule}，应当告知听证权利（行政处罚法63①一）。` };
  if (matter.penalty.confiscation && matter.penalty[counted].type !== 'none') return { right: true, why: '可以并处没收，数额或者价值未定前按较大对待，应当告知听证权利（行政处罚法63①二）。' };
  return { right: false, why: `罚款${formatYuan(fine)}未达到较大数额标准：${rule}，没有听证权利（行政处罚法63）。` };
}
