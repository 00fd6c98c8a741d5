import {
  COURT_RESULTS, REMEDY_KINDS, REMEDY_RESULTS, type ApplyCourtEnforcement, type ConcludeRemedy, type ProposeCourtEnforcement, type RecordCourtResult, type RecordRemedy,
  type ReplyRemedy,
} from '@sidan/domain';
import { DateField, FenField, Flag, Id, InstantField, OneOf, Sha256s, Text } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';

export class RecordRemedyDto implements BodyOf<RecordRemedy> {
  @OneOf('救济种类', REMEDY_KINDS, { help: '复议、诉讼期间，处罚不停止执行，加处罚款不计算（行政处罚法 73）。' }) kind!: RecordRemedy['kind'];
  @Text('受理机关', { max: 200 }) organ!: string;
  @InstantField('申请或者起诉时间') filedAt!: string;
  @InstantField('收到副本时间', { help: '自收到之日起，复议十个工作日内答复（行政复议法 48），诉讼十五日内答辩举证（行政诉讼法 67）。' }) copyReceivedAt!: string;
  @Flag('适用简易程序', { optional: true, when: { field: 'kind', in: ['reconsideration'] }, help: '行政复议适用简易程序的，五个工作日内答复（行政复议法 54）。' }) simplified?: boolean;
  @Flag('该机关是否受理', { optional: true, help: '超过期限或者重复提出的才需要写明（行政复议法 20、30；行政诉讼法 44–46）；没有受理的如实登记，不影响本案办理。' }) accepted?: boolean;
  @Text('受理或者不予受理的理由', { optional: true, max: 500 }) acceptance?: string;
}
export class ReplyRemedyDto implements BodyOf<ReplyRemedy> {
  @Id('救济案件', { choices: 'remedies-unreplied' }) remedyId!: string;
  @InstantField('答复时间') repliedAt!: string;
}
export class ConcludeRemedyDto implements BodyOf<ConcludeRemedy> {
  @Id('救济案件', { choices: 'remedies-open' }) remedyId!: string;
  @OneOf('救济结果', REMEDY_RESULTS) result!: ConcludeRemedy['result'];
  @InstantField('终结时间') concludedAt!: string;
  @FenField('变更后的罚款', {
    optional: true, when: { field: 'result', in: ['changed'] }, neededWhen: { field: 'result', in: ['changed'] }, help: '变更处罚不得加重（行政复议法 63②、行政诉讼法 77②）。',
  }) fine?: number;
  @DateField('载明的退款期限', { optional: true, when: { field: 'result', in: ['changed', 'revoked'] }, help: '已缴款项应当退还，决定、判决写明日期的填写；没有写明的，按本区域规范。' }) refundBy?: string;
  @Flag('责令重新作出', { optional: true, when: { field: 'result', in: ['revoked'] }, help: '撤销并责令重新作出的，案件回到调查取证，没有新的证据不得加重（行政复议法 64、行政诉讼法 70、71）。' }) redo?: boolean;
  @DateField('载明的重新作出期限', { optional: true, when: { field: 'redo', in: [true] }, help: '没有写明的，自收到之日起九十日内（行政处罚法 60）。' }) redoBy?: string;
}
export class ProposeCourtEnforcementDto implements BodyOf<ProposeCourtEnforcement> {
  @Text('申请强制执行的理由', { help: '复议、起诉期限届满，催告书送达十个工作日后仍未履行的，三个月内可以申请（行政强制法 53、54）。' }) reason!: string;
}
export class ApplyCourtEnforcementDto implements BodyOf<ApplyCourtEnforcement> {
  @Text('执行法院', { max: 200 }) court!: string;
  @Sha256s('申请材料', { min: 1, help: '强制执行申请书、决定书及事实依据、当事人意见及催告情况、标的情况等（行政强制法 55）。' }) materials!: string[];
}
export class RecordCourtResultDto implements BodyOf<RecordCourtResult> {
  @OneOf('执行结果', COURT_RESULTS) result!: RecordCourtResult['result'];
  @Text('说明') reason!: string;
}
