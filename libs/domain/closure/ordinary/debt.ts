import type { Fen } from '../../penalty/model.js';
import { dateOf, instantOf, localDate, surchargeOn, type Instant } from '../../time/index.js';
import type { ProceedingState } from './model.js';

/** 加处罚款 accrued at an instant: 3 % a day of what was unpaid, capped at it; none during a remedy (行政处罚法 72、73③, 行政强制法 45). */
export function surchargeAt(state: ProceedingState, at: Instant, policy: { readonly surcharge: boolean }): Fen {
  if (!policy.surcharge || state.overdueSince === null) return 0;
  const since = localDate(state.overdueSince);
  const paidInTime = sum(state.payments.filter(({ paidAt }) => dateOf(instantOf(paidAt)) <= since).map(({ amount }) => amount));
  return surchargeOn(fineOf(state) - paidInTime, since, dateOf(at), pauses(state, at));
}

/** What is still owed: fine and surcharge, less payments. Nothing once the decision has been revoked. */
export function outstanding(state: ProceedingState, at: Instant, policy: { readonly surcharge: boolean }): Fen {
  if (state.decision?.revoked) return 0;
  return fineOf(state) + surchargeAt(state, at, policy) - sum(state.payments.map(({ amount }) => amount));
}

export function fineOf(state: ProceedingState): Fen {
  return state.decision?.proposal.fine ?? 0;
}

function pauses(state: ProceedingState, at: Instant) {
  return state.remedies.map(({ filedAt, concludedAt }) => ({ from: dateOf(instantOf(filedAt)), to: dateOf(concludedAt ? instantOf(concludedAt) : at) }));
}

function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}
