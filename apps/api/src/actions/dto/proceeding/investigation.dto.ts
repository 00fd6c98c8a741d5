import type {
  ApprovePreservation, DecideRecusal, DisposePreservation, OrderCorrection, ProposePreservation, RefusePreservation, RequestRecusal, ResumeInvestigation, SubmitFinalReport, SuspendInvestigation, VerifyCorrection,
} from '@sidan/domain';
import { DateField, Flag, Id, Ids, OneOf, Part, Text } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';
import { ProposalDto } from './parts.dto.js';

export class RequestRecusalDto implements BodyOf<RequestRecusal> {
  @Id('被申请回避人') personId!: string;
  @Text('回避理由') ground!: string;
  @OneOf('提出人', ['party', 'self', 'colleague']) by!: RequestRecusal['by'];
}
export class DecideRecusalDto implements BodyOf<DecideRecusal> {
  @Id('被申请回避人') personId!: string;
  @Flag('同意回避') granted!: boolean;
  @Text('决定理由') reason!: string;
}
export class ProposePreservationDto implements BodyOf<ProposePreservation> {
  @Text('登记保存物品', { max: 4000 }) items!: string;
  @Text('登记保存理由') reason!: string;
}
export class ApprovePreservationDto implements BodyOf<ApprovePreservation> {
  @Id('登记保存') preservationId!: string;
}
export class RefusePreservationDto implements BodyOf<RefusePreservation> {
  @Id('登记保存') preservationId!: string;
  @Text('不批准理由') reason!: string;
}
export class DisposePreservationDto implements BodyOf<DisposePreservation> {
  @Id('登记保存') preservationId!: string;
  @Text('处理决定') disposition!: string;
}
export class OrderCorrectionDto implements BodyOf<OrderCorrection> {
  @Text('改正要求') requirement!: string;
  @DateField('改正期限') deadline!: string;
  @Text('依据', { max: 500 }) basis!: string;
}
export class VerifyCorrectionDto implements BodyOf<VerifyCorrection> {
  @Flag('已改正') corrected!: boolean;
  @Text('复查情况') findings!: string;
}
export class SuspendInvestigationDto implements BodyOf<SuspendInvestigation> {
  @Id('中止依据') rule!: string;
  @Text('中止理由') reason!: string;
}
export class ResumeInvestigationDto implements BodyOf<ResumeInvestigation> {
  @Text('恢复理由') reason!: string;
}
export class SubmitFinalReportDto implements BodyOf<SubmitFinalReport> {
  @Text('查明的事实', { max: 10_000 }) facts!: string;
  @Ids('证据', { max: 200 }) evidence!: string[];
  @Part('处理建议', ProposalDto) proposal!: ProposalDto;
}
