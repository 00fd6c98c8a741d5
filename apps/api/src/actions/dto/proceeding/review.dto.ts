import { DISCUSSION_SUBJECTS } from '@sidan/domain';
import type { ApproveReview, ApproveTreatment, RecordDiscussion, RecordPanelOpinion, RejectTreatment, ReturnReview } from '@sidan/domain';
import { Flag, Ids, InstantField, OneOf, Sha256, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';

export class ApproveReviewDto implements BodyOf<ApproveReview> {
  @Text('审核意见', { help: '未经法制审核或者审核未通过的，不得作出决定（行政处罚法 58）。' }) opinion!: string;
}
export class ReturnReviewDto implements BodyOf<ReturnReview> {
  @Text('审核意见', { help: '未经法制审核或者审核未通过的，不得作出决定（行政处罚法 58）。' }) opinion!: string;
  @Texts('退回补正事项', { min: 1, help: '逐条写明。' }) points!: string[];
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
  @OneOf('讨论事项', DISCUSSION_SUBJECTS, { optional: true, help: '不选即为讨论处理意见；延长办案期限的讨论不代替对处理意见的讨论。' }) subject?: RecordDiscussion['subject'];
  @Ids('参加讨论的负责人', { min: 1, choices: 'heads', help: '情节复杂或者重大违法行为，负责人应当集体讨论决定（行政处罚法 57②）。' }) attendees!: string[];
  @InstantField('讨论时间') heldAt!: string;
  @Sha256('集体讨论记录') recordSha256!: string;
  @Flag('通过') approved!: boolean;
  @Text('讨论意见', { max: 4000 }) opinion!: string;
}
