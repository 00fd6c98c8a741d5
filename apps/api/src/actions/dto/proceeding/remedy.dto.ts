import type { ApplyCourtEnforcement, ConcludeRemedy, ProposeCourtEnforcement, RecordCourtResult, RecordRemedy, ReplyRemedy } from '@sidan/domain';
import { FenField, Id, InstantField, OneOf, Sha256s, Text } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';

const RESULTS = ['upheld', 'revoked', 'changed', 'unlawful-confirmed', 'withdrawn', 'dismissed'] as const;

export class RecordRemedyDto implements BodyOf<RecordRemedy> {
  @OneOf('救济种类', ['reconsideration', 'litigation']) kind!: RecordRemedy['kind'];
  @Text('受理机关', { max: 200 }) organ!: string;
  @InstantField('申请或者起诉时间') filedAt!: string;
  @InstantField('收到副本时间') copyReceivedAt!: string;
}
export class ReplyRemedyDto implements BodyOf<ReplyRemedy> {
  @Id('救济案件') remedyId!: string;
  @InstantField('答复时间') repliedAt!: string;
}
export class ConcludeRemedyDto implements BodyOf<ConcludeRemedy> {
  @Id('救济案件') remedyId!: string;
  @OneOf('救济结果', RESULTS) result!: ConcludeRemedy['result'];
  @InstantField('终结时间') concludedAt!: string;
  @FenField('变更后的罚款', { optional: true }) fine?: number;
}
export class ProposeCourtEnforcementDto implements BodyOf<ProposeCourtEnforcement> {
  @Text('申请强制执行的理由') reason!: string;
}
export class ApplyCourtEnforcementDto implements BodyOf<ApplyCourtEnforcement> {
  @Text('执行法院', { max: 200 }) court!: string;
  @Sha256s('申请材料', { min: 1 }) materials!: string[];
}
export class RecordCourtResultDto implements BodyOf<RecordCourtResult> {
  @OneOf('执行结果', ['enforced', 'refused', 'terminated']) result!: RecordCourtResult['result'];
  @Text('说明') reason!: string;
}
