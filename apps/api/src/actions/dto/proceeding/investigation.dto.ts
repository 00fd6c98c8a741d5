import {
  CORRECTION_LIMITS, RECUSAL_ASKERS, RECUSAL_DECIDERS, REFUSAL_MANNERS, type ApprovePreservation, type CorrectionRefusal, type DecideRecusal, type DisposePreservation, type OrderCorrection, type ProposePreservation,
  type RecusalBySuperior, type RecusalDiscussion, type RefusePreservation, type RequestRecusal, type ResumeInvestigation, type ReviewSuspension, type SubmitFinalReport, type SuspendInvestigation, type VerifyCorrection,
} from '@sidan/domain';
import { DateField, Flag, HourField, Id, Ids, InstantField, OneOf, Part, Sha256, Text } from '../../fields.js';
import { PeriodDto, type BodyOf } from '../file.dto.js';
import { ProposalDto } from './parts.dto.js';

export class RequestRecusalDto implements BodyOf<RequestRecusal> {
  @Id('被申请回避人', { choices: 'recusable', help: '与案件有直接利害关系或者有其他关系可能影响公正执法的，应当回避（行政处罚法 43）。' }) personId!: string;
  @Text('回避理由') ground!: string;
  @OneOf('提出人', RECUSAL_ASKERS) by!: RequestRecusal['by'];
}
export class RecusalDiscussionDto implements RecusalDiscussion {
  @Ids('参加讨论的负责人', { min: 1, choices: 'heads' }) attendees!: string[];
  @InstantField('讨论时间') heldAt!: string;
  @Sha256('集体讨论记录') recordSha256!: string;
}
export class RecusalBySuperiorDto implements RecusalBySuperior {
  @Text('上级机关', { max: 100, help: '如本级人民政府、上一级行政机关。' }) organ!: string;
  @Sha256('上级机关的决定') letterSha256!: string;
}
export class DecideRecusalDto implements BodyOf<DecideRecusal> {
  @Id('被申请回避人', { choices: 'recusals-open' }) personId!: string;
  @Flag('同意回避', { help: '由行政机关负责人决定；决定作出之前，不停止调查（行政处罚法 43）。' }) granted!: boolean;
  @Text('决定理由') reason!: string;
  @OneOf('由谁决定', RECUSAL_DECIDERS, { optional: true, preset: 'head', help: '负责人本人的回避，由其他负责人集体讨论或者由上级机关决定，负责人不能决定自己的回避。' }) decidedBy?: DecideRecusal['decidedBy'];
  @Part('集体讨论', RecusalDiscussionDto, {
    optional: true, when: { field: 'decidedBy', in: ['discussion'] }, neededWhen: { field: 'decidedBy', in: ['discussion'] }, help: '本机关其他负责人不少于两人参加，被申请回避的负责人不参加。',
  }) discussion?: RecusalDiscussionDto;
  @Part('上级机关的决定', RecusalBySuperiorDto, { optional: true, when: { field: 'decidedBy', in: ['superior'] }, neededWhen: { field: 'decidedBy', in: ['superior'] } }) superior?: RecusalBySuperiorDto;
}
export class ProposePreservationDto implements BodyOf<ProposePreservation> {
  @Text('登记保存物品', { max: 4000, help: '证据可能灭失或者以后难以取得的，经负责人批准可以先行登记保存，七个工作日内处理（行政处罚法 56）。' }) items!: string;
  @Text('登记保存理由') reason!: string;
}
export class ApprovePreservationDto implements BodyOf<ApprovePreservation> {
  @Id('登记保存', { choices: 'preservations-proposed' }) preservationId!: string;
}
export class RefusePreservationDto implements BodyOf<RefusePreservation> {
  @Id('登记保存', { choices: 'preservations-proposed' }) preservationId!: string;
  @Text('不批准理由') reason!: string;
}
export class DisposePreservationDto implements BodyOf<DisposePreservation> {
  @Id('登记保存', { choices: 'preservations-held' }) preservationId!: string;
  @Text('处理决定') disposition!: string;
}
export class OrderCorrectionDto implements BodyOf<OrderCorrection> {
  @Text('改正要求', { help: '应当责令当事人改正或者限期改正违法行为（行政处罚法 28①）。' }) requirement!: string;
  @OneOf('改正期限', CORRECTION_LIMITS, { optional: true, preset: 'day', help: '自责令改正通知书送达起算；可以责令立即改正或者限期改正（行政处罚法 28①）。罚则以逾期不改正为条件的，应当限期。' }) limit?: OrderCorrection['limit'];
  @DateField('改正到哪一天', { optional: true, when: { field: 'limit', in: ['day'] }, neededWhen: { field: 'limit', in: ['day'] }, help: '送达时这一天已过的，不算给过期限，须重新制发。' }) deadline?: string;
  @HourField('当日几点以前', { optional: true, when: { field: 'limit', in: ['day'] }, help: '如 18:00；不填的到当日24时。' }) hour?: string;
  @Part('收到后多长时间内', PeriodDto, { optional: true, widget: 'period', when: { field: 'limit', in: ['length'] }, neededWhen: { field: 'limit', in: ['length'] } }) period?: PeriodDto;
  @Text('依据', { max: 500 }) basis!: string;
}
export class CorrectionRefusalDto implements CorrectionRefusal {
  @Text('拒绝的人', { max: 100 }) by!: string;
  @InstantField('拒绝时间', { help: '不早于责令改正通知书送达。' }) at!: string;
  @OneOf('拒绝的方式', REFUSAL_MANNERS) manner!: CorrectionRefusal['manner'];
  @Text('拒绝的情况') words!: string;
  @Sha256('笔录、录音录像等记录') recordSha256!: string;
}
export class VerifyCorrectionDto implements BodyOf<VerifyCorrection> {
  @Flag('已改正', { help: '认定没有改正的，责令改正通知书应当已经送达，期限应当已经届满（行政处罚法 28、61）。' }) corrected!: boolean;
  @Text('复查情况') findings!: string;
  @Part('当事人拒不改正', CorrectionRefusalDto, {
    optional: true, when: { field: 'corrected', in: [false] }, help: '拒不改正不同于逾期：罚则以拒不改正为条件的，应当记明谁、何时、怎样拒绝并附记录。',
  }) refusal?: CorrectionRefusalDto;
}
export class SuspendInvestigationDto implements BodyOf<SuspendInvestigation> {
  @Id('中止依据', { choices: 'suspension-rules', help: '只有法律、法规、规章另有规定的才可以中止（行政处罚法 60）。' }) rule!: string;
  @Text('中止理由') reason!: string;
}
export class ReviewSuspensionDto implements BodyOf<ReviewSuspension> {
  @Text('复核情况', { help: '写明中止的事由为什么仍然存在；已经消除的，办理“恢复调查”。' }) findings!: string;
}
export class ResumeInvestigationDto implements BodyOf<ResumeInvestigation> {
  @Text('恢复理由') reason!: string;
}
export class SubmitFinalReportDto implements BodyOf<SubmitFinalReport> {
  @Text('查明的事实', { max: 10_000 }) facts!: string;
  @Ids('证据', { max: 200, choices: 'evidence', help: '据以认定事实的证据，必须查证属实（行政处罚法 46）。' }) evidence!: string[];
  @Part('处理建议', ProposalDto) proposal!: ProposalDto;
  @Text('不是同一违法行为的理由', { max: 1000, optional: true, help: '同一当事人另有时间相近或者同一事项的案件的，写明为什么不是同一违法行为（行政处罚法 29）；没有的不填。' }) otherAct?: string;
}
