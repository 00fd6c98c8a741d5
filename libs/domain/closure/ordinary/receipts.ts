import type { Facts, UsedNumber } from '../../file/facts.js';
import { formatYuan } from '../../penalty/index.js';
import { dateOf, dateText, instantOf } from '../../time/index.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import type { Rule } from './rules.js';

/** A fiscal receipt is given once: not twice on this file, nor on another of the region's (行政处罚法 70). */
export function receiptUnused(state: ProceedingState, receiptNo: string, facts: Facts): Rule {
  const here = state.payments.find((payment) => payment.receiptNo === receiptNo);
  return here ? used('票据号码', receiptNo, `本案${dayText(here.paidAt)}缴款${formatYuan(here.amount)}`) : elsewhere('票据号码', receiptNo, facts);
}

/** So is the voucher of a refund. */
export function voucherUnused(state: ProceedingState, voucherNo: string, facts: Facts): Rule {
  const here = state.refunds.find((refund) => refund.voucherNo === voucherNo);
  return here ? used('退款凭证号', voucherNo, `本案${dayText(here.refundedAt)}退款${formatYuan(here.amount)}`) : elsewhere('退款凭证号', voucherNo, facts);
}

function elsewhere(title: string, number: string, { usedNumber, fileId }: Facts): Rule {
  return usedNumber && usedNumber.fileId !== fileId ? used(title, number, whereOf(usedNumber)) : null;
}

function whereOf({ fileNumber, orgName }: UsedNumber): string {
  return `${orgName}的${fileNumber ? `${fileNumber}案` : '另一件案件'}`;
}

function used(title: string, number: string, where: string): Rule {
  return refuse('number-used', `${title}${number}已经用于${where}，同一张票据不能再次登记。`);
}

function dayText(instant: string): string {
  return dateText(dateOf(instantOf(instant)));
}
