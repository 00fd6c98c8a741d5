import * as fc from 'fast-check';
import { testCalendar } from '../testing/index.js';
import { CalendarYearMissing } from './calendar.js';
import { instants, isOff, legalDay, nextDay } from './day-walk.fixture.js';
import { earliestHearing } from './hearing-day.js';
import { instantOf } from './instant.js';

describe('the first day for a hearing (行政处罚法 64(2))', () => {
  it.each([
    ['2024-12-09T09:00:00+08:00', '2024-12-19'],
    ['2024-12-09T23:30:00+08:00', '2024-12-19'],
    ['2024-09-27T09:00:00+08:00', '2024-10-13'],
    ['2025-01-24T09:00:00+08:00', '2025-02-11'],
  ])('after notice at %s is %s', (served, day) => {
    expect(earliestHearing(instantOf(served), testCalendar)).toBe(day);
  });

  it('has seven whole working days between notice and hearing, and the day before has not', () => {
    fc.assert(fc.property(instants('2023-01-01', '2026-12-01'), (served) => {
      const hearing = earliestHearing(served, testCalendar);
      expect(workingDaysBetween(legalDay(served), hearing)).toBe(7);
      expect(workingDaysBetween(legalDay(served), yesterday(hearing))).toBe(6);
    }));
  });

  it('is refused where the calendar is missing', () => {
    expect(() => earliestHearing(instantOf('2026-12-28T09:00:00+08:00'), testCalendar)).toThrow(CalendarYearMissing);
  });
});

/** Neither end counted. */
function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = nextDay(from); day < to; day = nextDay(day)) if (!isOff(day)) count += 1;
  return count;
}

function yesterday(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
