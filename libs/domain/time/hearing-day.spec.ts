import * as fc from 'fast-check';
import { testCalendar } from '../testing/index.js';
import { CalendarYearMissing } from './calendar.js';
import { instants, isOff, legalDay, nextDay } from './day-walk.fixture.js';
import { earliestHearing, isHearingNoticedInTime } from './hearing-day.js';
import { addDays, dateOf, instantOf, localDate } from './instant.js';

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

describe('whether seven working days lie between notice and hearing', () => {
  const served = instantOf('2026-12-21T09:00:00+08:00');

  it('agrees with the first day', () => {
    fc.assert(fc.property(instants('2023-01-01', '2026-11-20'), fc.integer({ min: 0, max: 25 }), (when, days) => {
      const day = addDays(dateOf(when), days);
      expect(isHearingNoticedInTime(when, day, testCalendar)).toBe(day >= earliestHearing(when, testCalendar));
    }));
  });

  it('is known without next year’s calendar where the days of this year suffice, or all days of next would not', () => {
    expect(isHearingNoticedInTime(served, localDate('2027-01-05'), testCalendar)).toBe(true);
    expect(isHearingNoticedInTime(served, localDate('2026-12-30'), testCalendar)).toBe(false);
    expect(isHearingNoticedInTime(instantOf('2026-12-28T09:00:00+08:00'), localDate('2027-01-04'), testCalendar)).toBe(false);
  });

  it('is refused where it turns on a day that is not known', () => {
    expect(() => isHearingNoticedInTime(instantOf('2026-12-28T09:00:00+08:00'), localDate('2027-01-06'), testCalendar)).toThrow(new CalendarYearMissing(2027));
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
