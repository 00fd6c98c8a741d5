import {
  EVIDENCE_KINDS, type AddEvidence, type ApproveFiling, type AssignInvestigators, type DeclineFiling, type EvidenceKind, type IdentifyParty, type ProposeFiling, type RecordGuidance, type ReturnFiling,
} from '@sidan/domain';
import { Flag, Ids, InstantField, OneOf, Part, Sha256, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';
import { MonitoringDeviceDto, PartyDto } from './parts.dto.js';

export class AssignInvestigatorsDto implements BodyOf<AssignInvestigators> {
  @Ids('承办人', { min: 1, max: 20, choices: 'officers', help: '不少于两名持有效执法证的执法人员（行政处罚法 42）；第一名为主办。' }) officers!: string[];
}
export class IdentifyPartyDto implements BodyOf<IdentifyParty> {
  @Part('当事人', PartyDto) party!: PartyDto;
  @Text('更正说明', { max: 500, optional: true, help: '只是更正同一当事人的姓名、证件的，写明错在哪里；不写的，换了姓名或者号码就是换了当事人，对原当事人的责令、送达、陈述都不再算数（行政处罚法 40、44）。' }) correcting?: string;
}
export class AddEvidenceDto implements BodyOf<AddEvidence> {
  @OneOf('证据种类', EVIDENCE_KINDS, { help: '法定的八种证据（行政处罚法 46）。' }) kind!: EvidenceKind;
  @Text('证据名称', { max: 200 }) title!: string;
  @Sha256('证据文件') sha256!: string;
  @Text('文件名', { max: 200, filledBy: { field: 'sha256', what: 'fileName' } }) fileName!: string;
  @Text('证据来源', { max: 500 }) origin!: string;
  @Ids('取证人', { max: 20, choices: 'officers', help: '不少于两名执法人员（行政处罚法 42）；主动提交的证据、鉴定意见、监控设备取得的证据可以由一人接收。' }) takenBy!: string[];
  @Text('协助或者移送的机关', { max: 200, optional: true, help: '证据由其他机关取得的才填（行政处罚法 26）。' }) body?: string;
  @Texts('该机关的取证人', { max: 20, lines: 'one', optional: true, help: '不在本系统人员名册上的写姓名和执法证号。' }) bodyOfficers?: string[];
  @Text('提交人', { max: 200, optional: true, help: '当事人、举报人、证人主动提交的才填。' }) handedInBy?: string;
  @InstantField('取证时间') takenAt!: string;
  @Text('取证地点', { max: 300 }) place!: string;
  @Text('取证早于违法行为的原因', { max: 500, optional: true, help: '合同、许可证、以前的照片等形成在违法行为以前的才填。' }) beforeAct?: string;
  @Flag('已出示执法证件', { help: '调查或者检查时应当主动出示执法证件（行政处罚法 55）。' }) certificatesShown!: boolean;
  @Part('监控设备审核', MonitoringDeviceDto, {
    optional: true, when: { field: 'kind', in: ['electronic', 'audio-visual'] }, help: '由电子技术监控设备取得的才填：设备应当经过法制和技术审核（行政处罚法 41）。',
  }) monitoringDevice?: MonitoringDeviceDto;
}
export class RecordGuidanceDto implements BodyOf<RecordGuidance> {
  @Text('指导意见', { max: 4000 }) text!: string;
}
export class ProposeFilingDto implements BodyOf<ProposeFiling> {
  @Text('立案事实', { max: 4000 }) facts!: string;
  @InstantField('违法行为发生时间', { help: '不晚于线索登记的发现时间；二年内未被发现的，不再给予行政处罚（行政处罚法 36）。' }) offenceAt!: string;
  @InstantField('违法行为终了时间', { optional: true, help: '有连续或者继续状态的才填，追责时效从行为终了之日起算（行政处罚法 36）。' }) continuingUntil?: string;
  @Flag('有危害后果', { help: '涉及公民生命健康安全、金融安全且有危害后果的，时效为五年（行政处罚法 36）。' }) harm!: boolean;
  @Text('证据早于违法行为的原因', { max: 500, optional: true, help: '案卷中有取证时间早于违法行为的证据，登记时又没有写明原因的才填。' }) earlierEvidence?: string;
  @Text('不是同一违法行为的理由', { max: 1000, optional: true, help: '同一当事人另有时间相近或者同一事项的案件的，写明为什么不是同一违法行为（行政处罚法 29）；没有的不填。' }) otherAct?: string;
}
export class ApproveFilingDto implements BodyOf<ApproveFiling> {
  @Text('审批意见') opinion!: string;
}
export class ReturnFilingDto implements BodyOf<ReturnFiling> {
  @Texts('退回意见', { min: 1 }) points!: string[];
}
export class DeclineFilingDto implements BodyOf<DeclineFiling> {
  @Text('不予立案理由') reason!: string;
  @Flag('责令改正已经履行', { optional: true, help: '责令改正后复查确认已经改正，依法不予处罚的选“是”，办结结果记为已改正（行政处罚法 28、33）。' }) corrected?: boolean;
}
