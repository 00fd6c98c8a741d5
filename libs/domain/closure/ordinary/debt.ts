import { newestOf } from '../../file/clockwork.js';
import type { Fen } from '../../penalty/model.js';
import { dateOf, hasPassed, instantOf, localDate, surchargeOn, type Instant, type LocalDate } from '../../time/index.js';
import type { Payment, ProceedingState } from './model.js';

interface SurchargeRule { readonly surcharge: boolean }

/**
 * 加处罚款 accrued at an instant: 3 % a day of what is unpaid of the fine, never more than was unpaid when it fell due; payments go to
 * the fine first, and what is paid bears no more (行政处罚法 72①一, 行政强制法 45). None during a remedy (行政处罚法 73③).
 */
export function surchargeAt(state: ProceedingState, at: Instant, policy: SurchargeRule): Fen {
  const before = keptSurcharge(state);
  const since = overdueFrom(state, at);
  if (!policy.surcharge || since === null) return before;
  const inTime = paidBy(state, since);
  const cap = Math.max(0, fineOf(state) - inTime);
  return Math.min(fineOf(state), before + Math.min(cap, accrued(state, { since, until: dateOf(at), unpaid: cap })));
}

/** What had run up before a deferral was granted: it stays owed, but runs no further. */
export function keptSurcharge({ deferral }: Pick<ProceedingState, 'deferral'>): Fen {
  if (deferral === null) return 0;
  return deferral.granted ? deferral.surcharge : deferral.kept;
}

/** What is still owed: fine and surcharge, less payments. Nothing once the decision has been revoked. */
export function outstanding(state: ProceedingState, at: Instant, policy: SurchargeRule): Fen {
  return Math.max(0, owedInAll(state, at, policy) - kept(state));
}

/** What the party has paid beyond what it owes: under a decision that was lightened or fell, twice, or by mistake. */
export function overpaid(state: ProceedingState, at: Instant, policy: SurchargeRule): Fen {
  return Math.max(0, kept(state) - owedInAll(state, at, policy));
}

function owedInAll(state: ProceedingState, at: Instant, policy: SurchargeRule): Fen {
  return state.decision === null || state.decision.revoked ? 0 : fineOf(state) + surchargeAt(state, at, policy);
}

/** Paid, and not given back. */
function kept({ payments, refunds }: ProceedingState): Fen {
  return sum(payments) - sum(refunds);
}

export function fineOf(state: ProceedingState): Fen {
  return state.decision?.proposal.fine ?? 0;
}

/** What of the fine itself is unpaid, whatever surcharge there is. */
export function unpaidFine(state: ProceedingState): Fen {
  return state.decision?.revoked ? 0 : Math.max(0, fineOf(state) - kept(state));
}

/** A fine or surcharge unpaid, or an order to correct not carried out: what a court could be asked to enforce. */
export function somethingToEnforce(state: ProceedingState, at: Instant, policy: SurchargeRule): boolean {
  return outstanding(state, at, policy) > 0 || (state.decision?.revoked === false && state.correction !== null && state.correction.verified !== true);
}

/** Found on re-inspection not to be corrected, under a decision that stands. */
export function uncorrected(state: ProceedingState): boolean {
  return state.decision?.revoked === false && state.correction?.verified === false;
}

/** The three months for the court have passed, whether or not the lapse has been noted yet (行政强制法 53). */
export function courtWindowOver(state: ProceedingState, at: Instant): boolean {
  const clock = newestOf(state, 'court-window');
  return state.courtWindow === 'closed' || (state.courtWindow === 'open' && clock !== undefined && hasPassed(clock, at));
}

/** The last day for payment once it has passed: the law's date, not the moment at which the lapse was noted. */
function overdueFrom(state: ProceedingState, at: Instant): LocalDate | null {
  if (state.overdueSince !== null) return localDate(state.overdueSince);
  const passed = Object.values(state.clocks)
    .filter((clock) => (clock.name === 'payment' || clock.name === 'instalment') && clock.status === 'running' && hasPassed(clock, at))
    .map(({ due }) => dateOf(due as Instant));
  return passed.sort()[0] ?? null;
}

function accrued(state: ProceedingState, { since, until, unpaid }: { since: LocalDate; until: LocalDate; unpaid: Fen }): Fen {
  const late = state.payments.map((payment) => ({ amount: payment.amount, day: dayOf(payment) })).filter(({ day }) => since < day && day <= until);
  const steps = [...late.sort((a, b) => (a.day < b.day ? -1 : 1)), { amount: 0, day: until }];
  const run = steps.reduce((so, { amount, day }) => ({
    total: so.total + surchargeOn(so.unpaid, so.from, day, pauses(state, until)), from: day, unpaid: Math.max(0, so.unpaid - amount),
  }), { total: 0, from: since, unpaid });
  return run.total;
}

function pauses(state: ProceedingState, until: LocalDate) {
  return state.remedies.filter(({ result }) => result !== 'not-accepted').map(({ filedAt, concludedAt }) => ({ from: dateOf(instantOf(filedAt)), to: concludedAt ? dateOf(instantOf(concludedAt)) : until }));
}

function paidBy(state: ProceedingState, day: LocalDate): Fen {
  return sum(state.payments.filter((payment) => dayOf(payment) <= day));
}

function dayOf({ paidAt }: Payment): LocalDate {
  return dateOf(instantOf(paidAt));
}

function sum(amounts: readonly { readonly amount: Fen }[]): Fen {
  return amounts.reduce((total, { amount }) => total + amount, 0);
}
