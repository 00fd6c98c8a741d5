import { SERVICE_METHODS, type CaseFlag, type Instalment, type Party, type PartyKind, type PenaltyFactor, type Proposal, type ServiceMethod, type ServiceProof } from '@sidan/domain';
import { DateField, Decimal, FenField, Flag, InstantField, OneOf, Sha256, SomeOf, Text, Texts } from '../../fields.js';

export const PARTY_KINDS: readonly PartyKind[] = ['citizen', 'organisation', 'household-business'];
export const FACTORS: readonly PenaltyFactor[] = ['under-14', 'age-14-to-18', 'incapacitated', 'mitigating', 'minor-and-corrected', 'first-and-slight'];
export const METHODS = Object.keys(SERVICE_METHODS) as ServiceMethod[];
const FLAGS: readonly CaseFlag[] = ['complex', 'major', 'major-public-interest', 'several-legal-relations'];
const RELATIONS = ['party', 'adult-family', 'legal-representative', 'mail-clerk', 'agent'] as const;

export class PartyDto implements Party {
  @Text('当事人姓名或者名称', { max: 200 }) name!: string;
  @OneOf('当事人类型', PARTY_KINDS) kind!: PartyKind;
  @Text('当事人地址', { max: 300 }) address!: string;
  @Text('当事人电话', { max: 40, optional: true }) phone?: string;
  @Text('证件号码', { max: 40, optional: true }) idNumber?: string;
  @DateField('出生日期', { optional: true }) birthDate?: string;
  @Flag('无行为能力', { optional: true }) incapacitated?: boolean;
  @Text('法定代表人', { max: 100, optional: true }) representative?: string;
}

/** 行政处罚法 41: both reviews of a monitoring device. */
export class MonitoringDeviceDto {
  @Flag('法制审核') legalReview!: boolean;
  @Flag('技术审核') technicalReview!: boolean;
}

export class ProposalDto implements Proposal {
  @OneOf('处理意见', ['penalty', 'no-penalty', 'not-established']) outcome!: Proposal['outcome'];
  @FenField('罚款') fine!: number;
  @Flag('警告') warning!: boolean;
  @Text('责令改正', { nullable: true }) correction!: string | null;
  @Decimal('数量', { min: 0, max: 1e12, nullable: true }) quantity!: number | null;
  @SomeOf('法定情节', FACTORS) factors!: PenaltyFactor[];
  @Text('裁量理由', { max: 4000 }) reasons!: string;
  @SomeOf('案件情形', FLAGS) flags!: CaseFlag[];
}

/** What each method must prove is the law's to say (民事诉讼法 87–95), not the form's. */
export class ServiceProofDto implements ServiceProof {
  @Sha256('送达回证', { optional: true }) receiptSha256?: string;
  @Text('受送达人', { max: 100, optional: true }) recipient?: string;
  @OneOf('与当事人关系', RELATIONS, { optional: true }) relation?: ServiceProof['relation'];
  @Text('拒收理由', { optional: true }) refusalReason?: string;
  @Texts('见证人', { max: 10, optional: true }) witnesses?: string[];
  @Sha256('送达录像', { optional: true }) recordingSha256?: string;
  @Text('电子送达系统', { max: 200, optional: true }) system?: string;
  @Text('邮件号码', { max: 100, optional: true }) trackingNumber?: string;
  @Text('受托机关', { max: 200, optional: true }) entrustedTo?: string;
  @InstantField('公告时间', { optional: true }) announcedAt?: string;
  @Text('公告载体', { max: 200, optional: true }) announcedIn?: string;
  @Text('公告送达理由', { optional: true }) announcementReason?: string;
}

export class InstalmentDto implements Instalment {
  @FenField('分期金额', { min: 1 }) amount!: number;
  @DateField('分期到期日') due!: string;
}
