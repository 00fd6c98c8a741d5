import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { periodText, type Period } from '../../time/index.js';
import type { ConfirmAddress, IssuePriorNotice } from './commands.js';
import { issue, partyLine } from './documents.js';
import { entry } from './entries.js';
import { proposalWords } from './proposal-words.js';
import { hearingRight } from './hearing-right.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { notFinedTwice } from './sisters.js';
import { matterOf, stored, type Rule } from './rules.js';

/** 事先告知: what is proposed, on which facts, reasons and basis, and the party's rights (行政处罚法 44、63). */
export function issuePriorNotice(state: ProceedingState, { facts: found, reasons, statementPeriod }: IssuePriorNotice, facts: Facts): Decision {
  if (!state.report || !state.party) return refuse('party-unknown', '应当先调查终结并查明当事人。');
  if (state.noticed && state.noticed.servedAt === null) return refuse('already-served', '事先告知书已经制发，请先送达。');
  const { proposal } = state.report;
  const refusal = notFinedTwice(state, proposal, facts, 'noticed') ?? (statementPeriod ? withinTheRegions(statementPeriod, facts) : null);
  if (refusal) return refusal;
  const right = hearingRight(state, facts, proposal);
  const issued = issue(state, facts, 'prior-notice', {
    party: partyLine(state), proposal: proposalWords(proposal), facts: found, reasons, basis: matterOf(state, facts)?.penaltyProvision ?? '', rights: rightsText(statementPeriod ?? facts.policy.clocks['statement']?.period, right),
  });
  if (isRefusal(issued)) return issued;
  return { entries: [issued.entry, entry('priorNoticeIssued', { documentId: issued.document.id, proposal, hearingRight: right, ...statementPeriod && { statementPeriod } })] };
}

/** 送达地址及电子送达确认书: without the signed consent nothing is served electronically (行政处罚法 61②). */
export function confirmAddress(_state: ProceedingState, { address, electronic, signedSha256 }: ConfirmAddress, facts: Facts): Decision {
  return stored(facts, signedSha256) ?? { entries: [entry('addressConfirmed', { address, electronic: electronic ?? null, signedSha256 })] };
}

/** No law sets it: the region's period is the least that a notice gives, and its longest, where it has one, the most. */
function withinTheRegions(period: Period, { policy }: Facts): Rule {
  const norm = policy.clocks['statement'];
  const least = norm?.period;
  if (!least) return null;
  const fits = Number.isSafeInteger(period.n) && period.unit === least.unit && period.n >= least.n && (!norm.max || (norm.max.unit === period.unit && period.n <= norm.max.n));
  const limits = `不少于${periodText(least)}${norm.max ? `、不超过${periodText(norm.max)}` : ''}`;
  return fits ? null : refuse('statement-period-wrong', `陈述申辩期限应当${limits}（${norm.basis ?? '区域规范'}），填写的是${periodText(period)}。`);
}

function rightsText(period: Period | undefined, right: boolean): string {
  const days = period ? periodText(period) : '规定期限';
  const statement = `你（单位）有权自收到本告知书之日起${days}内进行陈述和申辩`;
  return right ? `${statement}；有权自收到本告知书之日起五个工作日内要求听证（行政处罚法第六十三条、第六十四条）。` : `${statement}。`;
}
