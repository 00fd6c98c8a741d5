import type { Clock } from '../time/clock.js';
import type { Instant } from '../time/instant.js';
import { isClockName, STATUTORY } from '../time/statutory.js';
import { nextEvents, recomputed } from './clockwork.js';
import type { FireClock } from './commands.js';
import type { Entry } from './entry.js';
import type { Facts } from './facts.js';
import { escalate } from './escalation.js';
import { fileEntry } from './file-entry.js';
import type { Decision, FileState } from './kind.js';
import { isRefusal, type Refusal } from './refusal.js';
import { refuseFile } from './refusals.js';
import type { FileRules } from './rules.js';
import { holdersOf, tellAbout } from './telling.js';

/** A timer proposes; the ledger disposes: only a clock's very next event, and not before its time. */
export function fireClock<S extends FileState>(state: S, command: FireClock, facts: Facts, rules: FileRules<S>): Decision {
  const clock = state.clocks[command.clock];
  if (!clock) return refuseFile('no-such-clock', `本文件没有期限“${command.clock}”。`);
  const stale = outOfDate(state, command);
  if (stale) return stale;
  if (command.at > facts.now) return refuseFile('clock-not-yet', `${clock.title}的这一时点为${command.at}，现在才${facts.now}。`);
  const entries = happenings(state, clock, command, facts, rules);
  return isRefusal(entries) ? entries : { entries };
}

function outOfDate(state: FileState, command: FireClock): Refusal | null {
  const next = nextEvents(state).find((event) => event.clock === command.clock);
  if (next && next.event === command.event && next.index === command.index && next.at === command.at) return null;
  const expected = next ? `下一时点是${next.at}的${WORDS[next.event]}` : '该期限已不再计时';
  return refuseFile('clock-moved-on', `定时器提出${command.at}的${WORDS[command.event]}，但台账上${expected}。`);
}

const WORDS = { remind: '提醒', due: '届满', escalate: '升级' } as const;

function happenings<S extends FileState>(state: S, clock: Clock, command: FireClock, facts: Facts, rules: FileRules<S>): readonly Entry[] | Refusal {
  switch (command.event) {
    case 'remind': return [fileEntry('ownerReminded', { clock: clock.key, index: command.index, dueAt: clock.due, toTell: ownersOf(state, clock, facts, rules) })];
    case 'due': return notKnownYet(clock, facts) ?? whenDue(state, clock, command.at, facts, rules);
    case 'escalate': return nextRung(state, clock, command, facts);
  }
}

/** What was scheduled before clocks said what they await: an end that cannot be known to have come has not come. */
function notKnownYet(clock: Clock, facts: Facts): Refusal | null {
  const { awaits } = recomputed(clock, facts);
  return awaits ? refuseFile('calendar-year-missing', `${clock.title}是否届满待推算：${awaits}年节假日安排尚未导入；导入后自动推算。`) : null;
}

/** A right ends, effective at `due` however late it was noticed; a duty stays to be done. */
function whenDue<S extends FileState>(state: S, clock: Clock, due: string, facts: Facts, rules: FileRules<S>): readonly Entry[] {
  if (clock.onDue === 'overdue') return [fileEntry('clockOverdue', { key: clock.key, due })];
  return [fileEntry('clockLapsed', { key: clock.key, due, consequence: consequenceOf(clock) }), ...rules.onDue(state, clock, facts)];
}

function consequenceOf(clock: Clock): string {
  return isClockName(clock.name) ? STATUTORY[clock.name].consequence : `${clock.title}期满`;
}

function nextRung(state: FileState, clock: Clock, command: FireClock, facts: Facts): readonly Entry[] | Refusal {
  const escalation = escalate(state, clock, command.index, facts);
  if (!escalation) return refuseFile('clock-moved-on', `${clock.title}没有第${command.index + 1}级升级。`);
  return [fileEntry('escalated', { escalation, agenda: { event: 'escalate', index: command.index, at: command.at as Instant } })];
}

/** Those who have the tasks that this clock times; without such a task, the post that owes it. A party's right has nobody here to remind. */
function ownersOf<S extends FileState>(state: S, clock: Clock, facts: Facts, rules: FileRules<S>): readonly string[] {
  const timed = rules.tasks(state).filter((task) => task.clock === clock.key);
  if (timed.length > 0) return [...new Set(timed.flatMap((task) => tellAbout(task, facts)))];
  return clock.owner.orgId === null ? [] : holdersOf(facts, clock.owner.role, clock.owner.orgId);
}
