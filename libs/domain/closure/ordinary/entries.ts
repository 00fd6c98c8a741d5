import type { EntryOf, FileEntries } from '../../file/entries.js';
import type { Fen } from '../../penalty/model.js';
import type { ReviewTier } from '../../policy/policy.js';
import type { Period } from '../../time/period.js';
import type {
  CorrectionLimit, CorrectionRefusal, Discussion, Evidence, Instalment, LegalDocument, Party, Payment, Preservation, ProceedingState, Proposal, RecusalBySuperior, RecusalDecider, RecusalDiscussion, Refund, Remedy, ReviewPurpose, Service,
} from './model.js';

/** Past tense; one of these for each thing that can happen to a proceeding. */
export interface ProceedingEntries extends FileEntries {
  proceedingOpened: {
    id: string; caseId: string; jobId: string; region: string; policyVersion: string; orgId: string; training: boolean; matter: string;
    description: string; place: { readonly address: string }; foundAt: string; openedAt: string; investigators: readonly string[]; readers: readonly string[];
  };
  investigatorsAssigned: { officers: readonly string[] };
  /** `partyId`: left out before 0.3.0; another one than the file had closes for the new party what was addressed to the former (行政处罚法 40、44). */
  partyIdentified: { party: Party; partyId?: string; correcting?: string };
  evidenceAdded: { evidence: Evidence };
  guidanceRecorded: { text: string };
  filingProposed: { facts: string; offence: NonNullable<ProceedingState['offence']>; earlierEvidence?: string };
  otherActExplained: { reason: string; about: readonly string[] };
  filingApproved: { opinion: string; firstCase: boolean; guidedBy: string | null };
  filingReturned: { points: readonly string[] };
  filingDeclined: { reason: string; corrected?: boolean };
  recusalRequested: { personId: string; ground: string; by: 'party' | 'self' | 'colleague'; decider?: RecusalDecider };
  /** `dropsOpinion`: what he said in a panel that has not concluded counts no more. */
  recusalDecided: { personId: string; granted: boolean; reason: string; discussion?: RecusalDiscussion; superior?: RecusalBySuperior; dropsOpinion?: true };
  preservationProposed: { preservation: Preservation };
  preservationApproved: { preservationId: string };
  preservationRefused: { preservationId: string; reason: string };
  preservationDisposed: { preservationId: string; disposition: string };
  preservationReleased: { preservationId: string };
  correctionOrdered: { documentId: string; requirement: string; deadline: string | null; limit?: CorrectionLimit };
  correctionVerified: { corrected: boolean; findings: string; refusal?: CorrectionRefusal };
  investigationSuspended: { rule: string; reason: string };
  suspensionReviewed: { findings: string };
  investigationResumed: { reason: string };
  finalReportSubmitted: { facts: string; evidence: readonly string[]; proposal: Proposal; tiers: readonly ReviewTier[]; tierReasons: readonly string[] };
  reviewOpened: { purpose: ReviewPurpose; tier: ReviewTier; round: number; orgId: string };
  reviewApproved: { purpose: ReviewPurpose; tier: ReviewTier; opinion: string };
  reviewReturned: { purpose: ReviewPurpose; tier: ReviewTier; opinion: string; points: readonly string[] };
  reviewCompleted: { purpose: ReviewPurpose };
  panelOpinionRecorded: { lawyer: boolean; agrees: boolean; opinion: string };
  treatmentApproved: { opinion: string; collective: boolean };
  treatmentRejected: { points: readonly string[] };
  discussionRecorded: { attendees: readonly string[]; heldAt: string; recordSha256: string; approved: boolean; opinion: string; subject?: Discussion['subject'] };
  addressConfirmed: { address: string; electronic: string | null; signedSha256: string };
  documentIssued: { document: LegalDocument };
  priorNoticeIssued: { documentId: string; proposal: Proposal; hearingRight: boolean; statementPeriod?: Period };
  documentServed: { documentId: string; service: Service };
  documentDeemedServed: { documentId: string; servedAt: string };
  /** When it reached the party, the time that it names itself was over: nothing ran from it, it is to be issued anew. */
  documentServedTooLate: { documentId: string; until: string };
  /** `recordSha256`: absent in entries of 0.2.0 and before, which did not keep it. */
  statementRecorded: { form: 'oral' | 'written'; content: string; madeAt: string; recordSha256?: string };
  statementWaived: { signedSha256: string };
  /** `proposal`: what is proposed from now on; entries of before 0.3 have only its fine. */
  statementReexamined: { findings: string; adopted: boolean; fine: Fen; proposal?: Proposal };
  hearingRequested: { requestedAt: string; form: 'oral' | 'written' };
  hearingNotified: { documentId: string; heldAt: string; place: string; host: string };
  /** Served with less than seven working days left: the day it named no longer holds. `earliest`: null while the calendar that would tell is not there. */
  hearingNoticeLate: { documentId: string; earliest: string | null };
  hearingHeld: { partyPresent: boolean; agents: readonly string[]; transcriptSha256: string | null };
  hearingForfeited: { reason: string };
  hearingConcluded: { report: string; fine: Fen; proposal?: Proposal };
  decisionIssued: { documentId: string; proposal: Proposal };
  decisionPublished: { where: string };
  publicationWithdrawn: { reasons: string };
  /** `reopens`: it came in after the end and is too much. */
  paymentRecorded: { payment: Payment; outstanding: Fen; reopens?: true };
  /** `left`: what is still to be given back. */
  refundRecorded: { refund: Refund; left: Fen };
  paymentOverdue: { since: string; outstanding: Fen; surcharge: boolean };
  deferralRequested: { kind: 'deferral' | 'instalments'; reason: string; schedule: readonly Instalment[]; surcharge: Fen };
  /** `windowKept`: granted after the three months for the court were over. */
  deferralDecided: { granted: boolean; reason: string; windowKept?: true };
  demandIssued: { documentId: string; outstanding: Fen };
  /** `windowKept`: it came after the three months for the court, which it does not revive. */
  remedyRecorded: { remedy: Remedy; windowKept?: true };
  remedyReplied: { remedyId: string; repliedAt: string };
  /** `redo`: the decision is to be made anew. */
  remedyConcluded: { remedyId: string; result: NonNullable<Remedy['result']>; concludedAt: string; fine: Fen; redo?: true };
  courtWindowOpened: { from: string };
  courtEnforcementProposed: { reason: string };
  /** `materials`: absent in entries of 0.2.0 and before, which did not keep them. */
  courtEnforcementApplied: { documentId: string; court: string; materials?: readonly string[] };
  courtResultRecorded: { result: 'accepted' | 'enforced' | 'refused' | 'terminated'; reason: string };
  closureProposed: { summary: string };
  closureReturned: { points: readonly string[] };
  proceedingEnded: { outcome: NonNullable<ProceedingState['outcome']> };
}

export type ProceedingEntry = EntryOf<ProceedingEntries>;

/** Builds one typed entry. */
export function entry<Type extends keyof ProceedingEntries & string>(type: Type, body: ProceedingEntries[Type]): ProceedingEntry {
  return { type, body } as unknown as ProceedingEntry;
}
