import { addDays, dateOf, isRefusal, recusedFrom, standsStill, type CaseCommand, type CaseState, type Facts, type FileState, type ProceedingCommand, type ProceedingState, type Proposal, type Refusal } from '@sidan/domain';
import { actorAs, bestPost, postsFor } from '../../actions/acting-post.js';
import { API_KINDS } from '../file-kinds.js';
import type { AroundFile } from './around-file.js';

/**
 * Refusals that hold whatever the form will say: who asks, and how the file stands. Any other is the step's own to give, with the form in hand.
 */
const CERTAIN: ReadonlySet<string> = new Set([
  'task-anothers',
  'not-an-investigator', 'investigator-may-not', 'officers-too-few', 'officer-not-certified', 'officer-recused', 'matter-not-in-force', 'party-unknown', 'no-evidence',
  'recusal-undecided', 'preservation-pending', 'decision-suspended', 'no-rule-to-extend', 'fined-already', 'nothing-imposed', 'guidance-missing', 'guidance-not-needed', 'order-to-correct-open', 'no-order-to-correct', 'not-suspended',
  'no-pending-review', 'not-this-tier', 'reviewer-not-qualified', 'panel-incomplete', 'panel-disagrees', 'opinion-already-given', 'discussion-needed', 'discussion-after-hearing',
  'already-served', 'notice-not-served', 'statement-period-running', 'statement-not-reexamined', 'no-statement', 'no-hearing-right', 'hearing-asked-already', 'hearing-not-notified', 'hearing-not-yet',
  'hearing-held-already', 'host-unfit', 'host-not-certified', 'already-published', 'decision-revoked', 'not-published', 'decision-stands', 'nothing-to-pay', 'deferral-pending', 'no-deferral', 'not-overdue',
  'demand-issued-already', 'remedy-open', 'no-decision', 'court-window-not-open', 'court-window-closed', 'demand-not-waited', 'court-review-missing', 'court-review-not-needed', 'not-finished', 'no-refund-due',
  'scored-already', 'handled-it-yourself', 'satisfaction-recorded-already', 'visited-already',
]);

type Bodies<Command extends { readonly type: string }, State> = {
  readonly [Type in Command['type']]?: (state: State, now: string) => Omit<Extract<Command, { readonly type: Type }>, 'type'>;
};

const SAID = '—';
const SPARED: Proposal = { outcome: 'not-established', fine: 0, warning: false, correction: null, quantity: null, factors: [], reasons: SAID, flags: [] };

/** Forms that ask for as little as can be, so that only the rules behind them speak. */
const CASE_TRIES: Bodies<CaseCommand, CaseState> = {
  'score-file': () => ({ items: [], shortcomings: [], opinion: SAID }),
  'record-satisfaction': () => ({ result: 'satisfied', note: '' }),
  'record-return-visit': () => ({ corrected: true, note: '', visitors: [SAID] }),
};

const PROCEEDING_TRIES: Bodies<ProceedingCommand, ProceedingState> = {
  'identify-party': ({ party }) => ({ party: party ?? { name: SAID, kind: 'citizen', address: SAID } }),
  'record-guidance': () => ({ text: SAID }),
  'propose-filing': ({ foundAt }) => ({ facts: SAID, offenceAt: foundAt, harm: false, earlierEvidence: SAID }),
  'approve-filing': () => ({ opinion: SAID }),
  'propose-preservation': () => ({ items: SAID, reason: SAID }),
  'order-correction': () => ({ requirement: SAID, limit: 'at-once', basis: SAID }),
  'verify-correction': () => ({ corrected: true, findings: SAID }),
  'review-suspension': () => ({ findings: SAID }), 'resume-investigation': () => ({ reason: SAID }),
  'submit-final-report': ({ evidence }) => ({ facts: SAID, evidence: evidence.map(({ id }) => id), proposal: SPARED }),
  'approve-review': () => ({ opinion: SAID }), 'return-review': () => ({ opinion: SAID, points: [SAID] }), 'record-panel-opinion': () => ({ agrees: true, opinion: SAID }),
  'record-discussion': ({ phase }, now) => ({ attendees: [], heldAt: now, recordSha256: SAID, approved: true, opinion: SAID, ...phase === 'treatment' || phase === 'decision' ? {} : { subject: 'extension' } }),
  'approve-treatment': () => ({ opinion: SAID }), 'reject-treatment': () => ({ points: [SAID] }),
  'issue-prior-notice': () => ({ facts: SAID, reasons: SAID }),
  'record-statement': (_, now) => ({ form: 'written', content: SAID, madeAt: now }), 'reexamine-statement': () => ({ findings: SAID, adopted: false }),
  'waive-statement': () => ({ signedSha256: SAID }), 'confirm-address': () => ({ address: SAID, signedSha256: SAID }),
  'request-hearing': (_, now) => ({ requestedAt: now, form: 'written' }),
  'hold-hearing': () => ({ partyPresent: true, agents: [], signed: false }), 'conclude-hearing': () => ({ report: SAID }),
  'issue-decision': () => ({ facts: SAID, reasons: SAID }), 'publish-decision': () => ({ where: SAID }), 'withdraw-publication': () => ({ reasons: SAID }),
  'record-payment': (_, now) => ({ amount: 1, paidAt: now, receiptNo: SAID, channel: 'bank', excess: true }),
  'record-refund': (_, now) => ({ amount: 1, refundedAt: now, voucherNo: SAID }),
  'request-deferral': () => ({ kind: 'deferral', reason: SAID, schedule: [] }), 'decide-deferral': () => ({ granted: false, reason: SAID }),
  'issue-demand': (_, now) => ({ deadline: addDays(dateOf(now as Facts['now']), 1) }),
  'record-remedy': (_, now) => ({ kind: 'litigation', organ: SAID, filedAt: now, copyReceivedAt: now, accepted: false }),
  'propose-court-enforcement': () => ({ reason: SAID }), 'apply-court-enforcement': () => ({ court: SAID, materials: [] }),
  'propose-closure': () => ({ summary: SAID }),
};

/** Why the step would be refused whatever its form says; null where the form decides. */
export function certainlyRefused(state: FileState, action: string, around: AroundFile): Refusal | null {
  const tries: Readonly<Record<string, ((state: never, now: string) => object) | undefined>> = state.kind === 'case' ? CASE_TRIES : PROCEEDING_TRIES;
  const recused = state.kind === 'proceeding' ? recusedFrom(state as ProceedingState, action, around.who.personId, around) : null;
  if (recused) return recused;
  const still = state.kind === 'proceeding' ? standsStill(state as ProceedingState, action) : null;
  if (still) return still;
  const body = tries[action]?.(state as never, around.now);
  const facts = body ? factsFor(state, action, around) : null;
  if (!body || !facts) return null;
  const decision = API_KINDS[state.kind].decide(state, { type: action, ...body }, facts);
  return isRefusal(decision) && CERTAIN.has(decision.code) ? decision : null;
}

/** What the transaction would read, as far as a reader may know it: no files, no numbers drawn. */
function factsFor(state: FileState, action: string, { who, now, policy, calendar, people, tasks, sisterFines }: AroundFile): Facts | null {
  const rule = API_KINDS[state.kind].actions[action]?.access;
  const post = rule && bestPost(postsFor(rule, who), who, { action, rule, state, policy, tasks });
  if (!post || !calendar) return null;
  return { fileId: state.id, now, actor: actorAs(who, post), policy, calendar, people, blobs: new Map(), nextNumber: 1, newIds: [SAID, SAID], sisterFines };
}
