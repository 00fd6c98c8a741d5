import type { CaseFlag, ChecklistItem, EscalationRung, FineModel, HostQualificationRule, Matter, Organisation, PenaltyKinds, PenaltyModel, RemedyPeriod, ReviewTier, ReviewTrigger, Role } from '@sidan/domain';

/** The files as they are written: amounts in yuan, periods as text. Checked against the schemas before anything reads them. */
export interface RawRegion {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly province: string;
  readonly householdBusinessCountsAs: 'citizen' | 'organisation';
  readonly firstCaseGuidance: boolean;
  readonly surcharge: boolean;
  readonly organisations: readonly RawOrganisation[];
  readonly hearing: { readonly citizen: number; readonly organisation: number; readonly basis: string; readonly hostQualification?: HostQualificationRule };
  readonly review: { readonly rules: readonly RawReviewRule[]; readonly panel: { readonly opinions: number; readonly lawyers: number } };
  readonly discussion: { readonly flags: readonly CaseFlag[]; readonly fineAtLeast: RawAmounts | null; readonly quorum: number; readonly basis: string };
  readonly clocks: Readonly<Record<string, RawClock>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly payment: { readonly bank: string; readonly account: string; readonly electronic: string };
  readonly evaluation: { readonly returnVisitAfter: string; readonly checklist: readonly ChecklistItem[] };
}

export interface RawAmounts { readonly citizen: number; readonly organisation: number }
export type RawOrganisation = Omit<Organisation, 'parent'> & { readonly parent?: string };
/** Amounts of `fine-at-least` are in yuan here. */
export interface RawReviewRule { readonly tier: ReviewTier; readonly name: string; readonly basis: string; readonly when: ReviewTrigger }
export interface RawClock { readonly period?: string; readonly max?: string; readonly basis?: string; readonly remind?: readonly string[]; readonly escalate?: readonly RawRung[] }
export interface RawRung { readonly after: string; readonly role: Role; readonly at: EscalationRung['at'] }

export interface RawMatters { readonly matters: readonly RawMatter[] }
export interface RawMatter extends Omit<Matter, 'penalty' | 'validTo' | 'department' | 'decisionPeriodRules' | 'remedyPeriods' | 'lifeSafety'> {
  readonly validTo?: string;
  readonly department?: string;
  readonly lifeSafety?: boolean;
  readonly decisionPeriodRules?: readonly RawDecisionPeriodRule[];
  readonly remedyPeriods?: readonly RawRemedyPeriod[];
  readonly penalty: RawPenalty;
}
export interface RawRemedyPeriod extends Omit<RemedyPeriod, 'period'> { readonly period: string }
export interface RawDecisionPeriodRule extends Omit<Matter['decisionPeriodRules'][number], 'max'> { readonly max?: string }
/** Amounts in yuan. Kinds beside the parties hold for either, those within a party for that one. */
export interface RawPenalty extends Partial<PenaltyKinds> {
  readonly fineIs: PenaltyKinds['fineIs'];
  readonly citizen: RawPartyPenalty;
  readonly organisation: RawPartyPenalty;
  readonly precondition?: NonNullable<PenaltyModel['precondition']>;
  readonly discretion?: PenaltyModel['discretion'];
}
export type RawPartyPenalty = FineModel & Partial<PenaltyKinds>;

export interface RawPeople { readonly people: readonly RawPerson[] }
export interface RawPerson {
  readonly username: string;
  readonly name: string;
  readonly posts: readonly { readonly role: Role; readonly org: string }[];
  readonly certificate?: { readonly number: string; readonly validFrom: string; readonly validTo: string };
  readonly legalQualification?: boolean;
  readonly reviewingSince?: string;
  readonly hostQualification?: { readonly number: string; readonly validFrom: string; readonly validTo?: string };
}
