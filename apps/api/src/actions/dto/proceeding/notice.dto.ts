import {
  SERVICE_METHODS, STATEMENT_FORMS, type ConcludeHearing, type ConfirmAddress, type HoldHearing, type IssuePriorNotice, type NotifyHearing, type RecordStatement,
  type ReexamineStatement, type RequestHearing, type ServeDocument, type ServiceMethod, type WaiveStatement,
} from '@sidan/domain';
import { Flag, Id, InstantField, OneOf, Part, Sha256, Text, Texts } from '../../fields.js';
import { PeriodDto, type BodyOf } from '../file.dto.js';
import { RevisionDto, ServiceProofDto } from './parts.dto.js';

export class ConfirmAddressDto implements BodyOf<ConfirmAddress> {
  @Text('送达地址', { max: 300 }) address!: string;
  @Text('电子送达地址', { max: 200, optional: true, help: '当事人同意并签订确认书的，可以采用传真、电子邮件等方式送达（行政处罚法 61②）。' }) electronic?: string;
  @Sha256('地址确认书') signedSha256!: string;
}
export class IssuePriorNoticeDto implements BodyOf<IssuePriorNotice> {
  @Text('违法事实', { max: 10_000, help: '应当告知拟作出的处罚内容及事实、理由、依据，并告知陈述、申辩、要求听证等权利（行政处罚法 44）。' }) facts!: string;
  @Text('理由', { max: 10_000 }) reasons!: string;
  @Part('陈述申辩期限', PeriodDto, { optional: true, widget: 'period', help: '不填的按区域规定的期限；可以长于它，不得短于它，自告知书送达起算（行政处罚法 44、45）。' }) statementPeriod?: PeriodDto;
}
export class ServeDocumentDto implements BodyOf<ServeDocument> {
  @Id('文书', { choices: 'unserved-documents' }) documentId!: string;
  @OneOf('送达方式', SERVICE_METHODS, { help: '先直接送达；受送达人下落不明或者其他方式无法送达的，才可以公告（民事诉讼法 88–95、行政处罚法 61）。' }) method!: ServiceMethod;
  @InstantField('送达时间', { help: '不早于文书制发，不晚于现在。' }) servedAt!: string;
  @Part('送达凭证', ServiceProofDto) proof!: ServiceProofDto;
}
export class RecordStatementDto implements BodyOf<RecordStatement> {
  @OneOf('陈述形式', STATEMENT_FORMS) form!: RecordStatement['form'];
  @Text('陈述、申辩内容', { max: 10_000, help: '应当充分听取当事人的意见（行政处罚法 45①）。' }) content!: string;
  @InstantField('陈述时间') madeAt!: string;
  @Sha256('陈述申辩笔录', { optional: true }) recordSha256?: string;
}
export class WaiveStatementDto implements BodyOf<WaiveStatement> {
  @Sha256('放弃声明', { help: '当事人明确放弃陈述或者申辩权利的书面声明（行政处罚法 62）。' }) signedSha256!: string;
}
export class ReexamineStatementDto extends RevisionDto implements BodyOf<ReexamineStatement> {
  @Text('复核意见', { max: 4000, help: '对当事人提出的事实、理由和证据应当进行复核（行政处罚法 45①）。' }) findings!: string;
  @Flag('采纳') adopted!: boolean;
}
export class RequestHearingDto implements BodyOf<RequestHearing> {
  @InstantField('申请时间', { help: '应当在告知后五个工作日内提出（行政处罚法 64(1)）。' }) requestedAt!: string;
  @OneOf('申请形式', STATEMENT_FORMS) form!: RequestHearing['form'];
}
export class NotifyHearingDto implements BodyOf<NotifyHearing> {
  @InstantField('听证时间', { help: '应当在举行听证的七个工作日前通知当事人（行政处罚法 64(2)）。' }) heldAt!: string;
  @Text('听证地点', { max: 300 }) place!: string;
  @Id('听证主持人', { choices: 'hosts', help: '由本机关指定的非本案调查人员主持（行政处罚法 64(4)）。' }) host!: string;
  @Flag('公开举行', { preset: true, help: '除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行（行政处罚法 64(3)）。' }) public!: boolean;
  @Text('不公开理由', { optional: true, when: { field: 'public', in: [false] }, neededWhen: { field: 'public', in: [false] } }) closedReason?: string;
}
export class HoldHearingDto implements BodyOf<HoldHearing> {
  @Flag('当事人到场', { help: '当事人及其代理人无正当理由拒不出席的，视为放弃听证权利（行政处罚法 64(6)）。' }) partyPresent!: boolean;
  @Texts('代理人', { max: 10, when: { field: 'partyPresent', in: [true] }, help: '可以委托一至二人代理（行政处罚法 64(5)）。' }) agents!: string[];
  @Sha256('听证笔录', { optional: true, when: { field: 'partyPresent', in: [true] }, neededWhen: { field: 'partyPresent', in: [true] } }) transcriptSha256?: string;
  @Flag('笔录已签名', { help: '笔录应当交当事人或者其代理人核对无误后签字或者盖章（行政处罚法 64(8)）。' }) signed!: boolean;
  @Text('拒绝签名的情况，由主持人注明', { max: 1000, optional: true, when: { field: 'signed', in: [false] }, help: '到场而拒绝签名的才填（行政处罚法 64(8)）。' }) refusalNote?: string;
}
export class ConcludeHearingDto extends RevisionDto implements BodyOf<ConcludeHearing> {
  @Text('听证报告', { max: 10_000, help: '应当根据听证笔录作出决定（行政处罚法 65）。' }) report!: string;
}
