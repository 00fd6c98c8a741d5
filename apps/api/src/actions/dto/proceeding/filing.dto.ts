import {
  EVIDENCE_KINDS, type AddEvidence, type ApproveFiling, type AssignInvestigators, type DeclineFiling, type EvidenceKind, type IdentifyParty, type ProposeFiling, type RecordGuidance, type ReturnFiling,
} from '@sidan/domain';
import { Flag, Ids, InstantField, OneOf, Part, Sha256, Text, Texts } from '../../fields.js';
import type { BodyOf } from '../file.dto.js';
import { MonitoringDeviceDto, PartyDto } from './parts.dto.js';

export const KINDS_OF_EVIDENCE = Object.keys(EVIDENCE_KINDS) as EvidenceKind[];

export class AssignInvestigatorsDto implements BodyOf<AssignInvestigators> {
  @Ids('承办人', { min: 1, max: 20 }) officers!: string[];
}
export class IdentifyPartyDto implements BodyOf<IdentifyParty> {
  @Part('当事人', PartyDto) party!: PartyDto;
}
export class AddEvidenceDto implements BodyOf<AddEvidence> {
  @OneOf('证据种类', KINDS_OF_EVIDENCE) kind!: EvidenceKind;
  @Text('证据名称', { max: 200 }) title!: string;
  @Sha256('证据文件') sha256!: string;
  @Text('文件名', { max: 200 }) fileName!: string;
  @Text('证据来源', { max: 500 }) origin!: string;
  @Ids('取证人', { max: 20 }) takenBy!: string[];
  @InstantField('取证时间') takenAt!: string;
  @Text('取证地点', { max: 300 }) place!: string;
  @Flag('已出示执法证件') certificatesShown!: boolean;
  @Part('监控设备审核', MonitoringDeviceDto, { optional: true }) monitoringDevice?: MonitoringDeviceDto;
}
export class RecordGuidanceDto implements BodyOf<RecordGuidance> {
  @Text('指导意见', { max: 4000 }) text!: string;
}
export class ProposeFilingDto implements BodyOf<ProposeFiling> {
  @Text('立案事实', { max: 4000 }) facts!: string;
  @InstantField('违法行为发生时间') offenceAt!: string;
  @InstantField('违法行为终了时间', { optional: true }) continuingUntil?: string;
  @Flag('有危害后果') harm!: boolean;
}
export class ApproveFilingDto implements BodyOf<ApproveFiling> {
  @Text('审批意见') opinion!: string;
}
export class ReturnFilingDto implements BodyOf<ReturnFiling> {
  @Texts('退回意见', { min: 1 }) points!: string[];
}
export class DeclineFilingDto implements BodyOf<DeclineFiling> {
  @Text('不予立案理由') reason!: string;
}
