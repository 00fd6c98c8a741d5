import { CONFISCATIONS, formatYuan, type Confiscation } from '../../penalty/index.js';
import type { Proposal } from './model.js';

/** 行政处罚, 不予处罚 or 违法事实不能成立, as a sentence. */
export function proposalWords(proposal: Proposal): string {
  if (proposal.outcome === 'not-established') return `违法事实不能成立，不予行政处罚。${proposal.reasons}`;
  if (proposal.outcome === 'no-penalty') return `不予行政处罚。${proposal.reasons}`;
  const parts = [proposal.warning ? '警告' : '', proposal.fine > 0 ? `罚款${formatYuan(proposal.fine)}` : '', ...(proposal.confiscated ?? []).map(confiscationWords)].filter(Boolean).join('，');
  return `${parts}${proposal.correction ? `；责令${proposal.correction}` : ''}`;
}

/** 没收非法财物：烤炉一台（价值300.00元） */
export function confiscationWords({ kind, what, value }: Confiscation): string {
  return `没收${CONFISCATIONS[kind]}：${what}${value === null ? '' : `（${kind === 'gains' ? '数额' : '价值'}${formatYuan(value)}）`}`;
}
