import type { Entry } from '../file/entry.js';
import { isOpen, nextEvents } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Command, FileKind, FileState } from '../file/kind.js';
import { isRefusal } from '../file/refusal.js';
import type { Clock } from '../time/clock.js';
import { factsFor } from './facts.js';

type AnyKind = Pick<FileKind<FileState, Command, Entry>, 'decide' | 'ended' | 'waitingFor'>;

/** What must hold of any kind of file in any state: what it waits for is said, and what the system is about to propose is accepted. */
export function proposalFaults(kind: AnyKind, state: FileState, now: Facts['now'], given: Partial<Facts>): string[] {
  if (kind.ended(state)) return nextEvents(state).map(({ clock }) => `ended, and ${clock} still runs`);
  const fired = nextEvents(state).flatMap((next) => {
    const facts = factsFor('system', now, { ...given, now: next.at > now ? next.at : now });
    const decision = kind.decide(state, { type: 'fire-clock', clock: next.clock, event: next.event, index: next.index, at: next.at } as Command, facts);
    return isRefusal(decision) ? [`${next.event} of ${next.clock} at ${next.at} is refused in ${state.phase}: ${decision.code}`] : [];
  });
  return [...fired, ...kind.waitingFor(state) === null ? [`${state.phase} waits for nothing`] : []];
}

/** What must hold of any step's clocks: no key is written over, what has ended stays as it ended, and what was late stays late. */
export function clockFaults(before: FileState, entries: readonly Entry[], after: FileState): string[] {
  const started = entries.flatMap(({ type, body }) => (type === 'clockStarted' ? [(body as { clock: Clock }).clock.key] : []));
  return [
    ...started.filter((key, index) => key in before.clocks || started.indexOf(key) !== index).map((key) => `${key} was started over an earlier clock`),
    ...Object.values(before.clocks).flatMap((clock) => historyFault(clock, after.clocks[clock.key])),
  ];
}

/** A duty that was noticed late is late for good, unless it is recorded to have been done in time, or the calendar that counted it has changed. */
function historyFault(before: Clock, after: Clock | undefined): string[] {
  if (!after) return [`${before.key} is gone`];
  // What ended before its day could be counted is counted once the calendar is there.
  if (before.awaits) return before.late && !after.late ? [`${before.key} was late and is no longer`] : [];
  if (!isOpen(before)) return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${before.key} had ended and changed`];
  const wasLate = before.late || before.status === 'overdue';
  const doneInTime = after.status === 'met' && after.endedAt !== null && before.due !== null && after.endedAt <= before.due;
  return wasLate && !doneInTime && !after.late && after.status !== 'overdue' && after.due === before.due ? [`${before.key} was late and is no longer`] : [];
}
