import type { Happened } from '../../file/entry.js';
import { evolveFile } from '../../file/index.js';
import type { FileEntry } from '../../file/entries.js';
import { withDeeds } from './acted.js';
import { keptSurcharge } from './debt.js';
import { isAddressed } from './documents.js';
import type { ProceedingEntries, ProceedingEntry } from './entries.js';
import { hasFallen } from './remedy-time.js';
import type { ProceedingState, Proposal, ReviewRound } from './model.js';
import { papersOf } from './papers.js';

type Own = Exclude<keyof ProceedingEntries, FileEntry['type']>;
type Apply = { [Type in Own]: (state: ProceedingState, body: ProceedingEntries[Type], meta: { at: string; by: string }) => ProceedingState };

/** Applies one entry; never refuses, never asks: what is in the ledger has happened. */
export function evolveProceeding(state: ProceedingState | null, happened: Happened<ProceedingEntry>): ProceedingState {
  return withDeeds(applied(state, happened), happened);
}

function applied(state: ProceedingState | null, happened: Happened<ProceedingEntry>): ProceedingState {
  if (happened.type === 'proceedingOpened') return opened(happened.body);
  if (state === null) throw new Error(`the first entry of a proceeding is proceedingOpened, not ${happened.type}`);
  if (happened.type in APPLY) {
    const apply = APPLY[happened.type as Own] as (state: ProceedingState, body: object, meta: { at: string; by: string }) => ProceedingState;
    const after = apply(state, happened.body, { at: happened.at, by: happened.by.personId });
    const handedIn = papersOf(state, happened, happened.at);
    return handedIn.length === 0 ? after : { ...after, papers: [...after.papers, ...handedIn] };
  }
  const evolved = evolveFile(state, happened as unknown as Happened<FileEntry>);
  return happened.type === 'clockLapsed' ? lapsed(evolved, happened.body.key) : evolved;
}

/** The party of a file whose entries did not number it yet. */
const FIRST_PARTY = 'party';

const NO_STATEMENT: ProceedingState['statement'] = { made: false, waived: false, content: '', reexamined: null, adopted: false, closed: false };
const NO_HEARING: ProceedingState['hearing'] = { right: false, requestedAt: null, host: null, heldAt: null, place: null, noticeId: null, held: false, transcriptSha256: null, report: null, closed: false };

function opened(body: ProceedingEntries['proceedingOpened']): ProceedingState {
  return {
    ...body, kind: 'proceeding', track: 'ordinary', phase: 'verification',
    clocks: {}, assignees: {}, escalations: [], teams: [{ from: body.openedAt, officers: body.investigators }], acted: {}, recusals: [], party: null, partyId: null, offence: null, otherActs: [], evidence: [], guidance: null,
    filedAt: null, firstCase: false, filing: null, preservations: [], correction: null, suspended: null, report: null, reviews: [], treatment: null, discussions: [],
    addressConfirmation: null, documents: [], papers: [], noticed: null, statement: NO_STATEMENT, hearing: NO_HEARING, defended: null, decision: null, payments: [], refunds: [], overdueSince: null,
    deferral: null, demand: null, remedies: [], courtWindow: 'not-yet', court: null, closure: null, outcome: null, endedAt: null, reopened: false,
  };
}

const APPLY: Apply = {
  proceedingOpened: (_state, body) => opened(body),
  investigatorsAssigned: (state, { officers }, { at }) => withTeam(state, officers, at),
  // Another party, another case to review: the earlier report no longer lets a tier be skipped.
  partyIdentified: (state, { party, partyId }) => {
    const other = partyId !== undefined && partyId !== state.partyId;
    const sameReport = partyId === undefined ? state.party?.name === party.name && state.party.kind === party.kind : !other;
    return { ...other ? leftToFormer(state) : state, party, partyId: partyId ?? state.partyId ?? FIRST_PARTY, report: sameReport ? state.report : null };
  },
  evidenceAdded: (state, { evidence }) => ({ ...state, evidence: [...state.evidence, evidence] }),
  guidanceRecorded: (state, { text }, { by }) => ({ ...state, guidance: { by, text } }),
  filingProposed: (state, { facts, offence }, { by }) => ({ ...state, phase: 'filing', offence, filing: { proposedBy: by, facts, points: [] } }),
  otherActExplained: (state, said) => ({ ...state, otherActs: [...state.otherActs, said] }),
  filingApproved: (state, { firstCase, guidedBy }, { at }) => ({ ...state, phase: 'investigation', filedAt: at, firstCase, readers: guidedBy === null ? state.readers : union(state.readers, [guidedBy]) }),
  filingReturned: (state, { points }) => ({ ...state, phase: 'verification', filing: state.filing && { ...state.filing, points } }),
  filingDeclined: (state) => state,

  recusalRequested: (state, { personId, ground, by, decider }, { at }) => ({
    ...state, recusals: [...state.recusals, { personId, ground, by, granted: null, decidedAt: null, askedAt: at, ...decider && { decider } }],
  }),
  recusalDecided: (state, { personId, granted }, { at }) => {
    const decided = { ...state, recusals: state.recusals.map((recusal) => (recusal.personId === personId && recusal.granted === null ? { ...recusal, granted, decidedAt: at } : recusal)) };
    return granted ? withdrawn(decided, personId, at) : decided;
  },
  preservationProposed: (state, { preservation }) => ({ ...state, preservations: [...state.preservations, preservation] }),
  preservationApproved: (state, { preservationId }) => preserved(state, preservationId, 'held', null),
  preservationRefused: (state, { preservationId }) => preserved(state, preservationId, 'refused', null),
  preservationDisposed: (state, { preservationId, disposition }) => preserved(state, preservationId, 'disposed', disposition),
  preservationReleased: (state, { preservationId }) => preserved(state, preservationId, 'released', '期满自动解除'),
  correctionOrdered: (state, body) => ({ ...state, correction: { ...body, verified: null } }),
  correctionVerified: (state, { corrected, refusal }) => ({ ...state, correction: state.correction && { ...state.correction, verified: corrected, ...refusal && { refusal } } }),
  investigationSuspended: (state, { rule }, { at }) => ({ ...state, suspended: { rule, since: at } }),
  suspensionReviewed: (state) => state,
  investigationResumed: (state) => ({ ...state, suspended: null }),

  finalReportSubmitted: (state, body, { at, by }) => ({ ...state, phase: 'review', report: { ...body, by, at, version: (state.report?.version ?? 0) + 1 } }),
  reviewOpened: (state, { purpose, tier, round, orgId }) => ({
    ...state, phase: phaseOfReview(purpose, state), readers: union(state.readers, [orgId]),
    reviews: [...state.reviews, { purpose, tier, round, orgId, result: 'pending', by: null, at: null, opinion: '', points: [], panel: [] }],
  }),
  reviewApproved: (state, { opinion }, { at, by }) => reviewed(state, { result: 'approved', opinion, at, by }),
  reviewReturned: (state, { purpose, opinion, points }, { at, by }) => ({
    ...reviewed(state, { result: 'returned', opinion, points, at, by }),
    ...purpose === 'court' ? {} : backToInvestigation(),
  }),
  reviewCompleted: (state, { purpose }) => ({ ...state, phase: purpose === 'report' ? 'treatment' : purpose === 'hearing' ? 'decision' : state.phase }),
  panelOpinionRecorded: (state, { lawyer, agrees, opinion }, { by }) => ({
    ...state, reviews: state.reviews.map((round) => (round.result === 'pending' ? { ...round, panel: [...round.panel, { personId: by, lawyer, agrees, opinion }] } : round)),
  }),
  treatmentApproved: (state, { opinion, collective }, { at, by }) => ({ ...state, ...afterTreatment(state), treatment: { by, at, collective, opinion } }),
  treatmentRejected: (state) => ({ ...state, ...backToInvestigation(), treatment: null }),
  discussionRecorded: (state, body, { by }) => discussed(state, body, by),

  addressConfirmed: (state, { address, electronic }) => ({ ...state, addressConfirmation: { address, electronic } }),
  documentIssued: (state, { document }) => ({ ...state, documents: [...state.documents, document] }),
  priorNoticeIssued: (state, { documentId, proposal, hearingRight, statementPeriod }) => ({
    ...state, noticed: { proposal, documentId, hearingRight, ...statementPeriod && { statementPeriod }, servedAt: null }, statement: NO_STATEMENT, hearing: { ...NO_HEARING, right: hearingRight },
  }),
  documentServed: (state, { documentId, service }) => {
    const served = { ...state, documents: state.documents.map((document) => (document.id === documentId ? { ...document, service } : document)) };
    return service.servedAt === null ? served : inEffect(served, documentId, service.servedAt);
  },
  documentDeemedServed: (state, { documentId, servedAt }) => inEffect({
    ...state, documents: state.documents.map((document) => (document.id === documentId && document.service ? { ...document, service: { ...document.service, servedAt } } : document)),
  }, documentId, servedAt),
  documentServedTooLate: (state, { documentId }) => ({
    ...state,
    demand: state.demand?.documentId === documentId ? null : state.demand, correction: state.correction?.documentId === documentId ? null : state.correction,
  }),
  statementRecorded: (state, { content }) => ({ ...state, defended: answered(state), statement: { ...state.statement, made: true, content: [state.statement.content, content].filter(Boolean).join('\n'), reexamined: false } }),
  statementWaived: (state) => heardOut({ ...state, statement: { ...state.statement, waived: true, closed: true } }),
  statementReexamined: (state, { adopted, ...lighter }) => heardOut({ ...state, statement: { ...state.statement, reexamined: true, adopted }, ...proposing(state, lighter) }),
  hearingRequested: (state, { requestedAt }) => ({ ...state, defended: answered(state), phase: 'hearing', hearing: { ...state.hearing, requestedAt, closed: false } }),
  hearingNotified: (state, { documentId, heldAt, place, host }) => ({ ...state, hearing: { ...state.hearing, noticeId: documentId, heldAt, place, host } }),
  hearingNoticeLate: (state) => ({ ...state, hearing: uncalled(state.hearing) }),
  hearingHeld: (state, { transcriptSha256 }) => ({ ...state, hearing: { ...state.hearing, held: true, transcriptSha256 } }),
  hearingForfeited: (state) => heardOut({ ...state, phase: 'statement', hearing: { ...state.hearing, closed: true } }),
  hearingConcluded: (state, { report, ...lighter }) => ({ ...state, hearing: { ...state.hearing, report, closed: true }, ...proposing(state, lighter) }),

  decisionIssued: (state, { documentId, proposal }, { at }) => ({
    ...state, phase: 'service', decision: { documentId, at, proposal, servedAt: null, published: false, revoked: false },
    correction: proposal.outcome === 'penalty' && proposal.correction && state.correction?.verified !== true
      ? { documentId, requirement: proposal.correction, deadline: null, verified: null } : state.correction,
  }),
  decisionPublished: (state) => ({ ...state, decision: state.decision && { ...state.decision, published: true } }),
  // Where the decision was made anew, what is withdrawn is the earlier one's publication.
  publicationWithdrawn: (state) => ({ ...state, decision: state.decision && { ...state.decision, published: state.decision.published && !hasFallen(state) } }),
  paymentRecorded: (state, { payment, reopens }) => ({ ...state, payments: [...state.payments, payment], ...reopens ? backToPerformance(state) : {} }),
  refundRecorded: (state, { refund }) => ({ ...state, refunds: [...state.refunds, refund] }),
  paymentOverdue: (state, { since }) => ({ ...state, overdueSince: since }),
  deferralRequested: (state, { kind, reason, schedule, surcharge }, { at }) => ({ ...state, deferral: { requestedAt: at, kind, reason, schedule, granted: null, surcharge, kept: keptSurcharge(state) } }),
  // Granted, nothing is overdue any more: a missed date makes it so again, and asks for a demand of its own.
  deferralDecided: (state, { granted, windowKept }) => ({ ...state, deferral: state.deferral && { ...state.deferral, granted }, ...granted ? { overdueSince: null, demand: null, courtWindow: windowKept ? state.courtWindow : 'not-yet' } : {} }),
  demandIssued: (state, { documentId }) => ({ ...state, demand: { documentId, servedAt: null, waited: false } }),
  remedyRecorded: (state, { remedy, windowKept }) => ({
    ...state, remedies: [...state.remedies, remedy],
    ...remedy.result === 'not-accepted' ? {} : { ...backToPerformance(state), courtWindow: windowKept ? state.courtWindow : 'not-yet' },
  }),
  remedyReplied: (state, { remedyId, repliedAt }) => ({ ...state, remedies: state.remedies.map((remedy) => (remedy.id === remedyId ? { ...remedy, repliedAt } : remedy)) }),
  remedyConcluded: (state, { remedyId, result, concludedAt, fine, redo }) => ({
    ...state,
    remedies: state.remedies.map((remedy) => (remedy.id === remedyId ? { ...remedy, result, concludedAt } : remedy)),
    decision: state.decision && { ...state.decision, revoked: state.decision.revoked || result === 'revoked', proposal: { ...state.decision.proposal, fine } },
    ...redo ? toBeDecidedAnew(state) : {},
  }),
  courtWindowOpened: (state) => ({ ...state, courtWindow: 'open' }),
  courtEnforcementProposed: (state) => state,
  courtEnforcementApplied: (state, { documentId, court }, { at }) => ({ ...state, phase: 'court-enforcement', court: { appliedAt: at, documentId, court, result: 'pending' } }),
  courtResultRecorded: (state, { result }) => (result === 'accepted' ? state : { ...state, phase: 'performance', court: state.court && { ...state.court, result } }),
  closureProposed: (state, { summary }, { by }) => ({ ...state, phase: 'closing', closure: { proposedBy: by, summary, points: [] } }),
  closureReturned: (state, { points }) => ({ ...state, phase: 'performance', closure: state.closure && { ...state.closure, points } }),
  proceedingEnded: (state, { outcome }, { at }) => ({ ...state, phase: 'ended', outcome, endedAt: at }),
};

/** A period that ends can itself be the step. */
function lapsed(state: ProceedingState, key: string): ProceedingState {
  const name = state.clocks[key]?.name;
  // A notice that was replaced leaves its periods behind: they no longer close anything.
  if ((name === 'statement' || name === 'hearing-request') && key !== `${name}:${state.noticed?.documentId}`) return state;
  if (name === 'statement') return heardOut({ ...state, statement: { ...state.statement, closed: true } });
  if (name === 'hearing-request') return heardOut({ ...state, hearing: { ...state.hearing, closed: true } });
  if (name === 'demand-wait') return { ...state, demand: state.demand && { ...state.demand, waited: true } };
  if (name === 'court-window') return { ...state, courtWindow: 'closed' };
  return state;
}

/** Statement period over and re-examined, no hearing to come: it can be decided. */
function heardOut(state: ProceedingState): ProceedingState {
  const hearingOver = !state.hearing.right || state.hearing.closed;
  const reexamined = !state.statement.made || state.statement.reexamined === true;
  return state.phase === 'statement' && state.statement.closed && hearingOver && reexamined ? { ...state, phase: 'decision' } : state;
}

function inEffect(state: ProceedingState, documentId: string, servedAt: string): ProceedingState {
  if (state.noticed?.documentId === documentId) return { ...state, phase: 'statement', noticed: { ...state.noticed, servedAt } };
  if (state.decision?.documentId === documentId) return { ...state, phase: 'performance', decision: { ...state.decision, servedAt } };
  if (state.demand?.documentId === documentId) return { ...state, demand: { ...state.demand, servedAt } };
  return state;
}

/** Who is recused hands over at once: as an officer, in tasks, in a panel that has not concluded, and as the host of a hearing still to be held (行政处罚法 43、64(4)). */
function withdrawn(state: ProceedingState, personId: string, at: string): ProceedingState {
  const { hearing, investigators } = state;
  const left = investigators.includes(personId) ? withTeam(state, investigators.filter((id) => id !== personId), at) : state;
  return {
    ...left,
    assignees: Object.fromEntries(Object.entries(state.assignees).filter(([, id]) => id !== personId)),
    hearing: hearing.host === personId && !hearing.held ? uncalled(hearing) : hearing,
    reviews: state.reviews.map((round) => (round.result === 'pending' ? { ...round, panel: round.panel.filter((member) => member.personId !== personId) } : round)),
  };
}

function withTeam(state: ProceedingState, officers: readonly string[], from: string): ProceedingState {
  return { ...state, investigators: officers, teams: [...state.teams, { from, officers }] };
}

/** To be called again. */
function uncalled(hearing: ProceedingState['hearing']): ProceedingState['hearing'] {
  return { ...hearing, host: null, heldAt: null, place: null, noticeId: null };
}

/** Entries of the first releases say no subject: they were all about the treatment. */
function discussed(before: ProceedingState, { heldAt, approved, opinion, subject = 'treatment' }: ProceedingEntries['discussionRecorded'], by: string): ProceedingState {
  const state = { ...before, discussions: [...before.discussions, { subject, heldAt, approved }] };
  if (subject === 'extension') return state;
  return approved
    ? { ...state, ...state.phase === 'treatment' ? afterTreatment(state) : {}, treatment: { by, at: heldAt, collective: true, opinion } }
    : { ...state, ...backToInvestigation(), treatment: null };
}

function afterTreatment(state: ProceedingState): Pick<ProceedingState, 'phase'> {
  return { phase: state.report?.proposal.outcome === 'penalty' ? 'prior-notice' : 'decision' };
}

/** What comes after the end takes the file up again where it is performed; its case keeps what it has heard. */
function backToPerformance(state: ProceedingState): Pick<ProceedingState, 'phase' | 'reopened'> {
  return { phase: 'performance', reopened: state.reopened || state.phase === 'ended' };
}

/** 责令重新作出: nothing of the fallen decision is left to perform, and the new one is no heavier for its having been challenged. */
function toBeDecidedAnew({ decision, evidence, correction, reviews }: ProceedingState): Partial<ProceedingState> {
  return {
    phase: 'investigation', noticed: null, statement: NO_STATEMENT, hearing: NO_HEARING, treatment: null, closure: null,
    defended: decision && { documentId: decision.documentId, proposal: decision.proposal, evidence: evidence.length },
    correction: correction?.documentId === decision?.documentId ? null : correction,
    overdueSince: null, deferral: null, demand: null, courtWindow: 'not-yet', court: null, reviews: reviews.filter(({ result }) => result !== 'pending'),
  };
}

/** Facts will change, so what was noticed no longer holds (行政处罚法 44). */
function backToInvestigation(): Pick<ProceedingState, 'phase' | 'noticed' | 'statement' | 'hearing'> {
  return { phase: 'investigation', noticed: null, statement: NO_STATEMENT, hearing: NO_HEARING };
}

/** The first statement or request in answer to a notice: from then on nothing gets heavier without new evidence (行政处罚法 45②). */
function answered({ noticed, defended, evidence }: ProceedingState): ProceedingState['defended'] {
  return noticed && defended?.documentId !== noticed.documentId ? { documentId: noticed.documentId, proposal: noticed.proposal, evidence: evidence.length } : defended;
}

/** Re-examined or heard, the lighter proposal is what the party was left with. */
function proposing({ noticed, defended }: ProceedingState, { fine, proposal }: { readonly fine: Proposal['fine']; readonly proposal?: Proposal }): Pick<ProceedingState, 'noticed' | 'defended'> {
  if (!noticed) return { noticed, defended };
  const now = proposal ?? { ...noticed.proposal, fine };
  return { noticed: { ...noticed, proposal: now }, defended: defended && { ...defended, proposal: now } };
}

/** What was done to one person stays with him: the order, the confirmed address and the defence are not the new party's, and no document of his can reach it (行政处罚法 28、40、44). */
function leftToFormer(state: ProceedingState): ProceedingState {
  const { partyId } = state;
  if (partyId === null) return state;
  // Documents of before 0.3.0 did not say whose they are.
  const documents = state.documents.map((document) => (isAddressed(document.kind) ? { ...document, addressee: document.addressee ?? partyId } : document));
  return { ...state, documents, correction: null, addressConfirmation: null, defended: null, otherActs: [] };
}

function phaseOfReview(purpose: ReviewRound['purpose'], state: ProceedingState): ProceedingState['phase'] {
  return purpose === 'report' ? 'review' : purpose === 'hearing' ? 'review-after-hearing' : state.phase;
}

function reviewed(state: ProceedingState, result: Partial<ReviewRound>): ProceedingState {
  return { ...state, reviews: state.reviews.map((round) => (round.result === 'pending' ? { ...round, ...result } : round)) };
}

function preserved(state: ProceedingState, id: string, to: ProceedingState['preservations'][number]['state'], disposition: string | null): ProceedingState {
  return { ...state, preservations: state.preservations.map((preservation) => (preservation.id === id ? { ...preservation, state: to, disposition } : preservation)) };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

