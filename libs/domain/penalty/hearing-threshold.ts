import type { Policy } from '../policy/policy.js';
import type { Fen, PartyKind } from './model.js';
import { formatYuan } from './money.js';
import { countedAs, PARTY_WORDS } from './party.js';

export interface HearingQuestion {
  readonly policy: Pick<Policy, 'hearing' | 'householdBusinessCountsAs'>;
  readonly party: PartyKind;
  readonly fine: Fen;
  /** What is proposed to be confiscated is worth; null: proposed, and not valued yet. Left out: none is proposed. */
  readonly confiscated?: Fen | null;
}

/**
 * 行政处罚法 63①(一)(二): a fine, or a confiscation, from the region's amount on (以上 includes it); one whose worth is not known counts as reaching it.
 * A region that names no amount for confiscations goes by its amount for fines.
 */
export function hearingRightFor({ policy, party, fine, confiscated = 0 }: HearingQuestion): { readonly right: boolean; readonly why: string } {
  const counted = countedAs(party, policy.householdBusinessCountsAs);
  const threshold = policy.hearing[counted];
  const rule = `${PARTY_WORDS[counted]}罚款${formatYuan(threshold)}以上（${policy.hearing.basis}）`;
  if (fine >= threshold && fine > 0) return { right: true, why: `罚款${formatYuan(fine)}达到较大数额标准：${rule}，应当告知听证权利（行政处罚法63①一）。` };
  if (confiscated === null) return { right: true, why: '拟没收的数额或者价值未定，按较大对待，应当告知听证权利（行政处罚法63①二）。' };
  if (confiscated >= threshold && confiscated > 0) return { right: true, why: `没收${formatYuan(confiscated)}达到较大数额（价值）标准：${rule}，应当告知听证权利（行政处罚法63①二）。` };
  return { right: false, why: `罚款${formatYuan(fine)}未达到较大数额标准：${rule}，没有听证权利（行政处罚法63）。` };
}
