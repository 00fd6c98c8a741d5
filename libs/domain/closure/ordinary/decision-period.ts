import { extendClock, newestOf } from '../../file/clockwork.js';
import type { ExtendClock } from '../../file/commands.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import type { DecisionPeriodRule } from '../../policy/policy.js';
import { hasPassed, instantText, periodText, type Clock, type Extension } from '../../time/index.js';
import { issue } from './documents.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { matterOf, type Rule } from './rules.js';

/** 行政处罚法 60: ninety days, unless a law, regulation or rule of this matter's field says otherwise. No citation, no extension. */
export function extendDecisionPeriod(state: ProceedingState, { clock, rule: id, period, reason }: ExtendClock, facts: Facts): Decision {
  const rule = extensionRule(state, facts, id);
  // Decided anew after a remand, the case has ninety days of its own.
  const running = newestOf(state, 'decision');
  if (clock !== (running?.key ?? 'decision') || !rule) return refuse('no-rule-to-extend', `延长办案期限应当有适用于本事项的法律、法规、规章依据；本事项没有这样的规定，期限“${state.clocks[clock]?.title ?? clock}”不能延长。`);
  if (!running || hasPassed(running, facts.now)) return refuse('decision-overdue', `办案期限已于${running?.due ? instantText(running.due) : ''}届满，不能再延长。`);
  if (!Number.isSafeInteger(period.n) || period.n < 1) return refuse('extension-too-long', `延长的期限应当是不小于一的整数，申请的是${period.n}。`);
  if (rule.max && (period.unit !== rule.max.unit || period.n > rule.max.n)) return refuse('extension-too-long', `${rule.citation}允许最长延长${periodText(rule.max)}，申请的是${periodText(period)}。`);
  if (running.extensions.some((one) => grantedBy(rule, one))) return refuse('extension-too-long', `已按${rule.citation}（${rule.ground}）延长过一次。`);
  const early = inTurn(rule, running, extensionRule(state, facts, rule.afterRule ?? '')) ?? discussed(state, rule);
  if (early) return early;
  const issued = issue(state, facts, 'period-extension', { citation: rule.citation, reason });
  if (isRefusal(issued)) return issued;
  return { entries: [issued.entry, ...extendClock(state, facts, clock, { period, ground: reason, basis: rule.citation, rule: rule.id })] };
}

/** 经延期仍不能作出决定的: the shorter extension comes first. */
function inTurn({ afterRule, citation }: DecisionPeriodRule, { extensions }: Clock, first: DecisionPeriodRule | undefined): Rule {
  if (afterRule === undefined || (first && extensions.some((one) => grantedBy(first, one)))) return null;
  return refuse('extension-out-of-turn', `按${citation}，应当先经${first?.ground ?? '前一次'}延长，仍不能作出决定的，才能再次延长。`);
}

/** A discussion of this very extension: after the one before it, and not the discussion of the penalty. */
function discussed({ discussions, documents }: ProceedingState, { approvedBy, citation }: DecisionPeriodRule): Rule {
  if (approvedBy !== 'collective-discussion') return null;
  const since = documents.findLast(({ kind }) => kind === 'period-extension')?.issuedAt ?? '';
  const last = discussions.findLast(({ subject }) => subject === 'extension');
  return last?.approved && last.heldAt > since ? null : refuse('discussion-needed', `${citation}规定的延长应当在前一次延长以后，经专门的集体讨论同意。`);
}

function extensionRule(state: ProceedingState, facts: Facts, id: string): DecisionPeriodRule | undefined {
  return matterOf(state, facts)?.decisionPeriodRules.find((rule) => rule.id === id && rule.effect === 'extend');
}

function grantedBy({ id, citation }: DecisionPeriodRule, { rule, basis }: Extension): boolean {
  return rule === undefined ? basis === citation : rule === id;
}
