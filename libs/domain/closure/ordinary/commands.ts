import type { ExtendClock, FileCommand } from '../../file/commands.js';
import type { Fen } from '../../penalty/model.js';
import type { Period } from '../../time/period.js';
import type { CorrectionLimit, CorrectionRefusal, Discussion, EvidenceKind, Instalment, Party, Payment, Proposal, RecusalBySuperior, RecusalDiscussion, Refund, Remedy, ServiceMethod, ServiceProof } from './model.js';

interface Of<Type extends string> { readonly type: Type }
/** A `…Sha256` names a stored evidence file. Instants are legal instants, dates legal dates. */
export type ProceedingCommand =
  | FileCommand | ExtendClock
  // 线索核查、立案
  | OpenProceeding | AssignInvestigators | IdentifyParty | AddEvidence | RecordGuidance | ProposeFiling | ApproveFiling | ReturnFiling | DeclineFiling
  // 调查取证
  | RequestRecusal | DecideRecusal | ProposePreservation | ApprovePreservation | RefusePreservation | DisposePreservation
  | OrderCorrection | VerifyCorrection | SuspendInvestigation | ReviewSuspension | ResumeInvestigation | SubmitFinalReport
  // 法制审核、审批
  | ApproveReview | ReturnReview | RecordPanelOpinion | ApproveTreatment | RejectTreatment | RecordDiscussion
  // 告知、陈述申辩、听证
  | ConfirmAddress | IssuePriorNotice | ServeDocument | RecordStatement | WaiveStatement | ReexamineStatement
  | RequestHearing | NotifyHearing | HoldHearing | ConcludeHearing
  // 决定、送达、履行
  | IssueDecision | PublishDecision | WithdrawPublication | RecordPayment | RecordRefund | RequestDeferral | DecideDeferral | IssueDemand
  | RecordRemedy | ReplyRemedy | ConcludeRemedy | ProposeCourtEnforcement | ApplyCourtEnforcement | RecordCourtResult
  // 结案
  | ProposeClosure | ApproveClosure | ReturnClosure;

export type CommandOf<Type extends ProceedingCommand['type']> = Extract<ProceedingCommand, { readonly type: Type }>;

/** sidan's own, by `take-job`. */
export interface OpenProceeding extends Of<'open-proceeding'> { readonly caseId: string }
export interface AssignInvestigators extends Of<'assign-investigators'> { readonly officers: readonly string[] }
/** `correcting`: why the same person is written otherwise now; without it another name or number is another person. */
export interface IdentifyParty extends Of<'identify-party'> { readonly party: Party; readonly correcting?: string }
export interface AddEvidence extends Of<'add-evidence'> {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly origin: string;
  /** Officers in the directory, of this office or, with `body`, of another. */
  readonly takenBy: readonly string[];
  /** 协助、移送: the other body, and its officers by name. */
  readonly body?: string;
  readonly bodyOfficers?: readonly string[];
  /** 提交人: handed in by the party, a reporter or a witness, not gathered. */
  readonly handedInBy?: string;
  readonly takenAt: string;
  readonly place: string;
  readonly beforeAct?: string;
  /** 出示执法证件 (行政处罚法 55); must be true for site records and statements. */
  readonly certificatesShown: boolean;
  /** 电子技术监控设备 (行政处罚法 41): both reviews must have been passed. */
  readonly monitoringDevice?: { readonly legalReview: boolean; readonly technicalReview: boolean };
}
/** 首案必指导 */
export interface RecordGuidance extends Of<'record-guidance'> { readonly text: string }
/** `otherAct`, here and below: why another file against the same party is about another act (行政处罚法 29). `earlierEvidence`: why evidence on file is older than the act. */
export interface ProposeFiling extends Of<'propose-filing'> { readonly facts: string; readonly offenceAt: string; readonly continuingUntil?: string; readonly harm: boolean; readonly earlierEvidence?: string; readonly otherAct?: string }
export interface ApproveFiling extends Of<'approve-filing'> { readonly opinion: string }
export interface ReturnFiling extends Of<'return-filing'> { readonly points: readonly string[] }
/** `corrected`: the order to correct was obeyed, and that is why nothing more is done (行政处罚法 33). */
export interface DeclineFiling extends Of<'decline-filing'> { readonly reason: string; readonly corrected?: boolean }

export interface RequestRecusal extends Of<'request-recusal'> { readonly personId: string; readonly ground: string; readonly by: 'party' | 'self' | 'colleague' }
/** Of a head: `discussion` of the other heads, or what the organ above decided; `decidedBy` goes by which of them is given. */
export interface DecideRecusal extends Of<'decide-recusal'> {
  readonly personId: string;
  readonly granted: boolean;
  readonly reason: string;
  readonly decidedBy?: 'head' | 'discussion' | 'superior';
  readonly discussion?: RecusalDiscussion;
  readonly superior?: RecusalBySuperior;
}
export interface ProposePreservation extends Of<'propose-preservation'> { readonly items: string; readonly reason: string }
export interface ApprovePreservation extends Of<'approve-preservation'> { readonly preservationId: string }
export interface RefusePreservation extends Of<'refuse-preservation'> { readonly preservationId: string; readonly reason: string }
export interface DisposePreservation extends Of<'dispose-preservation'> { readonly preservationId: string; readonly disposition: string }
/** `limit` is a day unless it says otherwise: then `deadline` names it, and `hour` (18:00) an hour of it; a length is `period`. */
export interface OrderCorrection extends Of<'order-correction'> {
  readonly requirement: string;
  readonly basis: string;
  readonly limit?: CorrectionLimit['type'];
  readonly deadline?: string;
  readonly hour?: string;
  readonly period?: Period;
}
export interface VerifyCorrection extends Of<'verify-correction'> { readonly corrected: boolean; readonly findings: string; readonly refusal?: CorrectionRefusal }
export interface SuspendInvestigation extends Of<'suspend-investigation'> { readonly rule: string; readonly reason: string }
export interface ReviewSuspension extends Of<'review-suspension'> { readonly findings: string }
export interface ResumeInvestigation extends Of<'resume-investigation'> { readonly reason: string }
export interface SubmitFinalReport extends Of<'submit-final-report'> { readonly facts: string; readonly evidence: readonly string[]; readonly proposal: Proposal; readonly otherAct?: string }

export interface ApproveReview extends Of<'approve-review'> { readonly opinion: string }
export interface ReturnReview extends Of<'return-review'> { readonly opinion: string; readonly points: readonly string[] }
export interface RecordPanelOpinion extends Of<'record-panel-opinion'> { readonly agrees: boolean; readonly opinion: string }
export interface ApproveTreatment extends Of<'approve-treatment'> { readonly opinion: string }
export interface RejectTreatment extends Of<'reject-treatment'> { readonly points: readonly string[] }
/** 集体讨论 (行政处罚法 57②) */
export interface RecordDiscussion extends Of<'record-discussion'> { readonly attendees: readonly string[]; readonly heldAt: string; readonly recordSha256: string; readonly approved: boolean; readonly opinion: string; /** Absent: the treatment. */ readonly subject?: Discussion['subject'] }

export interface ConfirmAddress extends Of<'confirm-address'> { readonly address: string; readonly electronic?: string; readonly signedSha256: string }
/** `statementPeriod`: unless the region's. */
export interface IssuePriorNotice extends Of<'issue-prior-notice'> { readonly facts: string; readonly reasons: string; readonly statementPeriod?: Period }
/** Any document that must reach the party; an announcement starts its 30 days. */
export interface ServeDocument extends Of<'serve-document'> { readonly documentId: string; readonly method: ServiceMethod; readonly servedAt: string; readonly proof: ServiceProof }
export interface RecordStatement extends Of<'record-statement'> { readonly form: 'oral' | 'written'; readonly content: string; readonly madeAt: string; readonly recordSha256?: string }
/** Only an express waiver frees the agency from waiting (行政处罚法 62). */
export interface WaiveStatement extends Of<'waive-statement'> { readonly signedSha256: string }
/** What re-examination or the hearing report makes of what was noticed; left out: as noticed. Punishing no longer takes every kind of penalty away. */
export type Revision = Partial<Pick<Proposal, 'outcome' | 'fine' | 'warning' | 'confiscated' | 'factors' | 'step' | 'stepReasons'>>;
export interface ReexamineStatement extends Of<'reexamine-statement'>, Revision { readonly findings: string; readonly adopted: boolean }
export interface RequestHearing extends Of<'request-hearing'> { readonly requestedAt: string; readonly form: 'oral' | 'written' }
export interface NotifyHearing extends Of<'notify-hearing'> { readonly heldAt: string; readonly place: string; readonly host: string; readonly public: boolean; readonly closedReason?: string }
/** Where the party will not sign the transcript, the host notes it on it (行政处罚法 64(8)). */
export interface HoldHearing extends Of<'hold-hearing'> { readonly partyPresent: boolean; readonly agents: readonly string[]; readonly transcriptSha256?: string; readonly signed: boolean; readonly refusalNote?: string }
export interface ConcludeHearing extends Of<'conclude-hearing'>, Revision { readonly report: string }

export interface IssueDecision extends Of<'issue-decision'> { readonly facts: string; readonly reasons: string; readonly otherAct?: string }
export interface PublishDecision extends Of<'publish-decision'> { readonly where: string }
export interface WithdrawPublication extends Of<'withdraw-publication'> { readonly reasons: string }
/** `excess`: more came in than was owed, which is then owed back. */
export interface RecordPayment extends Of<'record-payment'>, Payment { readonly excess?: boolean }
export interface RecordRefund extends Of<'record-refund'>, Refund {}
export interface RequestDeferral extends Of<'request-deferral'> { readonly kind: 'deferral' | 'instalments'; readonly reason: string; readonly schedule: readonly Instalment[] }
export interface DecideDeferral extends Of<'decide-deferral'> { readonly granted: boolean; readonly reason: string }
export interface IssueDemand extends Of<'issue-demand'> { readonly deadline: string }
/** `accepted`: whether the organ has taken it up; only asked of one that comes too late or is one too many, with the organ's reason in `acceptance`. */
export interface RecordRemedy extends Of<'record-remedy'> { readonly kind: Remedy['kind']; readonly organ: string; readonly filedAt: string; readonly copyReceivedAt: string; readonly simplified?: boolean; readonly accepted?: boolean; readonly acceptance?: string }
export interface ReplyRemedy extends Of<'reply-remedy'> { readonly remedyId: string; readonly repliedAt: string }
/** How a remedy that was taken up can end. */
export type RemedyResult = Exclude<Remedy['result'], 'not-accepted' | null>;
/** `fine`: where the decision was changed, what it is now. `refundBy`: the last day it names for giving back what was paid too much. `redo`: revoked with an order to decide anew (责令重新作出), by `redoBy` where it names a day. */
export interface ConcludeRemedy extends Of<'conclude-remedy'> { readonly remedyId: string; readonly result: RemedyResult; readonly concludedAt: string; readonly fine?: Fen; readonly refundBy?: string; readonly redo?: boolean; readonly redoBy?: string }
/** Starts the legal review of the application, where the region's tiers ask for one. */
export interface ProposeCourtEnforcement extends Of<'propose-court-enforcement'> { readonly reason: string }
export interface ApplyCourtEnforcement extends Of<'apply-court-enforcement'> { readonly court: string; readonly materials: readonly string[] }
/** `accepted`: the court has taken the application up, and has seven working days to rule (行政强制法 56、57); the others end it. */
export interface RecordCourtResult extends Of<'record-court-result'> { readonly result: 'accepted' | 'enforced' | 'refused' | 'terminated'; readonly reason: string }

export interface ProposeClosure extends Of<'propose-closure'> { readonly summary: string }
export interface ApproveClosure extends Of<'approve-closure'> { readonly opinion: string }
export interface ReturnClosure extends Of<'return-closure'> { readonly points: readonly string[] }
