import { freshKey, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import { localDate, type Instant } from '../../time/index.js';
import type { ConcludeRemedy } from './commands.js';
import type { ProceedingEntry } from './entries.js';
import type { ProceedingPhase, ProceedingState } from './model.js';
import { stopNamed } from './named-clocks.js';

/**
 * 责令重新作出 (行政复议法 64; 行政诉讼法 70、71): the file is investigated and decided anew, by the day that the remedy's decision names,
 * else within ninety days again (行政处罚法 60), from the day it was told.
 */
export function redoBegins(state: ProceedingState, facts: Facts, at: Instant, { redoBy }: Pick<ConcludeRemedy, 'redoBy'>): ProceedingEntry[] {
  const by = redoBy ? { due: localDate(redoBy), basis: '行政复议决定、判决载明的期限' } : {};
  const startFact = '收到责令重新作出的复议决定或者判决';
  return [
    // What was under review for the court was the decision that fell.
    ...stopNamed(state, at, '决定被撤销，责令重新作出', 'review-1', 'review-2', 'review-3'),
    startClock(facts, state, 'decision', { at, key: freshKey(state, 'decision'), startFact, ...by }),
    startClock(facts, state, 'investigation', { at, key: freshKey(state, 'investigation'), startFact }),
  ];
}

const CARRIED_OUT: readonly ProceedingPhase[] = ['service', 'performance', 'court-enforcement', 'closing', 'ended'];

/** The decision on file is served, performed and closed. */
export function isCarriedOut({ decision, phase }: Pick<ProceedingState, 'decision' | 'phase'>): boolean {
  return decision !== null && CARRIED_OUT.includes(phase);
}

/** The decision on file fell, and the case is on its way to another one. */
export function isDecidedAnew(state: Pick<ProceedingState, 'decision' | 'phase'>): boolean {
  return state.decision !== null && !isCarriedOut(state);
}
