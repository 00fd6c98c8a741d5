import { testCalendar, testPolicy } from '../testing/index.js';
import { localDate, instantOf, type Calendar, type Clock, type ClockName, type Instant } from '../time/index.js';
import type { ClockPolicy, Policy } from '../policy/policy.js';
import {
  ClockNotConfigured, dueIfResumed, evolveClocks, extendClock, isOpen, meetClock, moveClocks, nextEvents, resumeClock, rungsOf, startClock, stopClock, suspendClock,
  type ClockFacts, type Clocks, type ClockStart,
} from './clockwork.js';
import type { FileEntry } from './entries.js';

const at = (text: string): Instant => instantOf(`${text}:00+08:00`);
const file = { orgId: 'town' };
const RUNGS: NonNullable<ClockPolicy['escalate']> = [
  { after: { n: 1, unit: 'working-day' }, role: 'team-leader', at: 'own' },
  { after: { n: 3, unit: 'working-day' }, role: 'supervisor', at: 'supervising' },
];

function facts(now: string, clocks: Policy['clocks'] = { decision: { remind: [{ n: 15, unit: 'calendar-day' }, { n: 3, unit: 'working-day' }], escalate: RUNGS } }, calendar: Calendar = testCalendar): ClockFacts {
  return { now: at(now), calendar, policy: { ...testPolicy, clocks } };
}

function started(name: ClockName, start: ClockStart, given: ClockFacts): Clock {
  return startClock(given, file, name, start).body.clock;
}

function running(given = facts('2024-11-25T09:00')): { clocks: Clocks } {
  const entry = startClock(given, file, 'decision', { at: given.now });
  return { clocks: evolveClocks({}, entry) };
}

function after(state: { clocks: Clocks }, entries: readonly FileEntry[]): { clocks: Clocks } {
  return { clocks: entries.reduce(evolveClocks, state.clocks) };
}

function reminded(clock: Clock, index: number): FileEntry {
  return { type: 'ownerReminded', body: { clock: clock.key, index, dueAt: clock.due, toTell: ['officer-1'] } };
}

function escalated(key: string, index: number): FileEntry {
  const escalation = { id: `e-${index}`, clock: key, rung: index, at: at('2025-02-24T08:30'), role: 'team-leader', orgId: 'town', told: ['leader'], emptyPosts: [], acknowledgedBy: null, acknowledgedAt: null };
  return { type: 'escalated', body: { escalation, agenda: { event: 'escalate', index, at: at('2025-02-24T08:30') } } };
}

const overdue: FileEntry = { type: 'clockOverdue', body: { key: 'decision', due: at('2025-02-23T23:59') } };
const brief = (clock: Clock) => clock.agenda.map(({ event, index, at: when }) => `${event} ${index} ${when.slice(0, 10)}`);
const only = (state: { clocks: Clocks }) => state.clocks['decision']!;

describe('starting a clock', () => {
  it('gives it all it needs to explain itself', () => {
    const clock = only(running());
    expect(clock).toMatchObject({
      key: 'decision', name: 'decision', title: '作出处罚决定', basis: '行政处罚法 60', period: { n: 90, unit: 'calendar-day' }, startFact: '立案',
      startsAt: '2024-11-25T09:00:00.000+08:00', due: '2025-02-23T23:59:59.999+08:00', status: 'running', owner: { role: 'officer', orgId: 'town' },
      agendaDone: 0, endedAt: null, late: false,
    });
    expect(clock.why[0]).toBe('立案：2024年11月25日（周一），当日不计入');
    expect(brief(clock)).toEqual(['remind 0 2025-02-08', 'remind 1 2025-02-19', 'due 0 2025-02-23', 'escalate 0 2025-02-24', 'escalate 1 2025-02-26']);
  });

  it('drops reminders whose time has gone by', () => {
    const late = started('decision', { at: at('2024-11-25T09:00') }, facts('2025-02-10T09:00'));
    expect(brief(late)[0]).toBe('remind 1 2025-02-19');
  });

  it('never lets a policy change what the law sets', () => {
    const clock = started('decision', { at: at('2024-11-25T09:00') }, facts('2024-11-25T09:00', { decision: { period: { n: 200, unit: 'calendar-day' }, basis: '某规定' } }));
    expect(clock).toMatchObject({ period: { n: 90, unit: 'calendar-day' }, basis: '行政处罚法 60' });
  });

  it('takes from the policy what the law leaves open, with its basis', () => {
    const clock = started('filing', { at: at('2024-11-24T15:00') }, facts('2024-11-24T15:00', { filing: { period: { n: 15, unit: 'calendar-day' }, basis: '住房和城乡建设行政处罚程序规定 15' } }));
    expect(clock).toMatchObject({ basis: '住房和城乡建设行政处罚程序规定 15', due: '2024-12-09T23:59:59.999+08:00' });
  });

  it('says which region lacks which clock', () => {
    const start = () => started('statement', { at: at('2024-11-29T09:00') }, facts('2024-11-29T09:00', {}));
    expect(start).toThrow(ClockNotConfigured);
    expect(start).toThrow(`地区${testPolicy.region}没有为“陈述申辩”（statement）设定期限`);
  });

  it('takes a period of its own with its own basis, key and start fact', () => {
    const clock = started('litigation', { at: '2024-12-09T02:00:00Z', key: 'litigation:2', period: { n: 15, unit: 'calendar-day' }, basis: '土地管理法 83', startFact: '接到限期拆除决定' }, facts('2024-12-09T10:00'));
    expect(clock).toMatchObject({ key: 'litigation:2', name: 'litigation', basis: '土地管理法 83', due: '2024-12-24T23:59:59.999+08:00', startFact: '接到限期拆除决定' });
  });

  it('keeps a day that a document names, off or not, also when moved', () => {
    const given = facts('2024-12-09T09:00');
    const entry = startClock(given, file, 'payment', { at: given.now, due: localDate('2024-12-15') });
    expect(entry.body.clock).toMatchObject({ due: '2024-12-15T23:59:59.999+08:00', period: { n: 6, unit: 'calendar-day' }, fixed: true });
    expect(moveClocks({ clocks: evolveClocks({}, entry) }, given)).toEqual([]);
    expect(() => startClock(given, file, 'payment', { at: given.now, due: localDate('2024-12-08') })).toThrow(RangeError);
  });

  it('belongs to nobody here when it is the party’s right', () => {
    const given = facts('2024-12-09T09:00', { default: { escalate: RUNGS } });
    expect(started('payment', { at: given.now }, given)).toMatchObject({ owner: { role: 'party', orgId: null }, onDue: 'lapse' });
    expect(started('court-ruling', { at: given.now }, given).owner).toEqual({ role: 'court', orgId: null });
    expect(started('review-2', { at: given.now, ownerOrg: 'fire', period: { n: 3, unit: 'working-day' } }, given).owner).toEqual({ role: 'department-reviewer', orgId: 'fire' });
  });
});

describe('the rungs of a late clock', () => {
  const policy = facts('2024-12-09T09:00', { service: { escalate: RUNGS.slice(0, 1) }, default: { escalate: RUNGS } }).policy;
  const owner = { role: 'officer', orgId: 'town' };

  it('are its own, else the default, and none where a right lapses or a court is late', () => {
    expect(rungsOf(policy, { name: 'service', onDue: 'overdue', owner })).toHaveLength(1);
    expect(rungsOf(policy, { name: 'decision', onDue: 'overdue', owner })).toHaveLength(2);
    expect(rungsOf(policy, { name: 'payment', onDue: 'lapse', owner })).toEqual([]);
    expect(rungsOf(policy, { name: 'court-ruling', onDue: 'overdue', owner: { role: 'court', orgId: null } })).toEqual([]);
  });
});

describe('meeting and stopping', () => {
  it('is in time up to the last millisecond and late after', () => {
    const state = running();
    expect(meetClock(state, 'decision', only(state).due!)).toEqual([{ type: 'clockMet', body: { key: 'decision', at: '2025-02-23T23:59:59.999+08:00', late: false } }]);
    expect(meetClock(state, 'decision', '2025-02-23T16:00:00Z')).toEqual([{ type: 'clockMet', body: { key: 'decision', at: '2025-02-24T00:00:00.000+08:00', late: true } }]);
  });

  it('counts the day it was done, not the day it was recorded', () => {
    const state = after(running(), [overdue]);
    expect(meetClock(state, 'decision', at('2025-02-21T09:00'))[0]?.body).toMatchObject({ late: false });
  });

  it('does nothing to a clock that is not open', () => {
    const met = after(running(), meetClock(running(), 'decision', at('2024-12-09T09:00')));
    expect(only(met)).toMatchObject({ status: 'met', endedAt: '2024-12-09T09:00:00.000+08:00', late: false });
    expect([meetClock(met, 'decision', at('2024-12-10T09:00')), stopClock(met, 'decision', at('2024-12-10T09:00'), '结案'), meetClock(met, 'payment', at('2024-12-10T09:00'))]).toEqual([[], [], []]);
    const stopped = after(running(), stopClock(running(), 'decision', at('2024-12-10T09:00'), '终止调查'));
    expect(only(stopped)).toMatchObject({ status: 'stopped', endedAt: '2024-12-10T09:00:00.000+08:00' });
    expect(isOpen(only(stopped))).toBe(false);
  });
});

describe('suspending and resuming', () => {
  const suspension = { from: at('2024-12-10T10:00'), to: null, ground: '等待另案判决', basis: '令55第三十条' };
  const suspended = () => after(running(), suspendClock(running(), facts('2024-12-10T10:00'), 'decision', suspension));

  it('takes due time and agenda away until it goes on, then moves both', () => {
    expect(only(suspended())).toMatchObject({ status: 'suspended', due: null, agenda: [] });
    expect(nextEvents(suspended())).toEqual([]);
    const resumed = after(suspended(), resumeClock(suspended(), facts('2024-12-20T15:00'), 'decision', at('2024-12-20T15:00')));
    expect(only(resumed)).toMatchObject({ status: 'running', due: '2025-03-05T23:59:59.999+08:00' });
    expect(brief(only(resumed))[0]).toBe('remind 0 2025-02-18');
  });

  it('tells where it would stand if the matter went on today', () => {
    expect(dueIfResumed(only(suspended()), at('2024-12-20T15:00'), testCalendar)).toBe('2025-03-05T23:59:59.999+08:00');
    expect(dueIfResumed(only(running()), at('2024-12-20T15:00'), testCalendar)).toBeNull();
  });

  it('keeps what has happened', () => {
    const state = after(running(), [reminded(only(running()), 0)]);
    const later = after(state, suspendClock(state, facts('2025-02-10T09:00'), 'decision', { ...suspension, from: at('2025-02-10T09:00') }));
    expect(brief(only(later))).toEqual(['remind 0 2025-02-08']);
    const resumed = after(later, resumeClock(later, facts('2025-03-10T09:00'), 'decision', at('2025-03-10T09:00')));
    expect(only(resumed).agendaDone).toBe(1);
    expect(brief(only(resumed))).toEqual(['remind 0 2025-02-08', 'remind 1 2025-03-19', 'due 0 2025-03-23', 'escalate 0 2025-03-24', 'escalate 1 2025-03-26']);
  });

  it('does nothing to what is suspended, overdue, running or gone', () => {
    const given = facts('2025-02-25T09:00');
    expect(suspendClock(suspended(), given, 'decision', suspension)).toEqual([]);
    expect(suspendClock(after(running(), [overdue]), given, 'decision', suspension)).toEqual([]);
    expect(suspendClock(running(), given, 'payment', suspension)).toEqual([]);
    expect(resumeClock(running(), given, 'decision', at('2025-02-25T09:00'))).toEqual([]);
  });
});

describe('extending', () => {
  const extension = { period: { n: 30, unit: 'calendar-day' as const }, ground: '案情复杂', basis: '令55第三十一条' };

  it('moves due time and agenda; reminders come again before the new day', () => {
    const state = after(running(), [reminded(only(running()), 0), reminded(only(running()), 1)]);
    const [entry] = extendClock(state, facts('2025-02-20T09:00'), 'decision', extension);
    expect(entry).toMatchObject({ type: 'clockExtended', body: { extension } });
    const extended = after(state, [entry!]);
    expect(brief(only(extended))).toEqual([
      'remind 0 2025-02-08', 'remind 1 2025-02-19', 'remind 0 2025-03-10', 'remind 1 2025-03-20', 'due 0 2025-03-25', 'escalate 0 2025-03-26', 'escalate 1 2025-03-28',
    ]);
    expect(only(after(extended, [reminded(only(extended), 0)])).agendaDone).toBe(3);
  });

  it('does nothing once the period is over', () => {
    expect(extendClock(after(running(), [overdue]), facts('2025-02-25T09:00'), 'decision', extension)).toEqual([]);
  });

  it('is kept for a suspended clock until it goes on', () => {
    const suspended = after(running(), suspendClock(running(), facts('2024-12-10T10:00'), 'decision', { from: at('2024-12-10T10:00'), to: null, ground: 'g', basis: 'b' }));
    const extended = after(suspended, extendClock(suspended, facts('2024-12-12T10:00'), 'decision', extension));
    expect(only(extended)).toMatchObject({ status: 'suspended', due: null });
    expect(only(after(extended, resumeClock(extended, facts('2024-12-20T10:00'), 'decision', at('2024-12-20T10:00')))).due).toBe('2025-04-04T23:59:59.999+08:00');
  });
});

describe('the agenda goes on', () => {
  it('event by event, to the last rung', () => {
    let state = running();
    const next = () => nextEvents(state).map(({ clock, event, index }) => `${clock} ${event} ${index}`);
    expect(next()).toEqual(['decision remind 0']);
    state = after(state, [reminded(only(state), 0)]);
    expect(next()).toEqual(['decision remind 1']);
    state = after(state, [overdue]);
    expect([only(state).status, next()]).toEqual(['overdue', ['decision escalate 0']]);
    state = after(state, [escalated('decision', 0)]);
    expect(next()).toEqual(['decision escalate 1']);
    state = after(state, [escalated('decision', 1)]);
    expect([only(state).status, next()]).toEqual(['overdue', []]);
  });

  it('lapses as of its due time, whenever that was noticed', () => {
    const given = facts('2024-11-29T10:00');
    const state = { clocks: evolveClocks({}, startClock(given, file, 'hearing-request', { at: given.now })) };
    const due = state.clocks['hearing-request']!.due!;
    const lapsed = after(state, [{ type: 'clockLapsed', body: { key: 'hearing-request', due, consequence: '听证权利消灭' } }]);
    expect(lapsed.clocks['hearing-request']).toMatchObject({ status: 'lapsed', endedAt: due, late: false });
    expect(nextEvents(lapsed)).toEqual([]);
  });

  it('lists the next event of every open clock, earliest first', () => {
    const given = facts('2024-12-09T09:00', {});
    const state = { clocks: (['reconsideration', 'payment', 'litigation'] as const).map((name) => startClock(given, file, name, { at: given.now })).reduce(evolveClocks, {} as Clocks) };
    expect(nextEvents(state).map(({ clock, at: when }) => `${clock} ${when.slice(0, 10)}`)).toEqual(['payment 2024-12-24', 'reconsideration 2025-02-07', 'litigation 2025-06-09']);
    expect(nextEvents(after(state, stopClock(state, 'payment', at('2024-12-10T09:00'), '已缴'))).map(({ clock }) => clock)).toEqual(['reconsideration', 'litigation']);
  });

  it('is not touched by entries of other kinds or unknown clocks', () => {
    const { clocks } = running();
    expect(evolveClocks(clocks, { type: 'filingApproved', body: { opinion: '同意' } })).toBe(clocks);
    expect(evolveClocks(clocks, { type: 'clockMet', body: { key: 'payment', at: at('2024-12-10T09:00'), late: false } })).toBe(clocks);
    expect(only({ clocks: evolveClocks(clocks, reminded(only({ clocks }), 7)) })).toEqual(only({ clocks }));
  });
});

describe('moving to another calendar', () => {
  const published: Calendar = { ...testCalendar, version: 'test-2027', years: [...testCalendar.years, 2027], holidays: { ...testCalendar.holidays, '2027-01-01': '元旦', '2027-01-02': '元旦', '2027-01-03': '元旦' } };
  const pay = () => ({ clocks: evolveClocks({}, startClock(facts('2026-12-18T09:00'), file, 'payment', { at: at('2026-12-18T09:00') })) });

  it('moves what had to wait for the year’s calendar, and says from where', () => {
    expect(pay().clocks['payment']).toMatchObject({ due: '2027-01-02T23:59:59.999+08:00', status: 'running' });
    const [entry, ...others] = moveClocks(pay(), facts('2026-12-20T09:00', {}, published));
    expect(entry).toMatchObject({ type: 'clockMoved', body: { from: '2027-01-02T23:59:59.999+08:00', calendarVersion: 'test-2027', clock: { due: '2027-01-04T23:59:59.999+08:00' } } });
    expect(others).toEqual([]);
    expect(moveClocks(after(pay(), [entry!]), facts('2026-12-21T09:00', {}, published))).toEqual([]);
  });

  it('lets nothing fall due on a day that may yet move: only what warns before it goes on', () => {
    const paid = pay();
    expect(paid.clocks['payment']).toMatchObject({ awaits: 2027, status: 'running' });
    expect(nextEvents(paid).filter(({ event }) => event !== 'remind')).toEqual([]);
    const moved = after(paid, moveClocks(paid, facts('2027-01-15T09:00', {}, published)));
    expect(nextEvents(moved)).toMatchObject([{ event: 'due', at: '2027-01-04T23:59:59.999+08:00' }]);
  });

  it.each([['2027-01-04T10:00', false], ['2027-01-05T10:00', true]])('tells of what was met at %s, before its day was known, that it was late: %s', (when, late) => {
    const met = after(pay(), meetClock(pay(), 'payment', at(when)));
    expect(met.clocks['payment']).toMatchObject({ status: 'met', late: false, awaits: 2027 });
    const [entry] = moveClocks(met, facts('2027-01-15T09:00', {}, published));
    expect(entry).toMatchObject({ type: 'clockMoved', body: { clock: { status: 'met', late, due: '2027-01-04T23:59:59.999+08:00', awaits: null, endedAt: at(when) } } });
    expect(moveClocks(after(met, [entry!]), facts('2027-01-16T09:00', {}, published))).toEqual([]);
  });

  it('tells of a duty that was dropped before its day was known whether it was late by then, and of a right nothing', () => {
    const clocks = ['publication', 'demand-wait'].reduce((so, name) => evolveClocks(so, startClock(
      facts('2026-12-28T09:00', { publication: { period: { n: 7, unit: 'working-day' } } }), file, name as 'publication', { at: at('2026-12-28T09:00') })), {});
    const dropped = after({ clocks }, Object.keys(clocks).flatMap((key) => stopClock({ clocks }, key, at('2027-01-12T09:00'), '已结案')));
    const moved = moveClocks(dropped, facts('2027-01-15T09:00', { publication: { period: { n: 7, unit: 'working-day' } } }, published));
    expect(moved).toMatchObject([{ body: { clock: { key: 'publication', status: 'stopped', late: true } } }]);
  });

  it('waits on while the newer calendar lacks the year, too', () => {
    const other: Calendar = { ...testCalendar, version: 'test-2028', years: [...testCalendar.years, 2028] };
    const waiting = { clocks: evolveClocks({}, startClock(facts('2026-12-28T09:00'), file, 'service', { at: at('2026-12-28T09:00') })) };
    expect(waiting.clocks['service']).toMatchObject({ due: null, awaits: 2027, status: 'running' });
    expect(moveClocks(waiting, facts('2027-01-15T09:00', {}, other))).toEqual([]);
  });

  it('suspends and resumes, and extends, what is to be computed', () => {
    const given = facts('2026-12-28T09:00');
    const waiting = { clocks: evolveClocks({}, startClock(given, file, 'service', { at: given.now })) };
    const stands = after(waiting, suspendClock(waiting, given, 'service', { from: given.now, to: null, ground: '等待裁判', basis: '规定' }));
    expect(stands.clocks['service']).toMatchObject({ status: 'suspended', due: null, awaits: null });
    expect(after(stands, resumeClock(stands, given, 'service', at('2026-12-30T09:00'))).clocks['service']).toMatchObject({ status: 'running', due: null, awaits: 2027 });
    expect(extendClock(waiting, given, 'service', { period: { n: 3, unit: 'working-day' }, ground: '案情复杂', basis: '规定' })).toMatchObject([{ body: { clock: { status: 'running', awaits: 2027 } } }]);
  });

  it('leaves alone what does not change, reminders that wait included, and what is over', () => {
    expect(moveClocks(running(), facts('2025-02-10T09:00'))).toEqual([]);
    expect(moveClocks(after(pay(), stopClock(pay(), 'payment', at('2026-12-20T09:00'), '已缴')), facts('2026-12-20T09:00', {}, published))).toEqual([]);
  });

  it('puts an overdue clock back when its day moves into the future', () => {
    const given = facts('2024-12-09T09:00', { service: { escalate: RUNGS } });
    const late = after({ clocks: evolveClocks({}, startClock(given, file, 'service', { at: given.now })) }, [{ type: 'clockOverdue', body: { key: 'service', due: at('2024-12-18T23:59') } }]);
    const closed: Calendar = { ...testCalendar, version: 'storm', holidays: { ...testCalendar.holidays, '2024-12-17': '停工', '2024-12-18': '停工' } };
    const moved = after(late, moveClocks(late, { ...facts('2024-12-19T09:00', { service: { escalate: RUNGS } }, closed) }));
    expect(moved.clocks['service']).toMatchObject({ status: 'running', due: '2024-12-20T23:59:59.999+08:00' });
    expect(nextEvents(moved)[0]).toMatchObject({ event: 'due', at: '2024-12-20T23:59:59.999+08:00' });
  });

  it('keeps an overdue clock’s climbed rungs when only later ones move', () => {
    const late = after(running(), [overdue, escalated('decision', 0)]);
    const closed: Calendar = { ...testCalendar, version: 'storm', holidays: { ...testCalendar.holidays, '2025-02-25': '停工' } };
    const moved = only(after(late, moveClocks(late, facts('2025-02-24T09:00', undefined, closed))));
    expect(moved.status).toBe('overdue');
    expect(brief(moved).slice(moved.agendaDone)).toEqual(['escalate 1 2025-02-27']);
  });
});
