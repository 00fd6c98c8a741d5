import {
  CONFISCATIONS, CORRECTION_MEASURES, FLAG_WORDS, ID_KINDS, PARTY_KINDS, PENALTY_FACTORS, PROPOSAL_OUTCOMES, RECIPIENT_RELATIONS, type CaseFlag, type Confiscation, type CorrectionMeasure, type IdKind, type Instalment, type Party, type PartyKind,
  type PenaltyFactor, type Proposal, type Revision, type ServiceMethod, type ServiceProof,
} from '@sidan/domain';
import { DateField, Decimal, FenField, Flag, InstantField, OneOf, Parts, Sha256, SomeOf, Text, Texts } from '../../fields.js';

/** Where a field belongs to some methods of service only. */
const by = (...methods: readonly ServiceMethod[]) => ({ field: 'method', in: methods });

export class PartyDto implements Party {
  @Text('当事人姓名或者名称', { max: 200 }) name!: string;
  @OneOf('当事人类型', PARTY_KINDS) kind!: PartyKind;
  @Text('当事人地址', { max: 300 }) address!: string;
  @Text('当事人电话', { max: 40, optional: true, help: '手机号、带区号的固定电话、400电话，或者带+国家代码的境外号码。' }) phone?: string;
  @OneOf('证件种类', ID_KINDS, { optional: true, help: '不选的，公民按居民身份证、单位和个体工商户按统一社会信用代码核对。' }) idKind?: IdKind;
  @Text('证件号码', { max: 40, optional: true, help: '居民身份证号码（GB 11643）和统一社会信用代码（GB 32100）核对校验码；没有号码的，填写下一项。' }) idNumber?: string;
  @Text('未登记证件号码的原因', { max: 200, optional: true, help: '当事人拒不提供、无法查明等，写明经过。' }) noNumberReason?: string;
  @Text('经营者身份证号码', { max: 40, optional: true, when: { field: 'party.kind', in: ['household-business'] } }) operatorIdNumber?: string;
  @DateField('出生日期', { optional: true, when: { field: 'party.kind', in: ['citizen', 'household-business'] }, help: '证件号码中有的可以不填。不满十四周岁不予处罚，不满十八周岁从轻或者减轻（行政处罚法 30）。' }) birthDate?: string;
  @Flag('不能辨认或者不能控制自己行为', { optional: true, when: { field: 'party.kind', in: ['citizen'] }, help: '不予行政处罚（行政处罚法 31）。' }) incapacitated?: boolean;
  @Text('法定代表人或者经营者', { max: 100, optional: true, when: { field: 'party.kind', in: ['organisation', 'household-business'] } }) representative?: string;
}

/** 行政处罚法 41: both reviews of a monitoring device. */
export class MonitoringDeviceDto {
  @Flag('法制审核') legalReview!: boolean;
  @Flag('技术审核') technicalReview!: boolean;
}

export class ConfiscationDto implements Confiscation {
  @OneOf('没收种类', CONFISCATIONS) kind!: Confiscation['kind'];
  @Text('名称、数量', { max: 300, help: '违法所得写明计算方法。' }) what!: string;
  @FenField('数额或者价值', { nullable: true, help: '尚未确定的不填：按较大数额告知听证权利（行政处罚法 63①(二)）。' }) value!: number | null;
}

/** Given by the report, and by whoever lets something off after a statement or a hearing. */
const STEP = { max: 100, optional: true, widget: 'choice', choices: 'discretion-steps' } as const;
const STEP_REASONS = { max: 2000, optional: true, help: '罚款超出所适用的档次的，另行说明理由，并提高一级审核（行政处罚法 34；提高一级是本系统的规范）。' } as const;

export class ProposalDto implements Proposal {
  @OneOf('处理意见', PROPOSAL_OUTCOMES, { help: '调查终结后分别作出给予处罚、不予处罚、违法事实不能成立的意见（行政处罚法 57）。' }) outcome!: Proposal['outcome'];
  @FenField('罚款', { help: '应当在罚则和裁量基准的幅度内（行政处罚法 5、34）；不罚款的填 0。' }) fine!: number;
  @Flag('警告') warning!: boolean;
  @Text('责令改正', { nullable: true, help: '实施处罚时应当责令当事人改正或者限期改正违法行为（行政处罚法 28①）；已经复查确认改正的可以不填。' }) correction!: string | null;
  @OneOf('责令改正的种类', CORRECTION_MEASURES, { optional: true, help: '责令限期拆除的才选：有的法律对这类决定另定起诉期限（土地管理法 83 为十五日）。' }) measure?: CorrectionMeasure;
  @Parts('没收', ConfiscationDto, 20, { optional: true, help: '罚则设定没收非法财物的；当事人有违法所得的，除依法应当退赔的外，应当予以没收（行政处罚法 28②）。没有的不填。' }) confiscated?: ConfiscationDto[];
  @Decimal('数量', { min: 0, max: 1e12, nullable: true, help: '罚则按数量、面积或者价款计算的才填；价款以分为单位。' }) quantity!: number | null;
  @SomeOf('法定情节', PENALTY_FACTORS, { help: '从轻、减轻或者不予处罚的法定情节（行政处罚法 30–33）；没有的不选。' }) factors!: PenaltyFactor[];
  @Text('裁量档次', { ...STEP, help: '事项有裁量基准的，选明罚款适用的档次（行政处罚法 34）。' }) step?: string;
  @Text('偏离裁量基准的理由', STEP_REASONS) stepReasons?: string;
  @Text('裁量理由', { max: 4000, help: '写明适用的裁量基准（行政处罚法 34）和理由。' }) reasons!: string;
  @Text('不是同一违法行为的理由', {
    max: 2000, optional: true, help: '同案对该当事人另有罚款时才填：同一个违法行为不得给予两次以上罚款（行政处罚法 29）。',
  }) anotherAct?: string;
  @SomeOf('案件情形', FLAG_WORDS, { help: '决定是否集体讨论（行政处罚法 57②）和审核到哪一级（行政处罚法 58）。' }) flags!: CaseFlag[];
}

/** What re-examination or the hearing report takes off what was noticed; what stays is not filled in. */
export class RevisionDto implements Revision {
  @OneOf('处理意见改为', PROPOSAL_OUTCOMES, {
    optional: true, help: '意见成立的应当采纳（行政处罚法 45①）：不再处罚的，改为不予行政处罚（并选明法定情节）或者违法事实不能成立；不变的不填。',
  }) outcome?: Proposal['outcome'];
  @FenField('罚款改为', { optional: true, help: '不得因当事人陈述、申辩、要求听证而给予更重的处罚（行政处罚法 45②）；不变的不填。' }) fine?: number;
  @Flag('警告改为', { optional: true, help: '不变的不填。' }) warning?: boolean;
  @Parts('没收改为', ConfiscationDto, 20, { optional: true, help: '只能减少；不变的不改。' }) confiscated?: ConfiscationDto[];
  @SomeOf('法定情节改为', PENALTY_FACTORS, { optional: true, help: '不予、从轻、减轻处罚的法定情节（行政处罚法 30–33）；不变的不填。' }) factors?: PenaltyFactor[];
  @Text('裁量档次改为', { ...STEP, help: '罚款降到另一档的，选明该档（行政处罚法 34）；不变的不填。' }) step?: string;
  @Text('偏离裁量基准的理由', STEP_REASONS) stepReasons?: string;
}

/** What each method must prove is the law's to say (民事诉讼法 87–95), not the form's. */
export class ServiceProofDto implements ServiceProof {
  @Sha256('送达回证', {
    optional: true, neededWhen: by('direct', 'leaving', 'electronic', 'mail', 'entrusted', 'transferred', 'announcement'),
    help: '送达必须有送达回证（民事诉讼法 87）；电子送达附到达记录，邮寄附载明收件日期的回执，公告附公告留存件。',
  }) receiptSha256?: string;
  @Text('受送达人', { max: 100, optional: true, when: by('direct', 'mail', 'entrusted', 'transferred'), neededWhen: by('direct'), help: '签收人的姓名（民事诉讼法 88）。' }) recipient?: string;
  @OneOf('与当事人关系', RECIPIENT_RELATIONS, {
    optional: true, when: by('direct', 'mail', 'entrusted', 'transferred'), neededWhen: by('direct'), help: '本人不在的，由同住成年家属等签收（民事诉讼法 88）。',
  }) relation?: ServiceProof['relation'];
  @Text('拒收理由', { optional: true, when: by('leaving'), neededWhen: by('leaving'), help: '在送达回证上记明拒收事由和日期（民事诉讼法 89）。' }) refusalReason?: string;
  @Texts('见证人', { max: 10, lines: 'one', optional: true, when: by('leaving'), help: '邀请基层组织或者所在单位的代表到场；没有见证人的，应当拍照、录像（民事诉讼法 89）。' }) witnesses?: string[];
  @Sha256('送达录像', { optional: true, when: by('leaving'), help: '采用拍照、录像等方式记录送达过程（民事诉讼法 89）。' }) recordingSha256?: string;
  @Text('电子送达系统', { max: 200, optional: true, when: by('electronic'), neededWhen: by('electronic'), help: '须有当事人签订的确认书，以到达特定系统之日为送达（民事诉讼法 90、行政处罚法 61②）。' }) system?: string;
  @Text('邮件号码', { max: 100, optional: true, when: by('mail'), neededWhen: by('mail'), help: '以回执上注明的收件日期为送达日期（民事诉讼法 91）。' }) trackingNumber?: string;
  @Text('受托机关', { max: 200, optional: true, when: by('entrusted', 'transferred'), neededWhen: by('entrusted', 'transferred'), help: '受委托代为送达或者转交的单位（民事诉讼法 91–94）。' }) entrustedTo?: string;
  @InstantField('公告时间', { optional: true, when: by('announcement'), neededWhen: by('announcement'), help: '自发出公告之日起经过三十日，视为送达（民事诉讼法 95）。' }) announcedAt?: string;
  @Text('公告载体', { max: 200, optional: true, when: by('announcement'), neededWhen: by('announcement') }) announcedIn?: string;
  @Text('公告送达理由', {
    optional: true, when: by('announcement'), neededWhen: by('announcement'), help: '写明下落不明或者其他方式无法送达的原因和经过，记入案卷（民事诉讼法 95）。',
  }) announcementReason?: string;
}

export class InstalmentDto implements Instalment {
  @FenField('分期金额', { min: 1 }) amount!: number;
  @DateField('分期到期日') due!: string;
}
