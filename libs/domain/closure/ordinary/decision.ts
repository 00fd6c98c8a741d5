import { freshKey, isOpen, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import type { Instant } from '../../time/index.js';
import type { IssueDecision, PublishDecision, WithdrawPublication } from './commands.js';
import { excusedFrom, isPenalty } from '../../penalty/index.js';
import { evidenceLine, issue, partyLine } from './documents.js';
import { entry } from './entries.js';
import { proposalWords } from './proposal-words.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import type { DocumentKind, ProceedingState, Proposal } from './model.js';
import { anotherAct, otherActExplained } from './other-acts.js';
import { refuse } from './refusals.js';
import { periodsToTell } from './remedy-periods.js';
import { hasFallen } from './remedy-time.js';
import { firstRefusal, matterInForce, matterOf, neverInvestigated, organisationOf, type Rule } from './rules.js';
import { notFinedTwice } from './sisters.js';
import { discussionNeeded } from './treatment.js';
import { statementStands } from './waiting.js';

/** What will be decided: as noticed, with what re-examination and hearing took off; unnoticed only where nobody is punished. */
export function proposalToDecide(state: ProceedingState): Proposal | null {
  return state.noticed?.proposal ?? state.report?.proposal ?? null;
}

export function decisionDocument(state: ProceedingState): DocumentKind {
  return proposalToDecide(state)?.outcome === 'penalty' ? 'penalty-decision' : 'no-penalty-decision';
}

/** 作出决定 by the responsible head (行政处罚法 57、59). Late is on record, never a reason to refuse: an undecided case helps nobody. */
export function issueDecision(state: ProceedingState, command: IssueDecision, facts: Facts): Decision {
  const proposal = proposalToDecide(state);
  if (!proposal) return refuse('no-pending-review', '还没有调查终结报告。');
  const refusal = firstRefusal(
    neverInvestigated(state, facts, facts.actor.personId),
    proposal.outcome === 'penalty' ? matterInForce(state, facts) : null,
    state.recusals.some(({ granted }) => granted === null) ? refuse('recusal-undecided', '有回避申请尚未决定，应当先由负责人决定。') : null,
    somethingImposed(proposal),
    notFinedTwice(state, proposal, facts, 'decided'),
    heard(state, proposal, facts.now),
    discussedSince(state, proposal, facts),
    proposal.outcome === 'penalty' ? anotherAct(state, state.offence, command.otherAct, facts) : null,
  );
  if (refusal) return refusal;
  const issued = issue(state, facts, decisionDocument(state), contents(state, command, proposal, facts));
  if (isRefusal(issued)) return issued;
  return {
    entries: [
      issued.entry,
      ...otherActExplained(state, state.offence, command.otherAct, facts),
      entry('decisionIssued', { documentId: issued.document.id, proposal }),
      ...meetNamed(state, facts.now, 'decision'),
      ...stopNamed(state, facts.now, '已作出决定', 'investigation', 'statement'),
      startClock(facts, state, 'service', { at: facts.now, key: freshKey(state, 'service') }),
    ],
  };
}

/** 公开 (行政处罚法 48①) */
export function publishDecision(state: ProceedingState, { where }: PublishDecision, facts: Facts): Decision {
  if (!state.decision) return refuse('no-decision', '本案没有作出处罚决定，没有可以公开的决定。');
  if (state.decision.published) return refuse('already-published', '处罚决定已经公开。');
  if (state.decision.revoked) return refuse('decision-revoked', '处罚决定已经被撤销，不得公开。');
  return { entries: [entry('decisionPublished', { where }), ...meetNamed(state, facts.now, 'publication')] };
}

/** 撤回公开: within three working days once a published decision is changed, revoked or found unlawful (行政处罚法 48②). */
export function withdrawPublication(state: ProceedingState, { reasons }: WithdrawPublication, facts: Facts): Decision {
  if (!state.decision?.published && !withdrawalWaits(state)) return refuse('not-published', '处罚决定没有公开，无需撤回。');
  if (!withdrawalWaits(state) && !hasFallen(state)) return refuse('decision-stands', '处罚决定没有被变更、撤销或者确认违法，不能撤回公开。');
  return { entries: [entry('publicationWithdrawn', { reasons }), ...meetNamed(state, facts.now, 'withdraw-publication')] };
}

/** Also of an earlier decision, when a new one has been made in its place. */
function withdrawalWaits({ clocks }: ProceedingState): boolean {
  return Object.values(clocks).some((clock) => clock.name === 'withdraw-publication' && isOpen(clock));
}

/** 行政处罚法 45、62: no penalty without notice, waiting and re-examination. A hearing right that still runs keeps the file out of this phase. */
function heard(state: ProceedingState, proposal: Proposal, now: Instant): Rule {
  if (state.statement.made && state.statement.reexamined === false) return refuse('statement-not-reexamined', '当事人的陈述申辩尚未复核，不得作出决定。');
  if (proposal.outcome !== 'penalty') return null;
  if (!state.noticed?.servedAt) return refuse('notice-not-served', '事先告知书尚未送达，不得作出处罚决定。');
  return state.statement.closed ? null : refuse('statement-period-running', `${statementStands(state, now) || '陈述申辩期尚未届满，当事人也没有明确放弃'}，不得作出决定。`);
}

/** 行政处罚法 9、30、31、33: files of before 0.3 can stand here with a penalty of nothing, or of someone whom the law excuses. */
function somethingImposed(proposal: Proposal): Rule {
  if (proposal.outcome !== 'penalty' || (isPenalty(proposal) && excusedFrom(proposal, proposal.factors).length === 0)) return null;
  return refuse('nothing-imposed', '拟作出的处罚没有处罚种类，或者有不予处罚的法定情形，不得作出处罚决定：应当退回，重新提出处理意见。');
}

function discussedSince(state: ProceedingState, proposal: Proposal, facts: Facts): Rule {
  const { needed, why } = discussionNeeded(state, proposal, facts);
  if (!needed) return null;
  if (!state.treatment?.collective) return refuse('discussion-needed', `本案应当由行政机关负责人集体讨论决定：${why.join('；')}。`);
  const { held, heldAt } = state.hearing;
  return held && heldAt !== null && state.treatment.at < heldAt ? refuse('discussion-after-hearing', '经过听证的案件应当在听证后根据听证笔录集体讨论决定。') : null;
}

function contents(state: ProceedingState, command: IssueDecision, proposal: Proposal, facts: Facts): Record<string, string> {
  const matter = matterOf(state, facts);
  const remedies = organisationOf(facts, state.orgId)?.remedies;
  const within = periodsToTell(matter, proposal);
  const { bank, account, electronic } = facts.policy.payment;
  return {
    party: partyLine(state),
    facts: command.facts,
    evidence: evidenceLine(state, state.report?.evidence),
    reasons: command.reasons,
    penalty: proposalWords(proposal),
    basis: matter ? `${matter.duty}；${matter.penaltyProvision}` : '',
    performance: performanceText(proposal),
    remedies: remedies ? `可以自收到本决定书之日起${within.reconsideration}向${remedies.reconsideration}申请行政复议，或者${within.litigation}向${remedies.court}提起行政诉讼。` : '',
    bank: proposal.fine > 0 ? [bank, account, electronic].filter(Boolean).join('，') : '本决定没有罚款',
    surcharge: surchargeText(proposal, facts),
  };
}

function performanceText(proposal: Proposal): string {
  const pay = proposal.fine > 0 ? '自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款' : '';
  const hand = proposal.confiscated?.length ? '没收的违法所得、非法财物自本决定书送达之日起上缴' : '';
  const correct = proposal.correction ? `责令${proposal.correction}` : '';
  return [pay, hand, correct].filter(Boolean).join('；') || '警告自本决定书送达之日起生效';
}

function surchargeText(proposal: Proposal, facts: Facts): string {
  if (proposal.fine === 0) return '本决定没有罚款';
  return facts.policy.surcharge ? '逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额' : '逾期不加处罚款';
}
