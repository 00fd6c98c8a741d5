import { freshKey, isOpen, startClock, type ClockStart } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { formatYuan, isMoney } from '../../penalty/index.js';
import { instantOf, localDate, type Instant } from '../../time/index.js';
import type { RecordRefund } from './commands.js';
import { overpaid } from './debt.js';
import { entry, type ProceedingEntry } from './entries.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import type { ProceedingState } from './model.js';
import { voucherUnused } from './receipts.js';
import { refuse } from './refusals.js';
import { firstRefusal, happened, type Rule } from './rules.js';

/** 退还: what was taken and is not owed goes back to the party, with the voucher that shows it (行政处罚法 4、70; 国家赔偿法 36(一)). */
export function recordRefund(state: ProceedingState, { amount, refundedAt, voucherNo }: RecordRefund, facts: Facts): Decision {
  const due = overpaid(state, facts.now, facts.policy);
  const refusal = firstRefusal(
    due > 0 ? null : refuse('no-refund-due', '没有应当退还当事人的款项。'),
    happened(facts, refundedAt, '退款', { at: state.payments[0]?.paidAt ?? facts.now, what: '缴款' }),
    notMoreThanDue(amount, due),
    voucherUnused(state, voucherNo, facts),
  );
  if (refusal) return refusal;
  const left = due - amount;
  const at = instantOf(refundedAt);
  return { entries: [entry('refundRecorded', { refund: { amount, refundedAt: at, voucherNo }, left }), ...left === 0 ? meetNamed(state, at, 'refund') : []] };
}

/** The duty to give back what `after` shows to be too much, by the day that the remedy's decision names, else within the region's norm. */
export function refundFalls(state: ProceedingState, after: ProceedingState, facts: Facts, { at, by }: { readonly at: Instant; readonly by?: string | undefined }): ProceedingEntry[] {
  if (overpaid(after, at, facts.policy) <= 0) return stopNamed(state, at, '没有应当退还的款项', 'refund');
  const waits = Object.values(state.clocks).some((clock) => clock.name === 'refund' && isOpen(clock));
  return waits ? [] : [startClock(facts, state, 'refund', { at, key: freshKey(state, 'refund'), ...refundPeriod(facts, by) })];
}

/** Files that are under a region's rules from before there was such a norm have fifteen working days of ours. */
function refundPeriod({ policy }: Facts, by: string | undefined): Partial<ClockStart> {
  if (by) return { due: localDate(by), basis: '行政复议决定、判决载明的期限' };
  return policy.clocks['refund']?.period ? {} : { period: { n: 15, unit: 'working-day' } };
}

function notMoreThanDue(amount: number, due: number): Rule {
  if (!isMoney(amount) || amount <= 0) return refuse('amount-wrong', `退款数额应当是大于零的整数（分），填写的是${amount}。`);
  return amount <= due ? null : refuse('refund-too-much', `应当退还${formatYuan(due)}，登记的是${formatYuan(amount)}。`);
}
