import { checkAccess, decideOnFile, fileNeeds, refuseFile, type FileCommand } from '../../file/index.js';
import { guardClocks } from '../../file/clock-guard.js';
import type { Facts, FactsNeeded } from '../../file/facts.js';
import type { Decision, FileKind } from '../../file/kind.js';
import { tasksHolder } from '../../file/task-authority.js';
import { isRefusal } from '../../file/refusal.js';
import type { FileRules } from '../../file/rules.js';
import { PROCEEDING_ACCESS } from './access.js';
import { approveClosure, proposeClosure, returnClosure } from './closing.js';
import type { ProceedingCommand } from './commands.js';
import { orderCorrection, verifyCorrection } from './correction.js';
import { extendDecisionPeriod } from './decision-period.js';
import { decisionDocument, issueDecision, publishDecision, withdrawPublication } from './decision.js';
import { seriesOf } from './documents.js';
import { applyCourtEnforcement, issueDemand, proposeCourtEnforcement, recordCourtResult } from './enforcement.js';
import type { ProceedingEntry } from './entries.js';
import { addEvidence } from './evidence.js';
import { evolveProceeding } from './evolve.js';
import { approveFiling, assignInvestigators, declineFiling, proposeFiling, recordGuidance, returnFiling } from './filing.js';
import { submitFinalReport } from './final-report.js';
import { proceedingHeadline } from './headline.js';
import { concludeHearing, holdHearing, notifyHearing, requestHearing } from './hearing.js';
import { onLapse } from './lapse.js';
import { approveReview, recordPanelOpinion, returnReview } from './legal-review.js';
import type { DocumentKind, ProceedingState } from './model.js';
import { proceedingAgainst } from './other-acts.js';
import { identifyParty } from './party.js';
import { decideDeferral, recordPayment, requestDeferral } from './payment.js';
import { papersProveOnce } from './papers.js';
import { approvePreservation, disposePreservation, proposePreservation, refusePreservation } from './preservation.js';
import { confirmAddress, issuePriorNotice } from './prior-notice.js';
import { decideRecusal, requestRecusal } from './recusal.js';
import { recordRefund } from './refund.js';
import { concludeRemedy, recordRemedy, replyRemedy } from './remedies.js';
import { serveDocument } from './service.js';
import { whyShut } from './shut.js';
import { recordStatement, reexamineStatement, waiveStatement } from './statement.js';
import { resumeInvestigation, reviewSuspension, standsStill, suspendInvestigation } from './suspension.js';
import { barredFrom, takerMayAct, TAKERS } from './takers.js';
import { proceedingTasks, proceedingWaitsFor } from './tasks.js';
import { approveTreatment, recordDiscussion, rejectTreatment } from './treatment.js';

type Own = Exclude<ProceedingCommand, FileCommand | { type: 'open-proceeding' }>;
type Decide<Type extends Own['type']> = (state: ProceedingState, command: Extract<Own, { type: Type }>, facts: Facts) => Decision;

const DECISIONS: { readonly [Type in Own['type']]: Decide<Type> } = {
  'assign-investigators': assignInvestigators, 'identify-party': identifyParty, 'add-evidence': addEvidence, 'record-guidance': recordGuidance,
  'propose-filing': proposeFiling, 'approve-filing': approveFiling, 'return-filing': returnFiling, 'decline-filing': declineFiling,
  'request-recusal': requestRecusal, 'decide-recusal': decideRecusal,
  'propose-preservation': proposePreservation, 'approve-preservation': approvePreservation, 'refuse-preservation': refusePreservation, 'dispose-preservation': disposePreservation,
  'order-correction': orderCorrection, 'verify-correction': verifyCorrection,
  'extend-clock': extendDecisionPeriod, 'suspend-investigation': suspendInvestigation, 'review-suspension': reviewSuspension, 'resume-investigation': resumeInvestigation,
  'submit-final-report': submitFinalReport, 'approve-review': approveReview, 'return-review': returnReview, 'record-panel-opinion': recordPanelOpinion,
  'approve-treatment': approveTreatment, 'reject-treatment': rejectTreatment, 'record-discussion': recordDiscussion,
  'confirm-address': confirmAddress, 'issue-prior-notice': issuePriorNotice, 'serve-document': serveDocument,
  'record-statement': recordStatement, 'waive-statement': waiveStatement, 'reexamine-statement': reexamineStatement,
  'request-hearing': requestHearing, 'notify-hearing': notifyHearing, 'hold-hearing': holdHearing, 'conclude-hearing': concludeHearing,
  'issue-decision': issueDecision, 'publish-decision': publishDecision, 'withdraw-publication': withdrawPublication,
  'record-payment': recordPayment, 'record-refund': recordRefund, 'request-deferral': requestDeferral, 'decide-deferral': decideDeferral, 'issue-demand': issueDemand,
  'record-remedy': recordRemedy, 'reply-remedy': replyRemedy, 'conclude-remedy': concludeRemedy,
  'propose-court-enforcement': proposeCourtEnforcement, 'apply-court-enforcement': applyCourtEnforcement, 'record-court-result': recordCourtResult,
  'propose-closure': proposeClosure, 'approve-closure': approveClosure, 'return-closure': returnClosure,
};

/** The document each step issues, for its number. */
const ISSUES: Partial<Record<Own['type'], DocumentKind>> = {
  'approve-filing': 'filing-approval', 'decline-filing': 'no-filing-approval', 'approve-preservation': 'preservation-notice', 'order-correction': 'correction-order',
  'submit-final-report': 'final-report', 'approve-review': 'review-opinion', 'return-review': 'review-opinion', 'record-discussion': 'discussion-record',
  'issue-prior-notice': 'prior-notice', 'notify-hearing': 'hearing-notice', 'conclude-hearing': 'hearing-report', 'reexamine-statement': 'reexamination',
  'decide-deferral': 'deferral-approval', 'issue-demand': 'demand', 'apply-court-enforcement': 'enforcement-application',
  'extend-clock': 'period-extension', 'suspend-investigation': 'suspension', 'resume-investigation': 'resumption', 'decide-recusal': 'recusal-decision', 'approve-closure': 'closure-approval',
};

/** Steps that may fine: what other proceedings of the case fine is asked (行政处罚法 29). */
const FINES: readonly ProceedingCommand['type'][] = ['submit-final-report', 'issue-prior-notice', 'issue-decision'];

/** 案件 under the ordinary procedure, as `record` sees it. */
export const proceedingKind: FileKind<ProceedingState, ProceedingCommand, ProceedingEntry> = {
  kind: 'proceeding',
  stateVersion: 4,
  needs: proceedingNeeds,
  decide: (state, command, facts) => guardClocks(() => decideProceeding(state, command, facts)),
  evolve: evolveProceeding,
  tasks: proceedingTasks,
  papers: ({ papers }) => papers,
  waitingFor: proceedingWaitsFor,
  headline: proceedingHeadline,
  against: proceedingAgainst,
  ended: (state) => state.phase === 'ended',
};

function decideProceeding(state: ProceedingState | null, command: ProceedingCommand, facts: Facts): Decision {
  if (state === null) return refuseFile('file-not-opened', '该案件还没有开案；案件由接单一步开立。');
  if (command.type === 'open-proceeding') return refuseFile('file-already-opened', '该案件已经开案。');
  const refusal = checkAccess(PROCEEDING_ACCESS[command.type], state, facts.actor, facts.policy)
    ?? whyShut(state, command.type, facts) ?? standsStill(state, command.type) ?? takerMayAct(state, command, facts) ?? tasksHolder(state, proceedingTasks(state), command, facts);
  if (refusal) return refusal;
  if (!(command.type in DECISIONS)) return decideOnFile(state, command as FileCommand, facts, PROCEEDING_RULES);
  const decision = (DECISIONS[command.type as Own['type']] as Decide<Own['type']>)(state, command as never, facts);
  return isRefusal(decision) ? decision : papersProveOnce(state, decision.entries, facts) ?? decision;
}

export const PROCEEDING_RULES: FileRules<ProceedingState> = { tasks: proceedingTasks, onDue: onLapse, barredFrom };

function proceedingNeeds(state: ProceedingState | null, command: ProceedingCommand, now: string): FactsNeeded {
  const common = fileNeeds(state, command as FileCommand, state === null ? [] : proceedingTasks(state));
  if (state === null) return common;
  const usedNumber = numberNamed(state, command);
  const document = command.type === 'issue-decision' ? decisionDocument(state) : ISSUES[command.type as Own['type']];
  return {
    ...common,
    people: [...new Set([...common.people, ...state.investigators, ...onFileBefore(state, command), ...peopleNamed(command)])],
    posts: [...common.posts, ...postsAsked(state, command)],
    blobs: blobsNamed(command),
    series: document ? seriesOf(state, document, now) : null,
    // A document, or whatever the step creates, takes one id; an escalation takes its own.
    newIds: Math.max(common.newIds, 1),
    ...usedNumber ? { usedNumber } : {},
    ...FINES.includes(command.type) ? { sisterFines: state.caseId } : {},
    ...othersAsked(state, command),
    ...command.type === 'approve-filing' && !state.training ? { priorCases: { orgId: state.orgId, matter: state.matter } } : {},
  };
}

/** Where somebody may be fined once more; a training case is played again and again, against the same party. */
function othersAsked(state: ProceedingState, { type }: ProceedingCommand): Pick<FactsNeeded, 'otherProceedings'> {
  const against = type === 'propose-filing' || type === 'submit-final-report' || type === 'issue-decision' ? proceedingAgainst(state) : null;
  return against && !state.training ? { otherProceedings: { region: state.region, party: against.party, caseId: state.caseId } } : {};
}

/** Numbers of the outside world are given once; a training file makes its own up. */
function numberNamed({ region, training }: ProceedingState, command: ProceedingCommand): FactsNeeded['usedNumber'] {
  if (training) return undefined;
  if (command.type === 'record-payment') return { region, kind: 'receipt', number: command.receiptNo };
  return command.type === 'record-refund' ? { region, kind: 'refund-voucher', number: command.voucherNo } : undefined;
}

/** Whose head decides on a recusal is known once it is asked. */
function postsAsked({ readers }: ProceedingState, { type }: ProceedingCommand): FactsNeeded['posts'] {
  return type === 'request-recusal' ? readers.map((orgId) => ({ role: 'responsible-head', orgId })) : [];
}

/** Whoever was on the file when a reported act was done, though he is no more. */
function onFileBefore({ teams }: ProceedingState, command: ProceedingCommand): readonly string[] {
  return command.type in TAKERS ? teams.flatMap(({ officers }) => officers) : [];
}

function peopleNamed(command: ProceedingCommand): readonly string[] {
  switch (command.type) {
    case 'assign-investigators': return command.officers;
    case 'add-evidence': return command.takenBy;
    case 'request-recusal': return [command.personId];
    case 'decide-recusal': return [command.personId, ...command.discussion?.attendees ?? []];
    case 'record-discussion': return command.attendees;
    case 'notify-hearing': return [command.host];
    default: return [];
  }
}

/** Every `…sha256` a step names must be a stored file. */
function blobsNamed(command: ProceedingCommand): readonly string[] {
  switch (command.type) {
    case 'add-evidence': return [command.sha256];
    case 'record-discussion': return [command.recordSha256];
    case 'confirm-address': case 'waive-statement': return [command.signedSha256];
    case 'serve-document': return [command.proof.receiptSha256, command.proof.recordingSha256].filter((sha): sha is string => sha !== undefined);
    case 'record-statement': return command.recordSha256 ? [command.recordSha256] : [];
    case 'decide-recusal': return [command.discussion?.recordSha256, command.superior?.letterSha256].filter((sha): sha is string => sha !== undefined);
    case 'hold-hearing': return command.transcriptSha256 ? [command.transcriptSha256] : [];
    case 'verify-correction': return command.refusal ? [command.refusal.recordSha256] : [];
    case 'apply-court-enforcement': return command.materials;
    default: return [];
  }
}
