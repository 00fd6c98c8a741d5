import { recomputed } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import { dateOf, dateText, hasPassed, instantOf, type Clock } from '../../time/index.js';
import type { RecordRemedy } from './commands.js';
import type { ProceedingState, Remedy } from './model.js';

/** Remedies against the decision that stands, as far as they were taken up; entries of earlier releases do not say against which. */
export function remediesTaken({ remedies, decision }: ProceedingState): readonly Remedy[] {
  return remedies.filter(({ decisionId, result }) => result !== 'not-accepted' && (decisionId === undefined || decisionId === decision?.documentId));
}

/** The decision that stands was changed, revoked or found unlawful, so that its publication must go (行政处罚法 48②). */
export function hasFallen(state: ProceedingState): boolean {
  return remediesTaken(state).some(({ result }) => result === 'revoked' || result === 'changed' || result === 'unlawful-confirmed');
}

export function remedyOpen(state: ProceedingState): boolean {
  return state.remedies.some(({ concludedAt }) => concludedAt === null);
}

/**
 * Why the remedy comes too late, or is one too many, in Chinese; null where it is in time (行政复议法 20、29、30、74; 行政诉讼法 44–46; 行诉解释 60).
 * Whether the organ takes it up all the same is the organ's to say.
 */
export function outOfTime(state: ProceedingState, { kind, filedAt }: Pick<RecordRemedy, 'kind' | 'filedAt'>, facts: Pick<Facts, 'calendar'>): string | null {
  const earlier = remediesTaken(state);
  if (earlier.some((remedy) => remedy.kind === 'litigation')) return '对同一决定已经提起过行政诉讼';
  if (kind === 'reconsideration' && earlier.length > 0) return '对同一决定已经申请过行政复议';
  const clock = periodOf(state, kind);
  // By today's calendar: a clock that was stopped before next year's was there still says where it stood then.
  const answer = clock && recomputed(clock, facts);
  return answer?.due && hasPassed(answer, instantOf(filedAt)) ? `${clock?.title}的期限已于${dateText(dateOf(answer.due))}届满` : null;
}

/** The period it had to be filed in; after a reconsideration that was not withdrawn the fifteen days (行政诉讼法 45). */
function periodOf(state: ProceedingState, kind: Remedy['kind']): Clock | undefined {
  const reconsidered = remediesTaken(state).some(({ kind: taken, result }) => taken === 'reconsideration' && result !== null && result !== 'withdrawn');
  const name = kind === 'litigation' && reconsidered ? 'litigation-after-reconsideration' : kind;
  const clocks = Object.values(state.clocks).filter((clock) => clock.name === name);
  return clocks.sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)).at(-1);
}
