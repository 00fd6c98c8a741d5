import type { Facts } from '../../file/facts.js';
import { heavier, isPenalty } from '../../penalty/index.js';
import type { Revision } from './commands.js';
import { contentLawful } from './final-report.js';
import type { ProceedingState, Proposal } from './model.js';
import { refuse } from './refusals.js';
import type { Rule } from './rules.js';
import { outside } from './weight.js';

const NOTHING_IMPOSED = { fine: 0, warning: false, confiscated: [], correction: null, step: null, stepReasons: null };

/** What was noticed, as re-examination or the hearing report leaves it. Letting go takes every kind away, and rests on what was found. */
export function revised({ noticed }: ProceedingState, revision: Revision, found: string): Proposal {
  const before = noticed?.proposal as Proposal;
  const { outcome, fine, warning, confiscated, factors, step, stepReasons } = revision;
  const said = Object.entries({ outcome, fine, warning, confiscated, factors, step, stepReasons }).filter(([, value]) => value !== undefined);
  const after: Proposal = { ...before, ...Object.fromEntries(said) };
  return after.outcome === 'penalty' ? after : { ...after, ...NOTHING_IMPOSED, reasons: found };
}

/** 行政处罚法 45②、65: in nothing heavier than noticed, and what is left is still what the law allows. */
export function revisionLawful({ noticed, ...state }: ProceedingState, after: Proposal, facts: Facts): Rule {
  const before = noticed?.proposal as Proposal;
  const more = heavier(before, after);
  if (more.length > 0) return refuse('aggravated-for-defending', `不得因当事人陈述、申辩或者要求听证而给予更重的处罚：${more.join('；')}。`);
  if (after.outcome === 'penalty' && !isPenalty(after)) {
    return refuse('penalty-kind-wrong', '没有剩下任何处罚种类：应当把处理意见改为不予行政处罚并选明法定情形，或者改为违法事实不能成立；还需要查清的，退回补充调查。');
  }
  return JSON.stringify(before) === JSON.stringify(after) ? null : contentLawful({ noticed, ...state }, after, facts);
}

/** No review follows re-examination: what was reviewed within its step stays within one (行政处罚法 34、58). */
export function stepKept(state: ProceedingState, after: Proposal, facts: Facts): Rule {
  const left = outside(state, after, facts);
  if (left === null || outside(state, state.noticed?.proposal as Proposal, facts) !== null) return null;
  return refuse('outside-step', `${left}，而偏离裁量基准应当由高一级审核：请改选相应的档次，或者在复核后由负责人退回，重新提出处理意见。`);
}
