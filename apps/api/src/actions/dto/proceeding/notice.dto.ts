import type {
  ConcludeHearing, ConfirmAddress, HoldHearing, IssuePriorNotice, NotifyHearing, RecordStatement, ReexamineStatement, RequestHearing, ServeDocument, ServiceMethod, WaiveStatement,
} from '@sidan/domain';
import { FenField, Flag, Id, InstantField, OneOf, Part, Sha256, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';
import { METHODS, ServiceProofDto } from './parts.dto.js';

export class ConfirmAddressDto implements BodyOf<ConfirmAddress> {
  @Text('送达地址', { max: 300 }) address!: string;
  @Text('电子送达地址', { max: 200, optional: true }) electronic?: string;
  @Sha256('地址确认书') signedSha256!: string;
}
export class IssuePriorNoticeDto implements BodyOf<IssuePriorNotice> {
  @Text('违法事实', { max: 10_000 }) facts!: string;
  @Text('理由', { max: 10_000 }) reasons!: string;
}
export class ServeDocumentDto implements BodyOf<ServeDocument> {
  @Id('文书') documentId!: string;
  @OneOf('送达方式', METHODS) method!: ServiceMethod;
  @InstantField('送达时间') servedAt!: string;
  @Part('送达凭证', ServiceProofDto) proof!: ServiceProofDto;
}
export class RecordStatementDto implements BodyOf<RecordStatement> {
  @OneOf('陈述形式', ['oral', 'written']) form!: RecordStatement['form'];
  @Text('陈述、申辩内容', { max: 10_000 }) content!: string;
  @InstantField('陈述时间') madeAt!: string;
  @Sha256('陈述申辩笔录', { optional: true }) recordSha256?: string;
}
export class WaiveStatementDto implements BodyOf<WaiveStatement> {
  @Sha256('放弃声明') signedSha256!: string;
}
export class ReexamineStatementDto implements BodyOf<ReexamineStatement> {
  @Text('复核意见', { max: 4000 }) findings!: string;
  @Flag('采纳') adopted!: boolean;
  @FenField('复核后罚款', { optional: true }) fine?: number;
}
export class RequestHearingDto implements BodyOf<RequestHearing> {
  @InstantField('申请时间') requestedAt!: string;
  @OneOf('申请形式', ['oral', 'written']) form!: RequestHearing['form'];
}
export class NotifyHearingDto implements BodyOf<NotifyHearing> {
  @InstantField('听证时间') heldAt!: string;
  @Text('听证地点', { max: 300 }) place!: string;
  @Id('听证主持人') host!: string;
  @Flag('公开举行') public!: boolean;
  @Text('不公开理由', { optional: true }) closedReason?: string;
}
export class HoldHearingDto implements BodyOf<HoldHearing> {
  @Flag('当事人到场') partyPresent!: boolean;
  @Texts('代理人', { max: 10 }) agents!: string[];
  @Sha256('听证笔录', { optional: true }) transcriptSha256?: string;
  @Flag('笔录已签名') signed!: boolean;
  @Text('拒绝签名的情况，由主持人注明', { max: 1000, optional: true }) refusalNote?: string;
}
export class ConcludeHearingDto implements BodyOf<ConcludeHearing> {
  @Text('听证报告', { max: 10_000 }) report!: string;
  @FenField('听证后罚款', { optional: true }) fine?: number;
}
