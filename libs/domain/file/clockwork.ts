import type { EscalationRung, Policy } from '../policy/policy.js';
import {
  agendaOf, daysBetween, dateOf, dueOf, hasPassed, instantOf, isClockName, STATUTORY,
  type AgendaItem, type Calendar, type Clock, type ClockName, type ClockRule, type DueAnswer, type Extension, type Instant, type LocalDate, type Period, type Suspension,
} from '../time/index.js';
import type { EntryOf, FileEntries, FileEntry } from './entries.js';
import type { Entry } from './entry.js';
import type { Facts } from './facts.js';
import type { NextEvent } from './kind.js';

/** The law leaves this period open, and the region's policy has not set it. */
export class ClockNotConfigured extends Error {
  override readonly name = 'ClockNotConfigured';

  constructor(readonly region: string, readonly clock: ClockName) {
    super(`地区${region}没有为“${STATUTORY[clock].title}”（${clock}）设定期限`);
  }
}

export type ClockFacts = Pick<Facts, 'now' | 'policy' | 'calendar'>;
export type Clocks = Readonly<Record<string, Clock>>;
interface WithClocks { readonly clocks: Clocks }

export interface ClockStart {
  readonly at: Instant | string;
  /** Unless given, the clock's name. */
  readonly key?: string;
  /** A period that a document or a special provision sets; with its `basis`. */
  readonly period?: Period;
  readonly basis?: string;
  readonly startFact?: string;
  /** Unless given, the file's organisation, or nobody's where it is the party's right or the court's duty. */
  readonly ownerOrg?: string | null;
  /** The last day as a document names it: not counted, never rolled forward. */
  readonly due?: LocalDate;
  /** With `due`: the hour of that day that the document names. */
  readonly until?: Instant;
}

/** Where the day cannot be counted yet the clock starts all the same and `awaits` it. @throws ClockNotConfigured; RangeError for a start that is no instant or lies after a named last day. */
export function startClock(facts: ClockFacts, file: { readonly orgId: string }, name: ClockName, start: ClockStart): EntryOf<Pick<FileEntries, 'clockStarted'>> {
  const rule = STATUTORY[name];
  const startsAt = instantOf(start.at);
  const set = start.due ? { period: { n: daysBetween(dateOf(startsAt), start.due), unit: 'calendar-day' as const } } : periodOf(facts.policy, rule, start);
  const ours = rule.ownerRole !== 'party' && rule.ownerRole !== 'court';
  const clock: Clock = {
    key: start.key ?? name, name, title: rule.title, basis: start.basis ?? set.basis ?? rule.basis, period: set.period, startsAt,
    startFact: start.startFact ?? rule.startFact, suspensions: [], extensions: [], due: null, awaits: null, why: [], onDue: rule.onDue,
    owner: { role: rule.ownerRole, orgId: start.ownerOrg !== undefined ? start.ownerOrg : ours ? file.orgId : null },
    status: 'running', agenda: [], agendaDone: 0, endedAt: null, late: false, ...start.due && { fixed: true }, ...start.until && { until: start.until },
  };
  return { type: 'clockStarted', body: { clock: scheduled(clock, facts) } };
}

/** The duty was done, or the right used, at `at`. Nothing when no such clock is open. Whether it was late is left open while the day is: see `moveClocks`. */
export function meetClock({ clocks }: WithClocks, key: string, at: Instant | string): FileEntry[] {
  const clock = openClock(clocks, key);
  const when = instantOf(at);
  return clock ? [{ type: 'clockMet', body: { key, at: when, late: hasPassed(clock, when), ...clock.awaits && { awaits: clock.awaits } } }] : [];
}

/** It no longer matters. Nothing when no such clock is open. */
export function stopClock({ clocks }: WithClocks, key: string, at: Instant | string, reason: string): FileEntry[] {
  return openClock(clocks, key) ? [{ type: 'clockStopped', body: { key, at: instantOf(at), reason } }] : [];
}

/** Nothing unless the clock is running: what is overdue cannot be suspended any more. */
export function suspendClock({ clocks }: WithClocks, facts: ClockFacts, key: string, suspension: Suspension): FileEntry[] {
  const clock = openClock(clocks, key);
  if (clock?.status !== 'running') return [];
  return [{ type: 'clockSuspended', body: { clock: scheduled({ ...clock, suspensions: [...clock.suspensions, suspension] }, facts), suspension } }];
}

/** Nothing unless the clock is suspended. */
export function resumeClock({ clocks }: WithClocks, facts: ClockFacts, key: string, at: Instant | string): FileEntry[] {
  const clock = openClock(clocks, key);
  if (clock?.status !== 'suspended') return [];
  const suspensions = clock.suspensions.map((each) => (each.to === null ? { ...each, to: instantOf(at) } : each));
  return [{ type: 'clockResumed', body: { clock: scheduled({ ...clock, suspensions, status: 'running' }, facts) } }];
}

/** Nothing unless the clock is running or suspended: what has ended cannot be extended any more. */
export function extendClock({ clocks }: WithClocks, facts: ClockFacts, key: string, extension: Extension): FileEntry[] {
  const clock = openClock(clocks, key);
  if (!clock || clock.status === 'overdue') return [];
  return [{ type: 'clockExtended', body: { clock: scheduled({ ...clock, extensions: [...clock.extensions, extension] }, facts), extension } }];
}

/** Computes every open clock again under `facts.calendar`, and those that ended before their day was known: an entry for each that changes. */
export function moveClocks({ clocks }: WithClocks, facts: ClockFacts): FileEntry[] {
  return Object.values(clocks).filter((clock) => isOpen(clock) || clock.awaits)
    .map((before) => ({ before, clock: isOpen(before) ? scheduled(before, facts) : settled(before, facts) }))
    .filter(({ before, clock }) => shownOf(before) !== shownOf(clock))
    .map(({ before, clock }) => ({ type: 'clockMoved', body: { clock, from: before.due, calendarVersion: facts.calendar.version } }));
}

/** The next agenda item of each open clock, earliest first; one that is suspended or to be computed has none. */
export function nextEvents({ clocks }: WithClocks): NextEvent[] {
  return Object.values(clocks).filter(isOpen)
    .flatMap((clock) => clock.agenda.slice(clock.agendaDone, clock.agendaDone + 1).map((item) => ({ ...item, clock: clock.key })))
    .sort((a, b) => (a.at === b.at ? (a.clock < b.clock ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** What an entry makes of a file's clocks; entries of other kinds leave them as they are. */
export function evolveClocks(clocks: Clocks, entry: Entry): Clocks {
  const { type, body } = entry as FileEntry;
  switch (type) {
    case 'clockStarted': case 'clockSuspended': case 'clockResumed': case 'clockExtended': case 'clockMoved':
      return { ...clocks, [body.clock.key]: body.clock };
    case 'clockMet': return changed(clocks, body.key, (clock) => ({ ...over(clock), status: 'met', endedAt: instantOf(body.at), late: body.late }));
    case 'clockStopped': return changed(clocks, body.key, (clock) => stopped(clock, instantOf(body.at)));
    case 'clockLapsed': return changed(clocks, body.key, (clock) => ({ ...over(past(clock, 'due', 0)), status: 'lapsed', endedAt: instantOf(body.due) }));
    case 'clockOverdue': return changed(clocks, body.key, (clock) => ({ ...past(clock, 'due', 0), status: 'overdue' }));
    case 'ownerReminded': return changed(clocks, body.clock, (clock) => past(clock, 'remind', body.index));
    case 'escalated': return changed(clocks, body.escalation.clock, (clock) => past(clock, 'escalate', body.agenda.index));
    default: return clocks;
  }
}

export function isOpen({ status }: Clock): boolean {
  return status === 'running' || status === 'suspended' || status === 'overdue';
}

/** A key that no clock of this file has had yet: what an earlier one of the same kind became stays on file. */
export function freshKey({ clocks }: WithClocks, key: string): string {
  let fresh = key;
  for (let round = 2; fresh in clocks; round += 1) fresh = `${key}#${round}`;
  return fresh;
}

/** The last of the clocks that have run one after another under one key. */
export function newestOf({ clocks }: WithClocks, key: string): Clock | undefined {
  let newest = clocks[key];
  for (let round = 2; clocks[`${key}#${round}`]; round += 1) newest = clocks[`${key}#${round}`];
  return newest;
}

/** A duty of this organisation, which it can be late with: a party's right only ends, and a court's or a reviewing department's delay is its own. */
export function isDutyOf({ onDue, owner }: Pick<Clock, 'onDue' | 'owner'>, orgId: string): boolean {
  return onDue === 'overdue' && owner.orgId === orgId;
}

/** The rungs a late clock climbs: its own, else the region's `default`. What the party or a court owes has only its own. */
export function rungsOf(policy: Policy, clock: Pick<Clock, 'name' | 'onDue' | 'owner'>): readonly EscalationRung[] {
  if (clock.onDue === 'lapse') return [];
  const own = policy.clocks[clock.name]?.escalate;
  return own ?? (clock.owner.orgId === null ? [] : policy.clocks['default']?.escalate ?? []);
}

/** A clock's own reminders, else the default ones where the duty is an organisation's. */
function remindersOf(policy: Policy, clock: Pick<Clock, 'name' | 'owner'>): readonly Period[] {
  return policy.clocks[clock.name]?.remind ?? (clock.owner.orgId === null ? [] : policy.clocks['default']?.remind ?? []);
}

function periodOf(policy: Policy, rule: ClockRule & { readonly name: ClockName }, start: ClockStart): { period: Period; basis?: string | undefined } {
  if (start.period) return { period: start.period };
  const house = rule.policyMaySet ? policy.clocks[rule.name] : undefined;
  if (house?.period) return { period: house.period, basis: house.basis };
  if (rule.period) return { period: rule.period };
  throw new ClockNotConfigured(policy.region, rule.name);
}

/** When it is due and why, as `facts.calendar` has it. */
export function recomputed(clock: Clock, facts: Pick<Facts, 'calendar'>): DueAnswer {
  const rollForward = isClockName(clock.name) && STATUTORY[clock.name].rollForward;
  return dueOf({ ...clock, start: clock.startsAt, fixed: clock.fixed ?? false, calendar: facts.calendar, rollForward });
}

/** Where a suspended clock would stand if the matter went on now; null where it is not suspended, or cannot be counted. */
export function dueIfResumed(clock: Clock, now: Instant, calendar: Calendar): Instant | null {
  if (clock.status !== 'suspended' || !clock.suspensions.some(({ to }) => to === null)) return null;
  const suspensions = clock.suspensions.map((each) => (each.to === null ? { ...each, to: now } : each));
  return recomputed({ ...clock, suspensions }, { calendar }).due;
}

/** The clock with its due time, reasons and agenda computed anew; what of the agenda has happened stays. */
function scheduled(clock: Clock, facts: ClockFacts): Clock {
  const answer = recomputed(clock, facts);
  const { due } = answer;
  const done = clock.agenda.slice(0, clock.agendaDone);
  if (due === null) return { ...clock, ...answer, status: answer.awaits ? 'running' : 'suspended', agenda: done };
  const status = clock.status === 'overdue' && due <= facts.now ? 'overdue' : 'running';
  const computed = { ...clock, ...answer, due, status } as const;
  return { ...computed, agenda: [...done, ...stillToCome(computed, done, facts)] };
}

/** A clock that ended before its day could be computed: now it shows whether that was in time. What was late stays late. */
function settled(clock: Clock, facts: ClockFacts): Clock {
  const answer = recomputed(clock, facts);
  return { ...clock, ...answer, late: clock.late || (clock.endedAt !== null && hasPassed(answer, clock.endedAt)) };
}

function shownOf({ due, awaits, why, agenda }: Clock): string {
  return JSON.stringify([due, awaits ?? null, why, agenda]);
}

/** A duty dropped before its day is known may turn out to have been late; a right that is no longer needed may not. */
function stopped(clock: Clock, at: Instant): Clock {
  const open = clock.onDue === 'overdue' ? clock.awaits : null;
  return { ...over(clock), status: 'stopped', endedAt: at, late: clock.late || clock.status === 'overdue', ...clock.awaits && { awaits: open ?? null } };
}

/** Reminders whose time has gone by are dropped, unless they were waiting already. */
function stillToCome(clock: Clock & { readonly due: Instant }, done: readonly AgendaItem[], facts: ClockFacts): AgendaItem[] {
  const warnings = { remind: remindersOf(facts.policy, clock), escalate: rungsOf(facts.policy, clock).map(({ after }) => after) };
  const agenda = agendaOf(clock.due, warnings, facts.calendar).filter(({ event }) => event === 'remind' || !clock.awaits);
  const happened = (item: AgendaItem) => done.some(({ event, index }) => event === item.event && index === item.index);
  if (clock.status === 'overdue') return agenda.filter((item) => item.event === 'escalate' && !happened(item));
  const waiting = clock.agenda.slice(done.length);
  const waits = (item: AgendaItem) => waiting.some(({ event, index, at }) => event === item.event && index === item.index && at === item.at);
  return agenda.filter((item) => item.event !== 'remind' || item.at > facts.now || waits(item));
}

function openClock(clocks: Clocks, key: string): Clock | undefined {
  const clock = clocks[key];
  return clock && isOpen(clock) ? clock : undefined;
}

function changed(clocks: Clocks, key: string, change: (clock: Clock) => Clock): Clocks {
  const clock = clocks[key];
  return clock ? { ...clocks, [key]: change(clock) } : clocks;
}

/** Nothing will happen any more; what was still to come would only fill every stored state. */
function over(clock: Clock): Clock {
  return { ...clock, agenda: clock.agenda.slice(0, clock.agendaDone) };
}

/** The agenda moves on behind the first waiting item of this event. */
function past(clock: Clock, event: AgendaItem['event'], index: number): Clock {
  const found = clock.agenda.findIndex((item, position) => position >= clock.agendaDone && item.event === event && item.index === index);
  return found < 0 ? clock : { ...clock, agendaDone: found + 1 };
}
