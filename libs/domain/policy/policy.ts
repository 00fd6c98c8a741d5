import type { Role } from '../file/actor.js';
import type { Fen, PenaltyModel } from '../penalty/model.js';
import type { Period } from '../time/period.js';

/** A region pack's rules as `decide` sees them: versioned and immutable; a case pins the version it was opened under. */
export interface Policy {
  /** `jimo` */
  readonly region: string;
  readonly version: string;
  /** 青岛市即墨区 */
  readonly name: string;
  readonly province: string;
  readonly organisations: readonly Organisation[];
  readonly matters: readonly Matter[];
  readonly hearing: HearingPolicy;
  readonly review: ReviewPolicy;
  readonly discussion: DiscussionPolicy;
  readonly clocks: Readonly<Record<string, ClockPolicy>>;
  /** 文书 kind → number format: `{short}罚决〔{year}〕{n}号`. `default` serves the rest, with `{kind}` for the document's name; `report` is the report's (see number-format.ts). */
  readonly numbers: Readonly<Record<string, string>>;
  readonly householdBusinessCountsAs: 'citizen' | 'organisation';
  /** Whether decisions state the 3 % a day (行政处罚法 72①(一); it is optional, and only counts where stated: 罚款收缴分离办法 7). */
  readonly surcharge: boolean;
  readonly payment: { readonly bank: string; readonly account: string; readonly electronic: string };
  readonly evaluation: EvaluationPolicy;
  /** 首案必指导: the first case of a matter in an organisation needs recorded guidance before its final report. */
  readonly firstCaseGuidance: boolean;
}

export interface Organisation {
  readonly id: string;
  readonly kind: 'township' | 'department' | 'bureau' | 'county' | 'platform';
  readonly name: string;
  /** For document numbers: 鳌卫. */
  readonly short: string;
  readonly parent: string | null;
  /** Where its decisions are challenged (行政复议法 24, 行政诉讼法 18). */
  readonly remedies?: { readonly reconsideration: string; readonly court: string };
  /** Which organisations its escalations and supervision reach, nearest first. */
  readonly supervisedBy?: readonly string[];
}

/** A matter on the list (事项清单). */
export interface Matter {
  readonly code: string;
  readonly name: string;
  readonly keywords: readonly string[];
  /** 违则 and 罚则, as cited in documents. */
  readonly duty: string;
  readonly penaltyProvision: string;
  readonly legalForm: 'law' | 'regulation' | 'local-regulation' | 'rule';
  /** 赋权依据 and the time it is on the list; valid at filing and at decision (行政处罚法 24, 38). */
  readonly empoweredBy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly penalty: PenaltyModel;
  /** The department whose legal section reviews it at tier 2. */
  readonly department: string | null;
  /** 涉及公民生命健康安全、金融安全 (行政处罚法 36: five years where harm was done). */
  readonly lifeSafety: boolean;
  /** Provisions of departmental rules that allow to extend or suspend the 90 days for this matter; empty = hard 90. */
  readonly decisionPeriodRules: readonly DecisionPeriodRule[];
  /** Where its own law sets other periods to apply or to sue than 行政复议法 20 and 行政诉讼法 46; left out: none. */
  readonly remedyPeriods?: readonly RemedyPeriod[];
}

/** A period for those against whom such a measure was decided (土地管理法 83). */
export interface RemedyPeriod {
  readonly remedy: 'reconsideration' | 'litigation';
  readonly measure: CorrectionMeasure;
  readonly period: Period;
  readonly citation: string;
}

/** What an order to correct comes to, where the law ties something to it. */
export const CORRECTION_MEASURES = { demolition: '限期拆除' } as const;
export type CorrectionMeasure = keyof typeof CORRECTION_MEASURES;

/** A departmental or local rule under 行政处罚法 60's 『另有规定的，从其规定』. */
export interface DecisionPeriodRule {
  readonly id: string;
  readonly effect: 'extend' | 'suspend';
  readonly ground: string;
  readonly citation: string;
  /** Longest extension; for a suspension only where the rule names one. */
  readonly max?: Period;
  readonly approvedBy: 'responsible-head' | 'collective-discussion';
  /** The rule that must have been used up before: 经延期仍不能作出决定的. */
  readonly afterRule?: string;
}

export interface HearingThreshold {
  readonly citizen: Fen;
  readonly organisation: Fen;
  readonly basis: string;
}

export interface HearingPolicy extends HearingThreshold {
  /** What the region demands of a host beside 行政处罚法 64(4); null: nothing. */
  readonly hostQualification: HostQualificationRule | null;
}

/** 听证主持人资格: what the certificate is called, and the provision that demands it. */
export interface HostQualificationRule {
  readonly title: string;
  readonly basis: string;
}

export type ReviewTier = 1 | 2 | 3;

/** What sends a case to which tier is data: a rule matches, the highest tier named is the last to be passed. */
export interface ReviewPolicy {
  readonly rules: readonly ReviewRule[];
  /** Opinions the joint panel (联合会审) needs, and how many of them from lawyers. */
  readonly panel: { readonly opinions: number; readonly lawyers: number };
}

export interface ReviewRule {
  readonly tier: ReviewTier;
  readonly name: string;
  readonly basis: string;
  readonly when: ReviewTrigger;
}

export type ReviewTrigger =
  | { readonly type: 'always' }
  | { readonly type: 'hearing-right' }
  | { readonly type: 'hearing-held' }
  | { readonly type: 'fine-at-least'; readonly citizen: Fen; readonly organisation: Fen }
  | { readonly type: 'flag'; readonly flag: CaseFlag }
  | { readonly type: 'court-enforcement' };

/** What the final report declares of a case (行政处罚法 57②, 58). */
export type CaseFlag = 'complex' | 'major' | 'major-public-interest' | 'several-legal-relations';

/** When the head alone may not decide (行政处罚法 57②): 情节复杂或者重大违法行为. */
export interface DiscussionPolicy {
  readonly flags: readonly CaseFlag[];
  readonly fineAtLeast: { readonly citizen: Fen; readonly organisation: Fen } | null;
  readonly quorum: number;
  readonly basis: string;
}

/** How an internal norm or a local rule sets a clock, and how it warns. */
export interface ClockPolicy {
  /** Only for clocks whose period the law leaves open (see the statutory table); a statutory period cannot be changed here. */
  readonly period?: Period;
  /** 陈述申辩: the longest that a notice may give; the period is the shortest, and what it gives unless it says so. */
  readonly max?: Period;
  readonly basis?: string;
  /** Reminders to the owner, each this long before due. */
  readonly remind?: readonly Period[];
  /** Rungs after due, in order. */
  readonly escalate?: readonly EscalationRung[];
}

export interface EscalationRung {
  readonly after: Period;
  readonly role: Role;
  /** Whose post: the handling organisation, or one of those that supervise it, nearest first. */
  readonly at: 'own' | 'supervising' | 'second-supervising';
}

export interface EvaluationPolicy {
  readonly checklist: readonly ChecklistItem[];
  /** How long after the end of its jobs a case is visited again (回访). */
  readonly returnVisitAfter: Period;
}

export interface ChecklistItem {
  readonly id: string;
  readonly area: 'procedure' | 'evidence' | 'law' | 'documents' | 'time';
  readonly text: string;
  readonly basis: string;
  /** Points; all items of a checklist add up to 100. */
  readonly weight: number;
}
