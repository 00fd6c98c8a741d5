import { startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { instantOf, type Instant } from '../../time/index.js';
import type { ConcludeRemedy, RecordRemedy, ReplyRemedy } from './commands.js';
import { entry, type ProceedingEntry } from './entries.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import type { ProceedingState, Remedy } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened } from './rules.js';

/** 行政复议 or 行政诉讼 has been opened: the agency must answer in time (行政复议法 48, 行政诉讼法 67). */
export function recordRemedy(state: ProceedingState, { kind, organ, filedAt, copyReceivedAt }: RecordRemedy, facts: Facts): Decision {
  const served = { at: state.decision?.servedAt ?? facts.now, what: '决定书送达' };
  const refusal = firstRefusal(
    happened(facts, filedAt, '申请复议或者起诉', served),
    happened(facts, copyReceivedAt, '收到申请书或者起诉状副本', { at: filedAt, what: '申请复议或者起诉' }),
    state.remedies.some(({ concludedAt }) => concludedAt === null) ? refuse('remedy-open', '已有一件复议或者诉讼尚未结束。') : null,
  );
  if (refusal) return refusal;
  const remedy: Remedy = { id: facts.newIds[0] as string, kind, organ, filedAt: instantOf(filedAt), copyReceivedAt: instantOf(copyReceivedAt), repliedAt: null, result: null, concludedAt: null };
  const words = kind === 'reconsideration' ? '已申请行政复议' : '已提起行政诉讼';
  return {
    entries: [
      entry('remedyRecorded', { remedy }),
      ...stopNamed(state, remedy.filedAt, words, 'reconsideration', 'litigation', 'litigation-after-reconsideration', 'court-window'),
      startClock(facts, state, kind === 'reconsideration' ? 'reconsideration-reply' : 'litigation-answer', { at: remedy.copyReceivedAt, key: `reply:${remedy.id}` }),
    ],
  };
}

export function replyRemedy(state: ProceedingState, { remedyId, repliedAt }: ReplyRemedy, facts: Facts): Decision {
  const remedy = openRemedy(state, remedyId);
  if (isRefusal(remedy)) return remedy;
  return happened(facts, repliedAt, '答复', { at: remedy.copyReceivedAt, what: '收到副本' })
    ?? { entries: [entry('remedyReplied', { remedyId, repliedAt: instantOf(repliedAt) }), ...meetNamed(state, repliedAt, 'reconsideration-reply', 'litigation-answer')] };
}

export function concludeRemedy(state: ProceedingState, { remedyId, result, concludedAt }: ConcludeRemedy, facts: Facts): Decision {
  const remedy = openRemedy(state, remedyId);
  if (isRefusal(remedy)) return remedy;
  const refusal = happened(facts, concludedAt, '复议或者诉讼终结', { at: remedy.filedAt, what: '申请复议或者起诉' });
  if (refusal) return refusal;
  const at = instantOf(concludedAt);
  return {
    entries: [
      entry('remedyConcluded', { remedyId, result, concludedAt: at }),
      ...stopNamed(state, at, '复议或者诉讼已经终结', 'reconsideration-reply', 'litigation-answer'),
      ...result === 'revoked' ? decisionFalls(state, at) : whatIsStillOpen(state, facts, remedy, result, at),
      ...state.decision?.published && (result === 'revoked' || result === 'changed' || result === 'unlawful-confirmed') ? [startClock(facts, state, 'withdraw-publication', { at })] : [],
    ],
  };
}

/** When both periods are over, three months for the court begin (行政强制法 53; 行诉解释 156). */
export function courtWindowOpens(state: ProceedingState, facts: Facts, from: Instant): ProceedingEntry[] {
  return [entry('courtWindowOpened', { from }), startClock(facts, state, 'court-window', { at: from })];
}

function decisionFalls(state: ProceedingState, at: Instant): ProceedingEntry[] {
  return stopNamed(state, at, '决定被撤销', 'payment', 'instalment', 'demand-wait', 'court-window', 'litigation', 'reconsideration');
}

/** After reconsideration the party has 15 days for the court; after a withdrawn one, what is left of the six months. */
function whatIsStillOpen(state: ProceedingState, facts: Facts, remedy: Remedy, result: NonNullable<Remedy['result']>, at: Instant): ProceedingEntry[] {
  if (remedy.kind === 'litigation') return courtWindowOpens(state, facts, at);
  if (result === 'withdrawn') return [startClock(facts, state, 'litigation', { at: instantOf(state.decision?.servedAt as string), key: `litigation:${remedy.id}` })];
  return [startClock(facts, state, 'litigation-after-reconsideration', { at })];
}

function openRemedy(state: ProceedingState, id: string): Remedy | ReturnType<typeof refuse> {
  const remedy = state.remedies.find((candidate) => candidate.id === id);
  if (!remedy) return refuse('no-such-remedy', `没有编号为 ${id} 的复议或者诉讼。`);
  return remedy.concludedAt === null ? remedy : refuse('remedy-concluded', '该复议或者诉讼已经终结。');
}
