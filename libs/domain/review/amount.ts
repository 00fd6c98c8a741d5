import type { Fen } from '../penalty/model.js';
import { formatYuan } from '../penalty/money.js';
import { PARTY_WORDS, type CountedParty } from '../penalty/party.js';

/** What a case is weighed by; a confiscation that nobody has valued yet weighs as much as any. */
interface Imposed { readonly fine: Fen; readonly confiscated?: Fen | null }

export function reaches({ fine, confiscated = 0 }: Imposed, threshold: Fen): boolean {
  return (fine > 0 && fine >= threshold) || confiscated === null || (confiscated > 0 && confiscated >= threshold);
}

/** 对公民罚款1200.00元，达到1000.00元 */
export function reachWords({ fine, confiscated = 0 }: Imposed, party: CountedParty, threshold: Fen): string {
  const what = fine > 0 && fine >= threshold ? `罚款${formatYuan(fine)}` : confiscated === null ? '没收的价值未定' : `没收${formatYuan(confiscated)}`;
  return `对${PARTY_WORDS[party]}${what}，${confiscated === null && fine < threshold ? '按' : ''}达到${formatYuan(threshold)}`;
}
