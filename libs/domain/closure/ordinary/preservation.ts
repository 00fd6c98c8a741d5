import { meetClock, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { hasPassed, instantText } from '../../time/index.js';
import type { ApprovePreservation, DisposePreservation, ProposePreservation, RefusePreservation } from './commands.js';
import { issue } from './documents.js';
import { entry } from './entries.js';
import type { Preservation, ProceedingState } from './model.js';
import { sameThings } from './preserved-things.js';
import { refuse } from './refusals.js';
import type { Rule } from './rules.js';
import { PRESERVATION_STATES } from './words.js';

/** 先行登记保存: 证据可能灭失或者以后难以取得 (行政处罚法 56). */
export function proposePreservation(state: ProceedingState, { items, reason }: ProposePreservation, facts: Facts): Decision {
  return heldBefore(state, items) ?? { entries: [entry('preservationProposed', { preservation: { id: facts.newIds[0] as string, items, reason, state: 'proposed', disposition: null } })] };
}

/** The head approves before anything is held; seven working days begin. */
export function approvePreservation(state: ProceedingState, { preservationId }: ApprovePreservation, facts: Facts): Decision {
  const found = preservationIn(state, preservationId, 'proposed');
  if (isRefusal(found)) return found;
  const issued = issue(state, facts, 'preservation-notice', { items: found.items, reason: found.reason, period: '七个工作日内作出处理决定' });
  if (isRefusal(issued)) return issued;
  return {
    entries: [issued.entry, entry('preservationApproved', { preservationId }), startClock(facts, state, 'preservation', { at: facts.now, key: `preservation:${preservationId}` })],
  };
}

export function refusePreservation(state: ProceedingState, { preservationId, reason }: RefusePreservation): Decision {
  const found = preservationIn(state, preservationId, 'proposed');
  return isRefusal(found) ? found : { entries: [entry('preservationRefused', { preservationId, reason })] };
}

export function disposePreservation(state: ProceedingState, { preservationId, disposition }: DisposePreservation, facts: Facts): Decision {
  const found = preservationIn(state, preservationId, 'held');
  if (isRefusal(found)) return found;
  const clock = state.clocks[`preservation:${preservationId}`];
  if (clock && hasPassed(clock, facts.now)) return refuse('no-such-preservation', `先行登记保存已于${clock.due ? instantText(clock.due) : ''}期满自动解除，不能再作处理决定。`);
  return { entries: [entry('preservationDisposed', { preservationId, disposition }), ...meetClock(state, `preservation:${preservationId}`, facts.now)] };
}

/** 七日内作出处理决定: the seven days are not had twice for the same things, whatever became of them. */
function heldBefore({ preservations }: ProceedingState, items: string): Rule {
  const earlier = preservations.find((one) => one.state !== 'refused' && sameThings(items, one.items).length > 0);
  if (!earlier) return null;
  const things = sameThings(items, earlier.items).join('、');
  return refuse('preserved-already', `“${things}”已经提请或者采取过先行登记保存（${earlier.items}，${PRESERVATION_STATES[earlier.state]}），同一物品不得再次先行登记保存；确为另一物品的，应当写明编号、特征加以区分。`);
}

function preservationIn(state: ProceedingState, id: string, expected: Preservation['state']) {
  const found = state.preservations.find((preservation) => preservation.id === id);
  const words = { proposed: '待批准', held: '保存中', refused: '未获批准', disposed: '已处理', released: '已解除' };
  if (found?.state === expected) return found;
  return refuse('no-such-preservation', `应当有一项${words[expected]}的先行登记保存，${found ? `该项现为${words[found.state]}` : '没有找到该项'}。`);
}
