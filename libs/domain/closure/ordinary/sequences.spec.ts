import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testPolicy } from '../../testing/index.js';
import { addDays, dateOf } from '../../time/index.js';
import { outstanding } from './debt.js';
import { proceedingKind } from './kind.js';
import { PROCEEDING_LIFECYCLE } from './lifecycle.js';
import type { ProceedingPhase } from './model.js';
import { moves } from './testing/moves.js';
import { fold, Play } from './testing/play.js';
import { upTo } from './testing/stages.js';

const START: readonly ProceedingPhase[] = ['verification', 'investigation', 'review', 'statement', 'hearing', 'decision', 'performance', 'performance', 'court-enforcement'];
const LAST_DAY = '2026-09-30';

/** A step of somebody's, or time that passes; `asleep`: the workflows do not see it pass until the next time. */
const step = (...hours: readonly number[]) => fc.record({ pick: fc.nat(10_000), dice: fc.nat(1_000), hours: fc.constantFrom(...hours), asleep: fc.integer({ min: 0, max: 9 }) });
const run = fc.record({ start: fc.constantFrom(...START), steps: fc.array(step(0, 0, 0, 1, 24, 120, 480, 2_400), { minLength: 20, maxLength: 60 }) });
/** Short enough that the calendar lasts for the rest. */
const months = fc.record({ start: fc.constantFrom(...START), steps: fc.array(step(0, 0, 0, 1, 24, 120), { minLength: 5, maxLength: 30 }) });

/** Half of the steps are ones that are listed for the phase, so that the run gets somewhere. */
function play({ start, steps }: { start: ProceedingPhase; steps: readonly { pick: number; dice: number; hours: number; asleep: number }[] }): Play {
  const file = upTo(start).fork();
  for (const { pick, dice, hours, asleep } of steps) {
    pass(file, hours, asleep === 0);
    const all = moves(file, dice);
    const listed = all.filter(([, { type }]) => type in PROCEEDING_LIFECYCLE[file.state.phase]);
    const choice = pick % 10 === 0 || listed.length === 0 ? all : listed;
    const [who, command] = choice[Math.floor(pick / 10) % choice.length] as (typeof all)[number];
    const before = outstanding(file.state, file.now, testPolicy);
    const paid = file.state.payments.length;
    file.try(who, command);
    if (file.state.payments.length > paid) {
      const { amount } = file.state.payments.at(-1) as { amount: number };
      if (outstanding(file.state, file.now, testPolicy) !== Math.max(0, before - amount)) throw new Error(`paid ${amount} of ${before}`);
    }
  }
  return file;
}

function pass(file: Play, hours: number, asleep: boolean): void {
  if (hours === 0 || file.now > LAST_DAY) return;
  const day = addDays(dateOf(file.now), Math.floor(hours / 24));
  const when = hours >= 24 ? `${day}${file.now.slice(10)}` : `${dateOf(file.now)}T23:30:00.000+08:00`;
  if (when <= file.now) return;
  if (asleep) file.asleepTo(when);
  else file.to(when);
}

describe('any sequence of steps', () => {
  it('never throws, never leaves an impossible state, never a dead end; the ledger gives the state back', () => {
    const ends = new Map<string, number>();
    fc.assert(fc.property(run, (given) => {
      const file = play(given);
      ends.set(file.state.phase, (ends.get(file.state.phase) ?? 0) + 1);
      expect(fold(null, file.ledger)).toEqual(file.state);
    }), { numRuns: 250, seed: 20241124 });
    expect([...ends.keys()].length).toBeGreaterThan(8);
  }, 120_000);

  it('whatever happened, everyone who does their duty brings a file to its end', () => {
    fc.assert(fc.property(months, (given) => {
      const file = diligently(play(given));
      expect([file.state.phase, file.tasks()]).toEqual(['ended', []]);
    }), { numRuns: 60, seed: 20241125, endOnFailure: true });
  }, 120_000);
});

/** Does what the open tasks ask for, and nothing else but what comes from outside; then waits five days for what is waited for. */
function diligently(file: Play): Play {
  for (let round = 0; round < 120 && file.state.phase !== 'ended'; round += 1) {
    // What was given to somebody is his alone: whoever will not do it hands it back.
    for (const [task, personId] of Object.entries(file.state.assignees)) file.try(personId, { type: 'release-task', task });
    for (const action of new Set(proceedingKind.tasks(file.state).map((task) => task.action))) attempt(file, INSTEAD[action] ?? [action]);
    attempt(file, FROM_OUTSIDE);
    pass(file, 120, false);
  }
  return file;
}

function attempt(file: Play, types: readonly string[]): void {
  for (const dice of [1, 2, 3, 4, 6, 10]) for (const [who, command] of moves(file, dice)) if (types.includes(command.type) && !GIVING_UP.has(command.type)) file.try(who, command);
}

/** What completes a task besides the step that it names. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  'propose-filing': ['identify-party', 'add-evidence', 'propose-filing'], 'submit-final-report': ['identify-party', 'add-evidence', 'assign-investigators', 'submit-final-report'],
  'approve-treatment': ['approve-treatment', 'record-discussion'], 'issue-decision': ['record-discussion', 'issue-decision'], 'approve-review': ['record-panel-opinion', 'approve-review', 'return-review'],
  'notify-hearing': ['notify-hearing', 'serve-document'], 'propose-closure': ['verify-correction', 'record-payment', 'record-refund', 'withdraw-publication', 'propose-closure'], 'approve-preservation': ['approve-preservation', 'refuse-preservation'],
};
const FROM_OUTSIDE = ['conclude-remedy', 'record-payment'];
const GIVING_UP = new Set(['return-filing', 'decline-filing', 'return-closure', 'reject-treatment']);
