import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import type { ConfirmAddress, IssuePriorNotice } from './commands.js';
import { issue, partyLine } from './documents.js';
import { entry } from './entries.js';
import { proposalWords } from './proposal-words.js';
import { hearingRight } from './hearing-right.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { notFinedTwice } from './sisters.js';
import { matterOf, stored } from './rules.js';

/** 事先告知: what is proposed, on which facts, reasons and basis, and the party's rights (行政处罚法 44、63). */
export function issuePriorNotice(state: ProceedingState, { facts: found, reasons }: IssuePriorNotice, facts: Facts): Decision {
  if (!state.report || !state.party) return refuse('party-unknown', '应当先调查终结并查明当事人。');
  if (state.noticed && state.noticed.servedAt === null) return refuse('already-served', '事先告知书已经制发，请先送达。');
  const { proposal } = state.report;
  const twice = notFinedTwice(state, proposal, facts, 'noticed');
  if (twice) return twice;
  const right = hearingRight(state, facts, proposal);
  const issued = issue(state, facts, 'prior-notice', {
    party: partyLine(state), proposal: proposalWords(proposal), facts: found, reasons, basis: matterOf(state, facts)?.penaltyProvision ?? '', rights: rightsText(facts, right),
  });
  if (isRefusal(issued)) return issued;
  return { entries: [issued.entry, entry('priorNoticeIssued', { documentId: issued.document.id, proposal, hearingRight: right })] };
}

/** 送达地址及电子送达确认书: without the signed consent nothing is served electronically (行政处罚法 61②). */
export function confirmAddress(_state: ProceedingState, { address, electronic, signedSha256 }: ConfirmAddress, facts: Facts): Decision {
  return stored(facts, signedSha256) ?? { entries: [entry('addressConfirmed', { address, electronic: electronic ?? null, signedSha256 })] };
}

function rightsText(facts: Facts, right: boolean): string {
  const period = facts.policy.clocks['statement']?.period;
  const days = period ? `${period.n}${period.unit === 'working-day' ? '个工作日' : '日'}` : '规定期限';
  const statement = `你（单位）有权自收到本告知书之日起${days}内进行陈述和申辩`;
  return right ? `${statement}；有权自收到本告知书之日起五个工作日内要求听证（行政处罚法第六十三条、第六十四条）。` : `${statement}。`;
}
