import { timeText, yuan } from '../time/instant';
import { Facts } from './Facts';
import type { ProceedingState } from './view';
import { CHANNELS, wordOf } from './words';

/** What was fined, what came in, what was put off, and what went back. */
export function Money({ state: { decision, payments, refunds, deferral, overdueSince } }: { readonly state: ProceedingState }) {
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <Facts facts={[
        ['罚款', decision && decision.proposal.fine > 0 && yuan(decision.proposal.fine)], ['已缴', payments.length > 0 && yuan(paid)],
        ['逾期', overdueSince && `${timeText(overdueSince)} 缴款期满没有缴清`],
        [deferral?.kind === 'instalments' ? '分期缴纳' : '延期缴纳', deferral && `${timeText(deferral.requestedAt)} 申请：${deferral.reason}，${deferral.granted === null ? '待决定' : deferral.granted ? '准予' : '不予准许'}`],
      ]} />
      {deferral?.granted && <List title="缴款安排" items={deferral.schedule.map(({ amount, due }) => `${timeText(due)} 前 ${yuan(amount)}`)} />}
      {payments.length > 0 && <List title="缴款记录" items={payments.map(({ amount, paidAt, receiptNo, channel }) => `${timeText(paidAt)}　${yuan(amount)}　${wordOf(CHANNELS, channel)}　票据号 ${receiptNo}`)} />}
      {refunds.length > 0 && <List title="退款记录" items={refunds.map(({ amount, refundedAt, voucherNo }) => `${timeText(refundedAt)}　${yuan(amount)}　凭证号 ${voucherNo}`)} />}
    </>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return <section><h4>{title}</h4><ul>{items.map((item) => <li key={item}>{item}</li>)}</ul></section>;
}
