import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { formatYuan } from '../../penalty/index.js';
import type { ApproveClosure, ProposeClosure, ReturnClosure } from './commands.js';
import { freshKey, isOpen, startClock } from '../../file/clockwork.js';
import { courtWindowOver, outstanding, overpaid } from './debt.js';
import { issue } from './documents.js';
import { entry } from './entries.js';
import { meetNamed, stopAll, withoutNamed } from './named-clocks.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { remedyOpen } from './remedy-time.js';
import { pointsGiven, type Rule } from './rules.js';

/** 提请结案 */
export function proposeClosure(state: ProceedingState, { summary }: ProposeClosure, facts: Facts): Decision {
  return finished(state, facts)
    ?? { entries: [entry('closureProposed', { summary }), startClock(facts, state, 'closing', { at: facts.now, key: freshKey(state, 'closing') })] };
}

/** 结案审批: the head looks again at what is left. */
export function approveClosure(state: ProceedingState, { opinion }: ApproveClosure, facts: Facts): Decision {
  const refusal = finished(state, facts);
  if (refusal) return refusal;
  const issued = issue(state, facts, 'closure-approval', { summary: state.closure?.summary ?? '', opinion });
  if (isRefusal(issued)) return issued;
  const met = meetNamed(state, facts.now, 'closing');
  return { entries: [issued.entry, ...met, ...stopOthers(state, facts), entry('proceedingEnded', { outcome: outcomeOf(state) })] };
}

export function returnClosure(state: ProceedingState, { points }: ReturnClosure, facts: Facts): Decision {
  return pointsGiven(points) ?? { entries: [entry('closureReturned', { points }), ...meetNamed(state, facts.now, 'closing')] };
}

/** What still stands in the way, all at once, so that nobody finds out one by one. */
export function unfinished(state: ProceedingState, facts: Facts): string[] {
  const owed = outstanding(state, facts.now, facts.policy);
  const refund = overpaid(state, facts.now, facts.policy);
  // What the court has finished with, or may no longer be asked for, keeps no file open: nothing more can lawfully be done.
  const courtDone = (state.court !== null && state.court.result !== 'pending') || courtWindowOver(state, facts.now);
  return [
    state.decision?.servedAt ? '' : '决定书尚未送达',
    refund > 0 ? `多收的${formatYuan(refund)}尚未退还当事人` : '',
    owed > 0 && !courtDone ? `罚款（含加处罚款）尚欠${formatYuan(owed)}` : '',
    state.correction && state.correction.verified !== true && !state.decision?.revoked && !courtDone ? '责令改正尚未复查确认' : '',
    Object.values(state.clocks).some((clock) => clock.name === 'withdraw-publication' && isOpen(clock)) ? '决定已被变更、撤销或者确认违法，公开的信息尚未撤回' : '',
    state.preservations.some((preservation) => preservation.state === 'held') ? '先行登记保存的物品尚未处理' : '',
    remedyOpen(state) ? '行政复议或者行政诉讼尚未终结' : '',
    state.deferral && state.deferral.granted === null ? '延期（分期）申请尚未审批' : '',
  ].filter(Boolean);
}

function finished(state: ProceedingState, facts: Facts): Rule {
  const left = unfinished(state, facts);
  return left.length === 0 ? null : refuse('not-finished', `尚不能结案：${left.join('；')}。`);
}

function outcomeOf(state: ProceedingState): 'penalised' | 'no-penalty' | 'not-established' {
  if (state.decision?.revoked) return 'not-established';
  const outcome = state.decision?.proposal.outcome;
  return outcome === 'penalty' ? 'penalised' : outcome ?? 'not-established';
}

/** A closed file has no running clock: remedy periods that still run concern the court, not this file's officers. */
function stopOthers(state: ProceedingState, facts: Facts) {
  return stopAll(withoutNamed(state, 'closing'), facts.now, '已结案');
}
