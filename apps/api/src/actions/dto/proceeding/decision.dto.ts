import type {
  ApproveClosure, DecideDeferral, IssueDecision, IssueDemand, Payment, ProposeClosure, PublishDecision, RecordPayment, RequestDeferral, ReturnClosure, WithdrawPublication,
} from '@sidan/domain';
import { DateField, FenField, Flag, InstantField, OneOf, Parts, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';
import { InstalmentDto } from './parts.dto.js';

export class IssueDecisionDto implements BodyOf<IssueDecision> {
  @Text('查明的事实', { max: 10_000 }) facts!: string;
  @Text('决定理由', { max: 10_000 }) reasons!: string;
}
export class PublishDecisionDto implements BodyOf<PublishDecision> {
  @Text('公开载体', { max: 200 }) where!: string;
}
export class WithdrawPublicationDto implements BodyOf<WithdrawPublication> {
  @Text('撤回公开理由') reasons!: string;
}
export class RecordPaymentDto implements BodyOf<RecordPayment> {
  @FenField('缴款金额', { min: 1 }) amount!: number;
  @InstantField('缴款时间') paidAt!: string;
  @Text('票据号码', { max: 100 }) receiptNo!: string;
  @OneOf('缴款渠道', ['bank', 'electronic', 'court']) channel!: Payment['channel'];
}
export class RequestDeferralDto implements BodyOf<RequestDeferral> {
  @OneOf('申请种类', ['deferral', 'instalments']) kind!: RequestDeferral['kind'];
  @Text('申请理由') reason!: string;
  @Parts('缴款安排', InstalmentDto, 60) schedule!: InstalmentDto[];
}
export class DecideDeferralDto implements BodyOf<DecideDeferral> {
  @Flag('批准') granted!: boolean;
  @Text('理由') reason!: string;
}
export class IssueDemandDto implements BodyOf<IssueDemand> {
  @DateField('履行期限') deadline!: string;
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
