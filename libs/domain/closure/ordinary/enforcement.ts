import { freshKey, isOpen, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { formatYuan } from '../../penalty/index.js';
import type { Fen } from '../../penalty/model.js';
import { dateOf, localDate } from '../../time/index.js';
import type { ApplyCourtEnforcement, IssueDemand, ProposeCourtEnforcement, RecordCourtResult } from './commands.js';
import { courtWindowOver, outstanding, uncorrected } from './debt.js';
import { documentOf, issue, partyLine } from './documents.js';
import { entry } from './entries.js';
import { openReview, tiersOf } from './legal-review.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { remedyOpen } from './remedy-time.js';
import { firstRefusal, stored, type Rule } from './rules.js';
import { remediesStand } from './waiting.js';

/** 催告书; ten working days after its service the court may be asked (行政强制法 35、54). */
export function issueDemand(state: ProceedingState, { deadline }: IssueDemand, facts: Facts): Decision {
  const owed = outstanding(state, facts.now, facts.policy);
  if ((state.overdueSince === null || owed <= 0) && !uncorrected(state)) return refuse('not-overdue', '当事人尚未逾期，不需要催告。');
  if (state.demand) return refuse('demand-issued-already', '已经制发催告书。');
  const last = localDate(deadline);
  if (last <= dateOf(facts.now)) return refuse('demand-deadline-past', `履行期限应当在今天（${dateOf(facts.now)}）以后，填写的是${last}。`);
  const issued = issue(state, facts, 'demand', {
    party: partyLine(state), deadline: last, manner: mannerText(state, owed), amount: owed > 0 ? `截至${dateOf(facts.now)}共${formatYuan(owed)}（含加处罚款）` : '没有应缴款项', rights: '收到本催告书后有权进行陈述和申辩',
  });
  return isRefusal(issued) ? issued : { entries: [issued.entry, entry('demandIssued', { documentId: issued.document.id, outstanding: owed })] };
}

/** 提请审核申请法院强制执行: by the region's tiers the coercive end of a case is the weightiest. */
export function proposeCourtEnforcement(state: ProceedingState, { reason }: ProposeCourtEnforcement, facts: Facts): Decision {
  const refusal = firstRefusal(ripe(state, facts), courtReviewed(state) || courtReviewPending(state) ? refuse('court-review-not-needed', '申请强制执行的法制审核已经提起。') : null);
  if (refusal) return refusal;
  const opened = openReview(state, facts, 'court', 1);
  return isRefusal(opened) ? opened : { entries: [entry('courtEnforcementProposed', { reason }), ...opened] };
}

/** 申请人民法院强制执行 (行政强制法 53–55), signed by the head. */
export function applyCourtEnforcement(state: ProceedingState, { court, materials }: ApplyCourtEnforcement, facts: Facts): Decision {
  const refusal = firstRefusal(
    ripe(state, facts),
    courtReviewed(state) ? null : refuse('court-review-missing', `申请法院强制执行应当先经第${tiersOf(state, 'court', facts).at(-1)}级法制审核。`),
    ...materials.map((sha) => stored(facts, sha)),
  );
  if (refusal) return refusal;
  const issued = issue(state, facts, 'enforcement-application', {
    decision: documentOf(state, state.decision?.documentId ?? '')?.number ?? '', opinion: state.statement.made ? state.statement.content : '当事人未陈述申辩；催告后仍未履行',
    subject: mannerText(state, outstanding(state, facts.now, facts.policy)), materials: `${materials.length}份`, signature: `${facts.actor.name}，${dateOf(facts.now)}`,
  });
  if (isRefusal(issued)) return issued;
  return {
    entries: [
      issued.entry,
      entry('courtEnforcementApplied', { documentId: issued.document.id, court, materials }),
      ...meetNamed(state, facts.now, 'court-window'),
      startClock(facts, state, 'court-acceptance', { at: facts.now, key: `court-acceptance:${issued.document.id}` }),
    ],
  };
}

export function recordCourtResult(state: ProceedingState, { result, reason }: RecordCourtResult, facts: Facts): Decision {
  const answered = [entry('courtResultRecorded', { result, reason }), ...meetNamed(state, facts.now, 'court-acceptance')];
  if (result !== 'accepted') return { entries: [...answered, ...stopNamed(state, facts.now, '法院已作出结果', 'court-ruling')] };
  const rules = Object.values(state.clocks).some((clock) => clock.name === 'court-ruling' && isOpen(clock));
  return { entries: rules ? answered : [...answered, startClock(facts, state, 'court-ruling', { at: facts.now, key: freshKey(state, 'court-ruling') })] };
}

/** 行政强制法 53、54: periods over, window open, demand served and waited, still unpaid. */
function ripe(state: ProceedingState, facts: Facts): Rule {
  if (outstanding(state, facts.now, facts.policy) <= 0 && !uncorrected(state)) return refuse('nothing-to-pay', '应缴款项已经缴清，无需申请强制执行。');
  if (remedyOpen(state)) return refuse('remedy-open', '复议或者诉讼尚未结束，不得申请强制执行。');
  if (state.courtWindow === 'not-yet') {
    const until = remediesStand(state, facts.now);
    return refuse('court-window-not-open', `申请行政复议、提起行政诉讼的期限尚未届满，不得申请法院强制执行${until ? `：${until}` : ''}。`);
  }
  if (courtWindowOver(state, facts.now)) return refuse('court-window-closed', '申请法院强制执行的三个月期限已经届满，无正当理由的法院不予受理。');
  return state.demand?.waited ? null : refuse('demand-not-waited', '申请前应当催告；催告书送达十个工作日后当事人仍未履行的，才能申请。');
}

function mannerText(state: ProceedingState, owed: Fen): string {
  const pay = owed > 0 ? `缴纳${formatYuan(owed)}，到指定的银行或者通过电子支付系统缴纳` : '';
  return [pay, uncorrected(state) ? `履行责令改正：${state.correction?.requirement}` : ''].filter(Boolean).join('；');
}

function courtReviewPending(state: ProceedingState): boolean {
  return state.reviews.some(({ purpose, result }) => purpose === 'court' && result === 'pending');
}

/** The last court review of the decision that stands ran through all its tiers: nothing pending, the latest round approved. */
export function courtReviewed(state: ProceedingState): boolean {
  const last = state.reviews.findLast(({ purpose }) => purpose === 'court');
  return last?.result === 'approved' && (last.at ?? '') >= (state.decision?.at ?? '') && !courtReviewPending(state);
}
