import {
  DEFERRAL_KINDS, PAYMENT_CHANNELS, type ApproveClosure, type DecideDeferral, type IssueDecision, type IssueDemand, type Payment, type ProposeClosure, type PublishDecision,
  type RecordPayment, type RecordRefund, type RequestDeferral, type ReturnClosure, type WithdrawPublication,
} from '@sidan/domain';
import { DateField, FenField, Flag, InstantField, OneOf, Parts, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';
import { InstalmentDto } from './parts.dto.js';

export class IssueDecisionDto implements BodyOf<IssueDecision> {
  @Text('查明的事实', { max: 10_000, help: '决定书应当载明违反法律、法规、规章的事实和证据（行政处罚法 59）。' }) facts!: string;
  @Text('决定理由', { max: 10_000 }) reasons!: string;
  @Text('不是同一违法行为的理由', { max: 1000, optional: true, help: '同一当事人另有时间相近或者同一事项的案件的，写明为什么不是同一违法行为（行政处罚法 29）；没有的不填。' }) otherAct?: string;
}
export class PublishDecisionDto implements BodyOf<PublishDecision> {
  @Text('公开载体', { max: 200, help: '具有一定社会影响的行政处罚决定应当依法公开（行政处罚法 48）。' }) where!: string;
}
export class WithdrawPublicationDto implements BodyOf<WithdrawPublication> {
  @Text('撤回公开理由') reasons!: string;
}
export class RecordPaymentDto implements BodyOf<RecordPayment> {
  @FenField('缴款金额', { min: 1, help: '不得超过应缴的罚款和加处罚款（行政处罚法 72）。' }) amount!: number;
  @InstantField('缴款时间') paidAt!: string;
  @Text('票据号码', { max: 100, help: '财政部门统一制发的专用票据；不出具的，当事人有权拒绝缴纳（行政处罚法 70）。' }) receiptNo!: string;
  @OneOf('缴款渠道', PAYMENT_CHANNELS, { help: '到指定的银行或者通过电子支付系统缴纳（行政处罚法 67）。' }) channel!: Payment['channel'];
  @Flag('确有多缴', { optional: true, help: '重复缴款、多缴的如实登记，多收的部分应当退还当事人。' }) excess?: boolean;
}
export class RecordRefundDto implements BodyOf<RecordRefund> {
  @FenField('退款金额', { min: 1, help: '决定被变更、撤销或者当事人多缴的，多收的款项应当退还；法律没有规定期限的，按本区域规范或者复议决定、判决载明的日期。' }) amount!: number;
  @InstantField('退款时间') refundedAt!: string;
  @Text('退款凭证号', { max: 100 }) voucherNo!: string;
}
export class RequestDeferralDto implements BodyOf<RequestDeferral> {
  @OneOf('申请种类', DEFERRAL_KINDS, { help: '当事人确有经济困难的，经申请和批准可以暂缓或者分期缴纳（行政处罚法 66②）。' }) kind!: RequestDeferral['kind'];
  @Text('申请理由') reason!: string;
  @Parts('缴款安排', InstalmentDto, 60, { help: '各期金额合计应当等于应缴金额。' }) schedule!: InstalmentDto[];
}
export class DecideDeferralDto implements BodyOf<DecideDeferral> {
  @Flag('批准') granted!: boolean;
  @Text('理由') reason!: string;
}
export class IssueDemandDto implements BodyOf<IssueDemand> {
  @DateField('履行期限', { help: '催告书应当载明履行义务的期限（行政强制法 35）；送达十个工作日后仍未履行的，才可以申请法院强制执行（行政强制法 54）。' }) deadline!: string;
}
export class ProposeClosureDto implements BodyOf<ProposeClosure> {
  @Text('结案报告', { max: 4000 }) summary!: string;
}
export class ApproveClosureDto implements BodyOf<ApproveClosure> {
  @Text('审批意见') opinion!: string;
}
export class ReturnClosureDto implements BodyOf<ReturnClosure> {
  @Texts('退回意见', { min: 1 }) points!: string[];
}
