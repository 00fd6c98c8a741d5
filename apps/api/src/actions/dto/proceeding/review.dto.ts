import type { ApproveReview, ApproveTreatment, RecordDiscussion, RecordPanelOpinion, RejectTreatment, ReturnReview } from '@sidan/domain';
import { Flag, Ids, InstantField, Sha256, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';

export class ApproveReviewDto implements BodyOf<ApproveReview> {
  @Text('审核意见') opinion!: string;
}
export class ReturnReviewDto implements BodyOf<ReturnReview> {
  @Text('审核意见') opinion!: string;
  @Texts('退回补正事项', { min: 1 }) points!: string[];
}
export class RecordPanelOpinionDto implements BodyOf<RecordPanelOpinion> {
  @Flag('同意') agrees!: boolean;
  @Text('会审意见') opinion!: string;
}
export class ApproveTreatmentDto implements BodyOf<ApproveTreatment> {
  @Text('审批意见') opinion!: string;
}
export class RejectTreatmentDto implements BodyOf<RejectTreatment> {
  @Texts('退回意见', { min: 1 }) points!: string[];
}
export class RecordDiscussionDto implements BodyOf<RecordDiscussion> {
  @Ids('参加讨论的负责人', { min: 1 }) attendees!: string[];
  @InstantField('讨论时间') heldAt!: string;
  @Sha256('集体讨论记录') recordSha256!: string;
  @Flag('通过') approved!: boolean;
  @Text('讨论意见', { max: 4000 }) opinion!: string;
}
