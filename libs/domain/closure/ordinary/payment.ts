import { freshKey, meetClock, newestOf, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { formatYuan, isMoney } from '../../penalty/index.js';
import type { Fen } from '../../penalty/model.js';
import { dateOf, instantOf, localDate, type Instant } from '../../time/index.js';
import type { DecideDeferral, RecordPayment, RequestDeferral } from './commands.js';
import { courtWindowOver, fineOf, outstanding, surchargeAt } from './debt.js';
import { issue } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import type { Instalment, Payment, ProceedingState } from './model.js';
import { receiptUnused } from './receipts.js';
import { refundFalls } from './refund.js';
import { refuse } from './refusals.js';
import { happened, type Rule } from './rules.js';

/** 缴纳罚款, with its fiscal receipt (行政处罚法 67、70). */
export function recordPayment(state: ProceedingState, { amount, paidAt, receiptNo, channel, excess }: RecordPayment, facts: Facts): Decision {
  const served = { at: state.decision?.servedAt ?? facts.now, what: '决定书送达' };
  const refusal = happened(facts, paidAt, '缴款', served) ?? amountGiven(amount) ?? receiptUnused(state, receiptNo, facts);
  if (refusal) return refusal;
  if (!state.decision) return refuse('no-decision', '本案没有作出处罚决定，没有应缴的罚款。');
  const at = instantOf(paidAt);
  const owed = outstanding(state, at, facts.policy);
  const tooMuch = excess ? null : notMoreThanOwed(amount, owed, at);
  if (tooMuch) return tooMuch;
  const payment: Payment = { amount, paidAt: at, receiptNo, channel };
  const left = Math.max(0, owed - amount);
  const refund = amount > owed ? refundFalls(state, { ...state, payments: [...state.payments, payment] }, facts, { at }) : [];
  return { entries: [entry('paymentRecorded', { payment, outstanding: left, ...state.phase === 'ended' && refund.length > 0 ? { reopens: true } : {} }), ...left === 0 ? paidInFull(state, at) : instalmentsMet(state, at, left), ...refund] };
}

/** A slip of the pen is asked about; money that did come in twice is a fact, and is owed back. */
function notMoreThanOwed(amount: Fen, owed: Fen, at: Instant): Rule {
  if (owed <= 0) return refuse('nothing-to-pay', '应缴款项已经缴清；确实多缴的，应当注明多缴，多缴的部分退还当事人。');
  return amount <= owed ? null : refuse('paid-too-much', `截至${dateOf(at)}应缴${formatYuan(owed)}，登记的是${formatYuan(amount)}；确实多缴的，应当注明多缴，多缴的部分退还当事人。`);
}

/** 延期、分期缴纳, on the party's application (行政处罚法 66②). */
export function requestDeferral(state: ProceedingState, { kind, reason, schedule }: RequestDeferral, facts: Facts): Decision {
  if (state.deferral && state.deferral.granted === null) return refuse('deferral-pending', '已有延期（分期）申请待审批。');
  return scheduleCovers(state, schedule, facts, facts.now)
    ?? { entries: [entry('deferralRequested', { kind, reason, schedule, surcharge: surchargeAt(state, facts.now, facts.policy) })] };
}

export function decideDeferral(state: ProceedingState, { granted, reason }: DecideDeferral, facts: Facts): Decision {
  const { deferral } = state;
  if (!deferral || deferral.granted !== null) return refuse('no-deferral', '没有待审批的延期（分期）申请。');
  const outdated = granted ? scheduleCovers(state, deferral.schedule, facts, instantOf(deferral.requestedAt)) : null;
  if (outdated) return outdated;
  const issued = issue(state, facts, 'deferral-approval', { reason, schedule: scheduleText(deferral.schedule), opinion: granted ? '同意' : '不同意' });
  if (isRefusal(issued)) return issued;
  // 行政处罚法 72② moves three months that still run; it does not bring back those that were let pass (行政强制法 53).
  const kept = granted && courtWindowOver(state, facts.now);
  const moved = granted ? [...stopNamed(state, facts.now, '经批准延期（分期）缴纳', 'payment', 'instalment', 'demand-wait', ...kept ? [] : ['court-window']), ...instalmentClocks(state, deferral.schedule, facts)] : [];
  return { entries: [issued.entry, entry('deferralDecided', { granted, reason, ...kept ? { windowKept: true } : {} }), ...moved] };
}

function paidInFull(state: ProceedingState, at: string): ProceedingEntry[] {
  return [
    ...meetNamed(state, at, 'payment', 'instalment'),
    ...state.correction?.verified === false ? [] : stopNamed(state, at, '已缴清', 'demand-wait', 'court-window', 'court-acceptance', 'court-ruling'),
  ];
}

/** Payments fill the instalments in order; each that is covered is met. What was paid before the schedule is not in it. */
function instalmentsMet(state: ProceedingState, at: string, left: Fen): ProceedingEntry[] {
  const schedule = state.deferral?.granted ? state.deferral.schedule : [];
  const paid = sumOf(schedule) - left;
  return schedule.flatMap((_, index) => (paid >= sumOf(schedule.slice(0, index + 1)) ? meetClock(state, newestOf(state, `instalment:${index + 1}`)?.key ?? '', at) : []));
}

/** The condition that makes the rest fall due stands on the approval itself. */
function scheduleText(schedule: readonly Instalment[]): string {
  const dates = schedule.map(({ amount, due }) => `${due}缴纳${formatYuan(amount)}`).join('；');
  return schedule.length > 1 ? `${dates}；其中一期逾期未缴的，其余各期视为同时到期` : dates;
}

function sumOf(schedule: readonly Instalment[]): Fen {
  return schedule.reduce((total, { amount }) => total + amount, 0);
}

function amountGiven(amount: Fen): Rule {
  return isMoney(amount) && amount > 0 ? null : refuse('amount-wrong', `缴款数额应当是大于零的整数（分），填写的是${amount}。`);
}

function instalmentClocks(state: ProceedingState, schedule: readonly Instalment[], facts: Facts): ProceedingEntry[] {
  return schedule.map(({ due }, index) => startClock(facts, state, 'instalment', { at: facts.now, key: freshKey(state, `instalment:${index + 1}`), due: localDate(due) }));
}

/** Every fen that was owed when the party applied, on dates still to come. */
function scheduleCovers(state: ProceedingState, schedule: readonly Instalment[], facts: Facts, asked: Instant): Rule {
  const owed = outstanding(state, asked, facts.policy);
  if (owed <= 0) return refuse('nothing-to-pay', '应缴款项已经缴清。');
  const total = sumOf(schedule);
  const today = dateOf(facts.now);
  const ordered = schedule.every(({ due }, index) => localDate(due) > today && (index === 0 || due > (schedule[index - 1] as Instalment).due));
  const amounts = schedule.every(({ amount }) => isMoney(amount) && amount > 0);
  if (total === owed && ordered && amounts) return null;
  return refuse('schedule-wrong', `延期（分期）安排合计应当等于尚欠的${formatYuan(owed)}（罚款${formatYuan(fineOf(state))}），日期应当在今天以后并依次递增；填写的合计是${formatYuan(total)}。`);
}
