import { freshKey, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import type { DecisionPeriodRule } from '../../policy/policy.js';
import type { Instant } from '../../time/index.js';
import type { ProceedingCommand, ResumeInvestigation, ReviewSuspension, SuspendInvestigation } from './commands.js';
import { issue } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import { meetNamed, resumeNamed, stopNamed, suspendNamed } from './named-clocks.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { matterOf, type Rule } from './rules.js';

/**
 * 中止期间: what a suspended case still does (行政处罚法 60 and the rule that allows the suspension). The office's own judging stands still;
 * what arrives, what others may do, what protects evidence or stops harm, and the service of what was written before go on. Every step is in
 * one of the two.
 */
const WHILE_SUSPENDED: Readonly<Record<ProceedingCommand['type'], 'goes-on' | 'stands'>> = {
  'submit-final-report': 'stands', 'approve-review': 'stands', 'return-review': 'stands', 'record-panel-opinion': 'stands',
  'approve-treatment': 'stands', 'reject-treatment': 'stands', 'record-discussion': 'stands', 'issue-prior-notice': 'stands', 'reexamine-statement': 'stands',
  'notify-hearing': 'stands', 'hold-hearing': 'stands', 'conclude-hearing': 'stands', 'issue-decision': 'stands', 'extend-clock': 'stands',

  'adopt-calendar': 'goes-on', 'claim-task': 'goes-on', 'release-task': 'goes-on', 'assign-task': 'goes-on', 'acknowledge-escalation': 'goes-on', urge: 'goes-on',
  'take-over': 'goes-on', 'fire-clock': 'goes-on',
  'open-proceeding': 'goes-on', 'assign-investigators': 'goes-on', 'identify-party': 'goes-on', 'add-evidence': 'goes-on', 'record-guidance': 'goes-on',
  'propose-filing': 'goes-on', 'approve-filing': 'goes-on', 'return-filing': 'goes-on', 'decline-filing': 'goes-on',
  'request-recusal': 'goes-on', 'decide-recusal': 'goes-on',
  'propose-preservation': 'goes-on', 'approve-preservation': 'goes-on', 'refuse-preservation': 'goes-on', 'dispose-preservation': 'goes-on',
  'order-correction': 'goes-on', 'verify-correction': 'goes-on', 'suspend-investigation': 'goes-on', 'review-suspension': 'goes-on', 'resume-investigation': 'goes-on',
  'confirm-address': 'goes-on', 'serve-document': 'goes-on', 'record-statement': 'goes-on', 'waive-statement': 'goes-on', 'request-hearing': 'goes-on',
  'publish-decision': 'goes-on', 'withdraw-publication': 'goes-on', 'record-payment': 'goes-on', 'record-refund': 'goes-on', 'request-deferral': 'goes-on', 'decide-deferral': 'goes-on',
  'issue-demand': 'goes-on', 'record-remedy': 'goes-on', 'reply-remedy': 'goes-on', 'conclude-remedy': 'goes-on',
  'propose-court-enforcement': 'goes-on', 'apply-court-enforcement': 'goes-on', 'record-court-result': 'goes-on',
  'propose-closure': 'goes-on', 'approve-closure': 'goes-on', 'return-closure': 'goes-on',
};

/** What cannot be done while a case is suspended, and so must not become late. */
const STANDING_CLOCKS = ['decision', 'investigation', 'review-1', 'review-2', 'review-3', 'treatment'];

const THIRTY_DAYS = { n: 30, unit: 'calendar-day' } as const;

/** 中止期间不办理: holds whatever the form says. */
export function standsStill({ suspended }: Pick<ProceedingState, 'suspended'>, action: string): Rule {
  if (!suspended || (WHILE_SUSPENDED as Readonly<Record<string, string>>)[action] !== 'stands') return null;
  return refuse('decision-suspended', '案件已经中止，中止期间不调查终结、不审核、不告知、不听证、不作决定，应当先恢复。');
}

/** 中止调查, only on a ground that a rule of this matter's field knows; its ground is looked at again and again until it is gone. */
export function suspendInvestigation(state: ProceedingState, { rule: id, reason }: SuspendInvestigation, facts: Facts): Decision {
  if (state.suspended) return refuse('already-suspended', '案件已经中止，不能再次中止。');
  const rule = suspensionRule(state, facts, id);
  if (!rule) return refuse('no-rule-to-suspend', '中止应当有适用于本事项的法律、法规、规章依据；本事项没有这样的规定。');
  const issued = issue(state, facts, 'suspension', { citation: rule.citation, reason });
  if (isRefusal(issued)) return issued;
  return {
    entries: [
      issued.entry,
      entry('investigationSuspended', { rule: rule.id, reason }),
      ...suspendNamed(state, facts, { from: facts.now, to: null, ground: rule.ground, basis: rule.citation }, ...STANDING_CLOCKS),
      nextReview(state, facts),
      ...rule.max ? [startClock(facts, state, 'suspension-end', { at: facts.now, key: freshKey(state, 'suspension-end'), period: rule.max, basis: rule.citation })] : [],
    ],
  };
}

/** 复核中止事由: the head finds that the ground is still there, and why; the next look is a period later. */
export function reviewSuspension(state: ProceedingState, { findings }: ReviewSuspension, facts: Facts): Decision {
  if (!state.suspended) return refuse('not-suspended', '案件没有中止，无需复核中止事由。');
  if (!findings.trim()) return refuse('reasons-missing', '复核应当写明中止事由为什么仍然存在；已经消除的，办理恢复。');
  return { entries: [entry('suspensionReviewed', { findings }), ...meetNamed(state, facts.now, 'suspension-review'), nextReview(state, facts)] };
}

export function resumeInvestigation(state: ProceedingState, { reason }: ResumeInvestigation, facts: Facts): Decision {
  if (!state.suspended) return refuse('not-suspended', '案件没有中止，无需恢复。');
  const issued = issue(state, facts, 'resumption', { reason });
  if (isRefusal(issued)) return issued;
  return { entries: [issued.entry, ...resumed(state, facts, facts.now, reason), ...meetNamed(state, facts.now, 'suspension-review')] };
}

/** 中止期满: where the rule names how long at most, the case goes on by itself. */
export function suspensionOver(state: ProceedingState, due: Instant, facts: Facts): ProceedingEntry[] {
  return state.suspended ? [...resumed(state, facts, due, '规定的中止期限届满'), ...stopNamed(state, due, '中止期满', 'suspension-review')] : [];
}

function resumed(state: ProceedingState, facts: Facts, at: Instant, reason: string): ProceedingEntry[] {
  return [entry('investigationResumed', { reason }), ...resumeNamed(state, facts, at, ...STANDING_CLOCKS), ...stopNamed(state, at, '已恢复办理', 'suspension-end')];
}

/** Each look has a clock of its own; a policy from before there was such a norm says nothing of it. */
function nextReview(state: ProceedingState, facts: Facts): ProceedingEntry {
  const unset = facts.policy.clocks['suspension-review']?.period === undefined;
  return startClock(facts, state, 'suspension-review', { at: facts.now, key: freshKey(state, 'suspension-review'), ...unset && { period: THIRTY_DAYS } });
}

function suspensionRule(state: ProceedingState, facts: Facts, id: string): DecisionPeriodRule | undefined {
  return matterOf(state, facts)?.decisionPeriodRules.find((rule) => rule.id === id && rule.effect === 'suspend');
}
