import { freshKey, startClock, stopClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { CalendarYearMissing, dateOf, earliestHearing, endOfDay, instantOf, isHearingNoticedInTime, localDate, type Instant } from '../../time/index.js';
import type { ServeDocument } from './commands.js';
import { orderTakesEffect } from './correction.js';
import { overpaid } from './debt.js';
import { documentOf, isFormers } from './documents.js';
import { entry, type ProceedingEntry } from './entries.js';
import { meetNamed, stopNamed } from './named-clocks.js';
import { DOCUMENT_KINDS, SERVICE_METHODS, type DocumentKind, type LegalDocument, type ProceedingState, type ServiceMethod, type ServiceProof } from './model.js';
import { refuse } from './refusals.js';
import { periodToSeek } from './remedy-periods.js';
import { firstRefusal, happened, investigatorsAt, stored, twoCertifiedOfficers, type Rule } from './rules.js';

/** Documents that take effect on the party only by service. */
const SERVED: readonly DocumentKind[] = ['correction-order', 'preservation-notice', 'prior-notice', 'hearing-notice', 'reexamination', 'penalty-decision', 'no-penalty-decision', 'deferral-approval', 'demand'];

export function isServed(kind: DocumentKind): boolean {
  return SERVED.includes(kind);
}

/** 送达: each method with its own proof (民事诉讼法 87–95, by 行政处罚法 61). */
export function serveDocument(state: ProceedingState, command: ServeDocument, facts: Facts): Decision {
  const document = documentOf(state, command.documentId);
  if (!document || !isServed(document.kind)) return refuse('document-unknown', `案卷中没有编号为 ${command.documentId} 的可送达文书。`);
  const servedAt = instantOf(command.servedAt);
  const refusal = firstRefusal(
    isFormers(document, state) ? refuse('addressed-to-another', `${document.number}是对原当事人制发的（${document.contents['party'] ?? '当事人已经变更'}），不能向现当事人送达。`) : null,
    notServedYet(document, command.method),
    happened(facts, servedAt, '送达', { at: document.issuedAt, what: `${DOCUMENT_KINDS[document.kind]}制发` }),
    proven(state, command, facts),
    command.method === 'announcement' ? happened(facts, announcedAt(command), '公告', { at: document.issuedAt, what: `${DOCUMENT_KINDS[document.kind]}制发` }) : null,
  );
  if (refusal) return refusal;
  if (command.method === 'announcement') return announce(state, document, command, facts);
  return {
    entries: [
      entry('documentServed', { documentId: document.id, service: { method: command.method, servedAt, proof: command.proof } }),
      ...stopClock(state, `announcement:${document.id}`, servedAt, '已以其他方式送达'),
      ...takesEffect(state, facts, document, servedAt),
    ],
  };
}

/** What service brings about, from the instant it takes effect. */
export function takesEffect(state: ProceedingState, facts: Facts, document: LegalDocument, at: Instant): ProceedingEntry[] {
  if (document.kind === 'prior-notice') return noticeTakesEffect(state, facts, at);
  if (document.kind === 'penalty-decision' || document.kind === 'no-penalty-decision') return decisionTakesEffect(state, facts, at);
  if (document.kind === 'correction-order') return orderTakesEffect(state, facts, document, at);
  if (document.kind === 'hearing-notice') return hearingNoticeTakesEffect(state, facts, document, at);
  if (document.kind === 'demand' && document.id === state.demand?.documentId) return demandTakesEffect(state, facts, document, at);
  return [];
}

function noticeTakesEffect(state: ProceedingState, facts: Facts, at: Instant): ProceedingEntry[] {
  const period = state.noticed?.statementPeriod;
  const own = period && { period, basis: facts.policy.clocks['statement']?.basis };
  const statement = startClock(facts, state, 'statement', { at, key: `statement:${state.noticed?.documentId}`, ...own?.basis ? { ...own, basis: own.basis } : period && { period } });
  return state.noticed?.hearingRight ? [statement, startClock(facts, state, 'hearing-request', { at, key: `hearing-request:${state.noticed.documentId}` })] : [statement];
}

/** 听证七日前通知 (行政处罚法 64(2)): counted from service, not from the writing of the notice. */
function hearingNoticeTakesEffect({ hearing }: ProceedingState, facts: Facts, document: LegalDocument, at: Instant): ProceedingEntry[] {
  if (hearing.noticeId !== document.id || hearing.heldAt === null) return [];
  const { heldAt } = hearing;
  const short = unlessAwaiting(() => !isHearingNoticedInTime(at, dateOf(instantOf(heldAt)), facts.calendar));
  // Service is a fact and is recorded; what is not known yet is asked again before the hearing is held.
  return short ? [entry('hearingNoticeLate', { documentId: document.id, earliest: unlessAwaiting(() => earliestHearing(at, facts.calendar)) })] : [];
}

/** Null while it needs a year whose calendar is not loaded. */
function unlessAwaiting<T>(count: () => T): T | null {
  try {
    return count();
  } catch (missing) {
    if (missing instanceof CalendarYearMissing) return null;
    throw missing;
  }
}

/** Ten working days, or until the day that the demand itself names where that is later (行政强制法 35(一)、54). */
function demandTakesEffect(state: ProceedingState, facts: Facts, { id, contents }: LegalDocument, at: Instant): ProceedingEntry[] {
  const named = localDate(contents['deadline'] as string);
  if (endOfDay(named) <= at) return [entry('documentServedTooLate', { documentId: id, until: endOfDay(named) })];
  const key = freshKey(state, 'demand-wait');
  const wait = startClock(facts, state, 'demand-wait', { at, key });
  const { due } = wait.body.clock;
  return [due !== null && due < endOfDay(named) ? startClock(facts, state, 'demand-wait', { at, key, due: named }) : wait];
}

function decisionTakesEffect(state: ProceedingState, facts: Facts, at: Instant): ProceedingEntry[] {
  const pay = (state.decision?.proposal.fine ?? 0) > 0 ? [startClock(facts, state, 'payment', { at, key: freshKey(state, 'payment') })] : [];
  return [
    ...meetNamed(state, at, 'service'),
    ...pay,
    startClock(facts, state, 'reconsideration', { at, key: freshKey(state, 'reconsideration'), ...periodToSeek(state, facts, 'reconsideration') }),
    startClock(facts, state, 'litigation', { at, key: freshKey(state, 'litigation'), ...periodToSeek(state, facts, 'litigation') }),
    ...state.decision?.proposal.outcome === 'penalty' ? [startClock(facts, state, 'publication', { at, key: freshKey(state, 'publication') })] : [],
    // What was paid under a decision that fell counts for the one made in its place.
    ...overpaid(state, at, facts.policy) > 0 ? [] : stopNamed(state, at, '已抵缴重新决定的罚款', 'refund'),
  ];
}

/** 公告送达 is the last resort; thirty days later it is deemed served (民事诉讼法 95). The office's seven days end with the announcement: the thirty are the law's. */
function announce(state: ProceedingState, document: LegalDocument, command: ServeDocument, facts: Facts): Decision {
  const from = announcedAt(command);
  const { proof } = command;
  return {
    entries: [
      entry('documentServed', { documentId: document.id, service: { method: 'announcement', servedAt: null, proof } }),
      startClock(facts, state, 'announcement', { at: from, key: `announcement:${document.id}` }),
      ...document.id === state.decision?.documentId ? meetNamed(state, from, 'service') : [],
    ],
  };
}

function announcedAt({ proof, servedAt }: ServeDocument): Instant {
  return instantOf(proof.announcedAt ?? servedAt);
}

function notServedYet(document: LegalDocument, method: ServiceMethod): Rule {
  if (!document.service || (document.service.servedAt === null && method !== 'announcement')) return null;
  return refuse('already-served', `${document.number}已经${document.service.servedAt ? '送达' : '公告，期满视为送达'}。`);
}

function proven(state: ProceedingState, { method, proof, servedAt }: ServeDocument, facts: Facts): Rule {
  const missing = PROOFS[method](proof, state).filter(({ there }) => !there).map(({ what }) => what);
  if (missing.length > 0) return refuse('proof-missing', `${SERVICE_METHODS[method]}应当有${missing.join('、')}。`);
  const files = [proof.receiptSha256, proof.recordingSha256].filter((sha): sha is string => sha !== undefined);
  const onSite = method === 'direct' || method === 'leaving' ? twoCertifiedOfficers(state, facts, investigatorsAt(state, servedAt), servedAt) : null;
  return firstRefusal(...files.map((sha) => stored(facts, sha)), onSite);
}

interface Proof { readonly what: string; readonly there: boolean }
const needs = (what: string, there: unknown): Proof => ({ what, there: Boolean(there) });

/** 民事诉讼法: 88 直接, 89 留置, 90 电子, 91 委托、邮寄, 92–94 转交, 95 公告; 87 送达回证. */
const PROOFS: Readonly<Record<ServiceMethod, (proof: ServiceProof, state: ProceedingState) => Proof[]>> = {
  direct: (proof) => [needs('送达回证', proof.receiptSha256), needs('签收人', proof.recipient), needs('签收人与当事人的关系', proof.relation)],
  leaving: (proof) => [
    needs('送达回证', proof.receiptSha256), needs('拒收事由', proof.refusalReason),
    needs('基层组织见证人签名，或者拍照、录像', (proof.witnesses?.length ?? 0) > 0 || proof.recordingSha256),
  ],
  electronic: (proof, state) => [
    needs('当事人签署的送达地址及电子送达确认书', state.addressConfirmation?.electronic), needs('送达系统', proof.system), needs('到达记录', proof.receiptSha256),
  ],
  mail: (proof) => [needs('邮寄单号', proof.trackingNumber), needs('载明收件日期的回执', proof.receiptSha256)],
  entrusted: (proof) => [needs('受委托机关', proof.entrustedTo), needs('送达回证', proof.receiptSha256)],
  transferred: (proof) => [needs('转交单位', proof.entrustedTo), needs('送达回证', proof.receiptSha256)],
  announcement: (proof) => [
    needs('受送达人下落不明或者其他方式无法送达的原因和经过', proof.announcementReason), needs('公告载体', proof.announcedIn), needs('公告日期', proof.announcedAt), needs('公告留存件', proof.receiptSha256),
  ],
};
