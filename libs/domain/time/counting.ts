import { dayKind, type Calendar, type DayKind } from './calendar.js';
import {
  addDays, addMonths, addYears, dateOf, dateOfDayNumber, dayNumberOf, daysBetween, endOfDay, epochOf, HOUR_MS, instantOf, type Instant, type LocalDate,
} from './instant.js';
import type { Suspension } from './clock.js';
import type { Period } from './period.js';
import { isPausedOn, pausedDays, pausedTime, skipPaused, type PausedDays } from './suspended.js';
import { afterWorkingTime } from './working-time.js';

export interface Counted {
  readonly end: Instant;
  /** Non-working days passed over, and weekend days that counted because they were worked; only for working days. */
  readonly passedOver: readonly DayKind[];
  readonly madeUp: readonly DayKind[];
}

/** What a period is counted under. `start` is the clock's own: it decides which suspended days count (see `pausedDays`). */
export interface Counting {
  readonly start: Instant;
  readonly suspensions: readonly Suspension[];
  readonly calendar: Calendar;
}

export function countsWholeDays({ unit }: Period): boolean {
  return unit !== 'hour' && unit !== 'working-hour';
}

/**
 * Counts a period on from an instant, without roll-forward. Days, months and years: the day of `from` is not counted and the end
 * is the last millisecond of the last day; a month or year ends on the same day number, or on the month's last day where there is none
 * (民事诉讼法 85). Hours end to the millisecond.
 * @throws CalendarYearMissing for working days and hours that reach a year that is not loaded. RangeError unless n is a whole number ≥ 0.
 */
export function countFrom(from: Instant, period: Period, under: Counting): Counted {
  if (!Number.isSafeInteger(period.n) || period.n < 0) throw new RangeError(`期限应当是非负整数：${period.n}`);
  const date = dateOf(from);
  switch (period.unit) {
    case 'hour': return exactly(instantOf(skipPaused(epochOf(from), period.n * HOUR_MS, pausedTime(under.start, under.suspensions))));
    case 'working-hour': return exactly(afterWorkingTime(from, period.n * HOUR_MS, under.calendar, pausedTime(under.start, under.suspensions)));
    case 'working-day': return workingDays(date, period.n, under);
    case 'calendar-day': return days(date, period.n, under);
    case 'month': return days(date, daysBetween(date, addMonths(date, period.n)), under);
    case 'year': return days(date, daysBetween(date, addYears(date, period.n)), under);
  }
}

function exactly(end: Instant): Counted {
  return { end, passedOver: [], madeUp: [] };
}

function days(from: LocalDate, length: number, under: Counting): Counted {
  const afterLast = skipPaused(dayNumberOf(from) + 1, length, pausedOf(under));
  return exactly(endOfDay(dateOfDayNumber(afterLast - 1)));
}

function workingDays(from: LocalDate, n: number, under: Counting): Counted {
  const paused = pausedOf(under);
  const passedOver: DayKind[] = [];
  const madeUp: DayKind[] = [];
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, 1);
    if (isPausedOn(paused, date)) continue;
    const kind = dayKind(under.calendar, date);
    if (!kind.working) passedOver.push(kind);
    else left -= 1;
    if (date in under.calendar.makeUpDays) madeUp.push(kind);
  }
  return { end: endOfDay(date), passedOver, madeUp };
}

function pausedOf({ start, suspensions }: Counting): PausedDays {
  return pausedDays(dateOf(start), suspensions);
}
