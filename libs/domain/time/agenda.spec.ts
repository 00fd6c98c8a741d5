import { testCalendar } from '../testing/index.js';
import { agendaOf } from './agenda.js';
import { endOfDay, instantOf, localDate, type Instant } from './instant.js';
import type { Period, Unit } from './period.js';

const of = (n: number, unit: Unit): Period => ({ n, unit });
const due = endOfDay(localDate('2024-12-09'));

function times(at: Instant, remind: readonly Period[], escalate: readonly Period[] = []): string[] {
  return agendaOf(at, { remind, escalate }, testCalendar).map(({ event, index, at: when }) => `${event} ${index} ${when.slice(0, 16)}`);
}

describe('the agenda of a clock', () => {
  it('reminds before and escalates after, when offices open', () => {
    expect(times(due, [of(3, 'working-day'), of(1, 'calendar-day')], [of(1, 'working-day'), of(5, 'working-day')])).toEqual([
      'remind 0 2024-12-04T08:30', 'remind 1 2024-12-08T08:30', 'due 0 2024-12-09T23:59', 'escalate 0 2024-12-10T08:30', 'escalate 1 2024-12-16T08:30',
    ]);
  });

  it('counts working days over a holiday and its worked weekends, both ways', () => {
    expect(times(endOfDay(localDate('2024-10-08')), [of(2, 'working-day')])[0]).toBe('remind 0 2024-09-29T08:30');
    expect(times(endOfDay(localDate('2024-09-30')), [], [of(2, 'working-day')])[1]).toBe('escalate 0 2024-10-09T08:30');
  });

  it('counts hours exactly and working hours in office time', () => {
    const ten = instantOf('2024-12-09T10:00:00+08:00');
    expect(times(ten, [of(24, 'hour'), of(2, 'working-hour')], [of(1, 'hour'), of(4, 'working-hour')])).toEqual([
      'remind 1 2024-12-06T17:30', 'remind 0 2024-12-08T10:00', 'due 0 2024-12-09T10:00', 'escalate 0 2024-12-09T11:00', 'escalate 1 2024-12-09T15:30',
    ]);
  });

  it('counts months and years to the same day', () => {
    expect(times(due, [of(1, 'year'), of(1, 'month')])).toEqual(['remind 0 2023-12-09T08:30', 'remind 1 2024-11-09T08:30', 'due 0 2024-12-09T23:59']);
  });

  it('is in order of time whatever the order of the policy', () => {
    expect(times(due, [of(1, 'calendar-day'), of(5, 'calendar-day')], [of(3, 'calendar-day'), of(1, 'calendar-day')]).map((line) => line.slice(0, 10))).toEqual([
      'remind 1 2', 'remind 0 2', 'due 0 2024', 'escalate 1', 'escalate 0',
    ]);
  });

  it('never reminds after due nor escalates before', () => {
    const early = instantOf('2024-12-09T07:00:00+08:00');
    const late = instantOf('2024-12-09T10:00:00+08:00');
    expect(times(early, [of(0, 'working-day')])[0]).toBe('remind 0 2024-12-09T07:00');
    expect(times(late, [], [of(0, 'working-day')])[1]).toBe('escalate 0 2024-12-09T10:00');
  });

  it('counts calendar days where the next year is not loaded: a warning comes rather early than never', () => {
    expect(times(endOfDay(localDate('2026-12-31')), [of(1, 'working-day')], [of(2, 'working-day')])).toEqual([
      'remind 0 2026-12-30T08:30', 'due 0 2026-12-31T23:59', 'escalate 0 2027-01-02T08:30',
    ]);
    expect(times(endOfDay(localDate('2027-02-23')), [of(3, 'working-day'), of(4, 'working-hour')])[0]).toBe('remind 0 2027-02-20T08:30');
  });
});
