import { meetClock, startClock, stopClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { hasPassed, instantOf, instantText, localDate, type Clock, type Instant, type Suspension } from '../../time/index.js';
import type { OrderCorrection, VerifyCorrection } from './commands.js';
import { limitOf, limitOfOrder, limitWords, namedEnd } from './correction-limit.js';
import { documentOf, issue, partyLine } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import type { Correction, CorrectionRefusal, LegalDocument, ProceedingState } from './model.js';
import { resumeNamed, suspendNamed } from './named-clocks.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, matterOf, spoken, stored, type Rule } from './rules.js';

/** 责令改正 or 限期改正 (行政处罚法 28①); not a penalty, but obligatory. Its time runs from its service. */
export function orderCorrection(state: ProceedingState, command: OrderCorrection, facts: Facts): Decision {
  if (state.correction && state.correction.verified === null) return refuse('order-to-correct-open', '已经责令改正，尚未复查；复查后才能再次责令。');
  const limit = limitOf(command);
  if (isRefusal(limit)) return limit;
  const end = namedEnd(limit);
  if (end !== null && end <= facts.now) return refuse('correction-deadline-past', `改正期限应当在现在（${spoken(facts.now)}）以后，填写的是${limitWords(limit)}。`);
  const { requirement, basis } = command;
  const issued = issue(state, facts, 'correction-order', { party: partyLine(state), requirement, deadline: limitWords(limit), basis });
  if (isRefusal(issued)) return issued;
  const deadline = limit.type === 'day' ? limit.day : null;
  return { entries: [issued.entry, entry('correctionOrdered', { documentId: issued.document.id, requirement, deadline, limit })] };
}

/** The party's time begins when the order reaches him; an order whose own time is over by then gave him none, and is issued anew. */
export function orderTakesEffect(state: ProceedingState, facts: Facts, { id }: LegalDocument, at: Instant): ProceedingEntry[] {
  const { correction } = state;
  if (correction?.documentId !== id || correction.verified !== null) return [];
  const key = `correction:${id}`;
  const limit = limitOfOrder(correction);
  const until = namedEnd(limit);
  if (until !== null && until <= at) return [entry('documentServedTooLate', { documentId: id, until }), ...stopClock(state, key, at, '送达时载明的期限已过')];
  // Orders of the first releases brought their clock when they were issued.
  if (limit === null || limit.type === 'at-once' || state.clocks[key]) return [];
  const length = limit.type === 'length' ? { period: limit.period } : { due: localDate(limit.day), ...limit.hour !== undefined && until !== null && { until } };
  return [startClock(facts, state, 'correction', { at, key, ...length }), ...suspendNamed(state, facts, partysDays(at, facts), 'filing')];
}

/** Before filing the party's days are not the office's: they are left out of the house's period for filing, and no more than they. */
function partysDays(from: Instant, facts: Facts): Suspension {
  return { from, to: null, ground: '等待当事人按期改正', basis: facts.policy.clocks['filing']?.basis ?? '内部规范' };
}

/** 改正期限届满: from here on it is the office's turn to look. */
export function correctionTimeOver(state: ProceedingState, due: Instant, facts: Facts): ProceedingEntry[] {
  return resumeNamed(state, facts, due, 'filing');
}

/** 复查 */
export function verifyCorrection(state: ProceedingState, { corrected, findings, refusal }: VerifyCorrection, facts: Facts): Decision {
  const { correction } = state;
  if (!correction) return refuse('no-order-to-correct', '本案没有责令改正，无需复查。');
  if (correction.verified === true) return refuse('no-order-to-correct', '已经复查并确认改正。');
  if (corrected && refusal) return refuse('correction-contradicted', '已经改正的，不能同时登记当事人拒不改正。');
  const stopped = corrected ? null : firstRefusal(mayHaveFailed(state, correction, refusal, facts), refusal ? refusedOnFile(state, correction, refusal, facts) : null);
  if (stopped) return stopped;
  const key = `correction:${correction.documentId}`;
  const verified = entry('correctionVerified', { corrected, findings, ...refusal && { refusal: { ...refusal, at: instantOf(refusal.at) } } });
  const clock = state.clocks[key];
  return {
    entries: [
      verified, ...refusal ? stopClock(state, key, facts.now, '当事人拒不改正') : meetClock(state, key, facts.now),
      ...resumeNamed(state, facts, clock?.due && hasPassed(clock, facts.now) ? clock.due : facts.now, 'filing'),
    ],
  };
}

/** Nobody fails an order that never reached him, nor before its time is over; only an open refusal (拒不改正) needs no waiting. */
function mayHaveFailed(state: ProceedingState, correction: Correction, refusal: CorrectionRefusal | undefined, facts: Facts): Rule {
  const servedAt = servedOn(state, correction);
  if (servedAt === null) return refuse('order-not-served', '责令改正的文书尚未送达当事人，不能认定其没有改正。');
  const openly = refusal !== undefined && refusal.manner !== 'conduct' && matterOf(state, facts)?.penalty.precondition === 'refuses-to-correct';
  return openly ? null : timeIsOver(state, correction, servedAt, facts);
}

function timeIsOver(state: ProceedingState, { documentId, limit }: Correction, servedAt: string, facts: Facts): Rule {
  if (limit?.type === 'at-once') {
    return servedAt < facts.now ? null : refuse('correction-period-running', '责令立即改正的通知书刚刚送达，不能在同一时刻认定当事人没有改正。');
  }
  const clock = state.clocks[`correction:${documentId}`];
  if (!clock || hasPassed(clock, facts.now)) return null;
  return refuse('correction-period-running', `改正期限${lastDay(clock)}，不能认定当事人逾期没有改正。`);
}

function lastDay({ due, awaits }: Clock): string {
  if (awaits) return `的最后一日待${awaits}年节假日安排导入后推算`;
  return due === null ? '现在还不能确定最后一日' : `至${instantText(due)}，尚未届满`;
}

/** 谁、何时、怎样拒绝, and the record of it. */
function refusedOnFile(state: ProceedingState, correction: Correction, { at, recordSha256 }: CorrectionRefusal, facts: Facts): Rule {
  return firstRefusal(
    happened(facts, at, '当事人拒绝改正', { at: servedOn(state, correction) ?? facts.now, what: '责令改正通知书送达' }),
    stored(facts, recordSha256),
  );
}

function servedOn(state: ProceedingState, { documentId }: Correction): string | null {
  return documentOf(state, documentId)?.service?.servedAt ?? null;
}
