import type { FileState } from '../../file/kind.js';
import type { PaperUse } from '../../file/papers.js';
import type { CaseFlag, CorrectionMeasure, ReviewTier } from '../../policy/policy.js';
import type { IdKind } from '../../party/index.js';
import type { Confiscation, Fen, PartyKind, PenaltyFactor } from '../../penalty/model.js';
import type { Period } from '../../time/period.js';

/** The ordinary procedure (普通程序), 行政处罚法 54–62, to its file's closing. */
export type ProceedingPhase =
  /** 线索核查 */ | 'verification'
  /** 立案审批 */ | 'filing'
  /** 调查取证 */ | 'investigation'
  /** 法制审核 */ | 'review'
  /** 负责人审批或集体讨论 */ | 'treatment'
  /** 事先告知 */ | 'prior-notice'
  /** 陈述申辩、听证申请期 */ | 'statement'
  /** 听证 */ | 'hearing'
  /** 听证后法制审核 */ | 'review-after-hearing'
  /** 作出决定 */ | 'decision'
  /** 送达决定书 */ | 'service'
  /** 履行 */ | 'performance'
  /** 申请法院执行 */ | 'court-enforcement'
  /** 结案审批 */ | 'closing'
  /** 已结 */ | 'ended';

/** 行政处罚法 46. */
export const EVIDENCE_KINDS = {
  'documentary': '书证', 'physical': '物证', 'audio-visual': '视听资料', 'electronic': '电子数据', 'witness': '证人证言',
  'party-statement': '当事人的陈述', 'expert-opinion': '鉴定意见', 'site-record': '勘验笔录、现场笔录',
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export interface Party {
  readonly name: string;
  readonly kind: PartyKind;
  readonly address: string;
  readonly phone?: string;
  /** Left out in entries before 0.3.0, whose numbers nobody checked. */
  readonly idKind?: IdKind;
  readonly idNumber?: string;
  /** Why no number is on file: 当事人拒不提供身份 and the like. */
  readonly noNumberReason?: string;
  /** 个体工商户's 经营者: 公民身份号码 */
  readonly operatorIdNumber?: string;
  readonly birthDate?: string;
  readonly incapacitated?: boolean;
  /** 法定代表人, or a 个体工商户's 经营者 */
  readonly representative?: string;
}

export interface Evidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
  /** 来源 */
  readonly origin: string;
  readonly takenBy: readonly string[];
  /** 协助、移送的机关 and its officers by name. */
  readonly body?: string;
  readonly bodyOfficers?: readonly string[];
  readonly handedInBy?: string;
  readonly takenAt: string;
  readonly place: string;
  /** Why it is older than the act: a contract, a licence, an earlier photograph. */
  readonly beforeAct?: string;
}

/** What a final report or a notice proposes. */
export interface Proposal {
  readonly outcome: 'penalty' | 'no-penalty' | 'not-established';
  readonly fine: Fen;
  readonly warning: boolean;
  /** 责令改正 (行政处罚法 28), as text; null when nothing is left to correct. */
  readonly correction: string | null;
  /** What the correction comes to, where the law ties a period to it (土地管理法 83); left out: nothing of the kind. */
  readonly measure?: CorrectionMeasure | null;
  readonly quantity: number | null;
  readonly factors: readonly PenaltyFactor[];
  /** 从轻、减轻、不予处罚 or the discretion step, in words. */
  readonly reasons: string;
  readonly flags: readonly CaseFlag[];
  /** 没收 (行政处罚法 9(二)); left out: none. */
  readonly confiscated?: readonly Confiscation[];
  /** The step of the discretion benchmark that it stands on (行政处罚法 34), where the matter has steps for such a party. */
  readonly step?: string | null;
  /** Why the fine leaves that step. */
  readonly stepReasons?: string | null;
  /** Why it is not the act that another proceeding of the case fines the same party for (行政处罚法 29). */
  readonly anotherAct?: string | null;
}

export const DOCUMENT_KINDS = {
  'filing-approval': '立案审批表', 'no-filing-approval': '不予立案审批表', 'preservation-notice': '先行登记保存通知书',
  'correction-order': '责令改正通知书', 'final-report': '调查终结报告', 'review-opinion': '法制审核意见书',
  'discussion-record': '集体讨论记录', 'prior-notice': '行政处罚事先告知书', 'hearing-notice': '听证通知书', 'hearing-report': '听证报告',
  'reexamination': '陈述申辩复核意见书', 'penalty-decision': '行政处罚决定书', 'no-penalty-decision': '不予行政处罚决定书',
  'deferral-approval': '延期（分期）缴纳罚款审批表', 'demand': '催告书', 'enforcement-application': '强制执行申请书',
  'period-extension': '办案期限延长审批表', 'suspension': '中止调查决定书', 'resumption': '恢复调查决定书',
  'recusal-decision': '回避决定书', 'closure-approval': '结案审批表',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export interface LegalDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** 鳌卫罚决〔2024〕1号 */
  readonly number: string;
  readonly issuedAt: string;
  readonly issuedBy: string;
  /** Field name (see the contents table) → text; complete by Arts. 44, 52, 59 … before it is issued. */
  readonly contents: Readonly<Record<string, string>>;
  /** Which party it was addressed to (`partyId`); left out on what goes to nobody. */
  readonly addressee?: string;
  readonly service: Service | null;
}

/** 民事诉讼法 87–95, 行政处罚法 61. */
export const SERVICE_METHODS = {
  direct: '直接送达', leaving: '留置送达', electronic: '电子送达', mail: '邮寄送达', entrusted: '委托送达', transferred: '转交送达', announcement: '公告送达',
} as const;
export type ServiceMethod = keyof typeof SERVICE_METHODS;

export interface Service {
  readonly method: ServiceMethod;
  /** When it takes legal effect: receipt, arrival in the system, or the end of an announcement. Null while an announcement runs. */
  readonly servedAt: string | null;
  readonly proof: ServiceProof;
}

/** What each method must prove; the gate names what is missing. */
export interface ServiceProof {
  /** 送达回证 */
  readonly receiptSha256?: string;
  readonly recipient?: string;
  readonly relation?: 'party' | 'adult-family' | 'legal-representative' | 'mail-clerk' | 'agent';
  /** 留置: why refused; witnesses of a 基层组织, or a recording. */
  readonly refusalReason?: string;
  readonly witnesses?: readonly string[];
  readonly recordingSha256?: string;
  /** 电子: the system and its arrival log; consent is the address confirmation. */
  readonly system?: string;
  /** 邮寄 */
  readonly trackingNumber?: string;
  readonly entrustedTo?: string;
  /** 公告: where, and why nothing else would do. */
  readonly announcedAt?: string;
  readonly announcedIn?: string;
  readonly announcementReason?: string;
}

/** What is reviewed: the final report, the case after its hearing (行政处罚法 58①二), or the application to the court. */
export type ReviewPurpose = 'report' | 'hearing' | 'court';

/** 集体讨论: on the treatment (行政处罚法 57②), or on stretching the period for the decision (60). */
export const DISCUSSION_SUBJECTS = { treatment: '处理意见', extension: '延长办案期限' } as const;

export interface Discussion {
  readonly subject: keyof typeof DISCUSSION_SUBJECTS;
  readonly heldAt: string;
  readonly approved: boolean;
}

export interface ReviewRound {
  readonly purpose: ReviewPurpose;
  readonly tier: ReviewTier;
  readonly round: number;
  readonly orgId: string;
  readonly result: 'pending' | 'approved' | 'returned';
  readonly by: string | null;
  readonly at: string | null;
  readonly opinion: string;
  /** What must be put right, point by point. */
  readonly points: readonly string[];
  readonly panel: readonly { readonly personId: string; readonly lawyer: boolean; readonly agrees: boolean; readonly opinion: string }[];
}

export interface Payment {
  readonly amount: Fen;
  readonly paidAt: string;
  readonly receiptNo: string;
  readonly channel: 'bank' | 'electronic' | 'court';
}

/** 退还: given back to the party. */
export interface Refund {
  readonly amount: Fen;
  readonly refundedAt: string;
  readonly voucherNo: string;
}

/** 在本案中办过什么; `inquired` is all that officers do before the decision, `carried-out` what they do after it. */
export type Deed = 'inquired' | 'carried-out' | 'assigned' | 'guided' | 'reviewed' | 'heard' | 'decided';

/** 回避 (行政处罚法 43). */
export interface Recusal {
  readonly personId: string;
  readonly ground: string;
  readonly by: 'party' | 'self' | 'colleague';
  readonly granted: boolean | null;
  /** Until then he goes on (行政处罚法 43③): what he did before stands. */
  readonly decidedAt: string | null;
  readonly askedAt?: string;
  /** Who is to decide; left out in entries of the first releases: a head of the office. */
  readonly decider?: RecusalDecider;
}

/** Whose post decides, or records what is decided; `personId`: of several in that post, one who is not the person himself. */
export interface RecusalDecider {
  readonly role: 'responsible-head' | 'team-leader';
  readonly orgId: string;
  readonly personId: string | null;
  /** It is about a head of the office: the other heads together, or the organ above. */
  readonly ofHead: boolean;
}

export interface RecusalDiscussion { readonly attendees: readonly string[]; readonly heldAt: string; readonly recordSha256: string }

/** 上级行政机关、本级人民政府: which, and its letter. */
export interface RecusalBySuperior { readonly organ: string; readonly letterSha256: string }

export interface Instalment { readonly amount: Fen; readonly due: string }

export interface Remedy {
  readonly id: string;
  readonly kind: 'reconsideration' | 'litigation';
  readonly organ: string;
  readonly filedAt: string;
  readonly copyReceivedAt: string;
  readonly repliedAt: string | null;
  readonly result: 'upheld' | 'revoked' | 'changed' | 'unlawful-confirmed' | 'withdrawn' | 'dismissed' | 'not-accepted' | null;
  readonly concludedAt: string | null;
  /** The document of the decision it is against; entries of the first releases do not say: there was only one. */
  readonly decisionId?: string;
  /** Why it came too late, or was one too many; absent where it was in time. */
  readonly outOfTime?: string;
  /** 简易程序: answered within five working days (行政复议法 54). */
  readonly simplified?: boolean;
  /** What the organ took it up for all the same, or why it did not. */
  readonly acceptance?: string;
}

export interface ProceedingState extends FileState {
  readonly kind: 'proceeding';
  readonly track: 'ordinary';
  readonly phase: ProceedingPhase;
  readonly jobId: string;
  readonly matter: string;
  readonly openedAt: string;
  /** When the act was found out (行政处罚法 36). */
  readonly foundAt: string;
  readonly place: { readonly address: string };
  readonly description: string;
  /** 承办人, first is 主办; at least two, certified on the day of each act. */
  readonly investigators: readonly string[];
  /** Who the 承办人 were, from when on: an act of yesterday is asked of yesterday's (行政处罚法 42). */
  readonly teams: readonly { readonly from: string; readonly officers: readonly string[] }[];
  /** Person → what he did here: who inquired never reviews, decides or presides, and nobody who did anything scores. */
  readonly acted: Readonly<Record<string, readonly Deed[]>>;
  readonly recusals: readonly Recusal[];
  readonly party: Party | null;
  /** Another for each other person: what was done to one stays with him. */
  readonly partyId: string | null;
  readonly offence: { readonly at: string; readonly continuingUntil: string | null; readonly harm: boolean } | null;
  /** Why files against the same party are about other acts (行政处罚法 29). */
  readonly otherActs: readonly { readonly reason: string; readonly about: readonly string[] }[];
  readonly evidence: readonly Evidence[];
  readonly guidance: { readonly by: string; readonly text: string } | null;
  readonly filedAt: string | null;
  /** 首案: the first of its matter in this organisation, which must be guided. */
  readonly firstCase: boolean;
  readonly filing: { readonly proposedBy: string; readonly facts: string; readonly points: readonly string[] } | null;
  readonly preservations: readonly Preservation[];
  readonly correction: Correction | null;
  readonly suspended: { readonly rule: string; readonly since: string } | null;
  readonly report: { readonly by: string; readonly at: string; readonly facts: string; readonly evidence: readonly string[]; readonly proposal: Proposal; readonly version: number; readonly tiers: readonly ReviewTier[]; readonly tierReasons: readonly string[] } | null;
  readonly reviews: readonly ReviewRound[];
  readonly treatment: { readonly by: string; readonly at: string; readonly collective: boolean; readonly opinion: string } | null;
  readonly discussions: readonly Discussion[];
  readonly addressConfirmation: { readonly address: string; readonly electronic: string | null } | null;
  readonly documents: readonly LegalDocument[];
  /** The stored files on record, each with what it proves. */
  readonly papers: readonly PaperUse[];
  readonly noticed: { readonly proposal: Proposal; readonly documentId: string; readonly hearingRight: boolean; readonly statementPeriod?: Period; readonly servedAt: string | null } | null;
  readonly statement: { readonly made: boolean; readonly waived: boolean; readonly content: string; readonly reexamined: boolean | null; readonly adopted: boolean; readonly closed: boolean };
  readonly hearing: HearingState;
  /** What stands in the notice that the party first answered, and how much evidence there was then: no heavier without new (行政处罚法 45②). */
  readonly defended: { readonly documentId: string; readonly proposal: Proposal; readonly evidence: number } | null;
  readonly decision: { readonly documentId: string; readonly at: string; readonly proposal: Proposal; readonly servedAt: string | null; readonly published: boolean; readonly revoked: boolean } | null;
  readonly payments: readonly Payment[];
  readonly refunds: readonly Refund[];
  /** The last day for payment, once it has passed unpaid; the surcharge runs from the day after. */
  readonly overdueSince: string | null;
  readonly deferral: { readonly requestedAt: string; readonly kind: 'deferral' | 'instalments'; readonly reason: string; readonly schedule: readonly Instalment[]; readonly granted: boolean | null; /** 加处罚款 run up when the party applied, and what an earlier grant had kept: granted, it runs on only from a missed date. */ readonly surcharge: Fen; readonly kept: Fen } | null;
  readonly demand: { readonly documentId: string; readonly servedAt: string | null; readonly waited: boolean } | null;
  readonly remedies: readonly Remedy[];
  /** Set when the remedy periods are over: the three months for 申请法院执行 run (行政强制法 53). */
  readonly courtWindow: 'not-yet' | 'open' | 'closed';
  readonly court: { readonly appliedAt: string; readonly documentId: string; readonly court: string; readonly result: 'pending' | 'enforced' | 'refused' | 'terminated' } | null;
  readonly closure: { readonly proposedBy: string; readonly summary: string; readonly points: readonly string[] } | null;
  readonly outcome: 'not-filed' | 'corrected' | 'penalised' | 'no-penalty' | 'not-established' | null;
  /** Its last end: kept when a remedy or a payment too much opens it again, until it ends anew. */
  readonly endedAt: string | null;
  /** It was opened again after an end that its case has heard of. */
  readonly reopened: boolean;
}

export interface HearingState {
  readonly right: boolean;
  readonly requestedAt: string | null;
  readonly host: string | null;
  readonly heldAt: string | null;
  readonly place: string | null;
  readonly noticeId: string | null;
  readonly held: boolean;
  readonly transcriptSha256: string | null;
  readonly report: string | null;
  /** The right has ended: not used in time, given up by not coming, or used. */
  readonly closed: boolean;
}

/** 责令改正, by an order of its own or by the decision (行政处罚法 28①). */
export interface Correction {
  readonly documentId: string;
  readonly requirement: string;
  /** The last day, where the order names one. */
  readonly deadline: string | null;
  /** Orders of the first releases named a day; what a decision orders has no period of its own. */
  readonly limit?: CorrectionLimit;
  readonly verified: boolean | null;
  readonly refusal?: CorrectionRefusal;
}

/** 改正期限: a day to its 24:00 or to an hour of it, a length from service, or none: 立即改正. */
export type CorrectionLimit =
  | { readonly type: 'day'; readonly day: string; readonly hour?: string }
  | { readonly type: 'length'; readonly period: Period }
  | { readonly type: 'at-once' };

/** 拒不改正: who refused, when and how, and the record of it. It is not the same as being late. */
export interface CorrectionRefusal {
  readonly by: string;
  readonly at: string;
  readonly manner: 'said' | 'written' | 'conduct';
  readonly words: string;
  readonly recordSha256: string;
}

/** 先行登记保存 (行政处罚法 56): head approves first, 7 working days, then disposed of or released. */
export interface Preservation {
  readonly id: string;
  readonly items: string;
  readonly reason: string;
  readonly state: 'proposed' | 'refused' | 'held' | 'disposed' | 'released';
  readonly disposition: string | null;
}
