import { CalendarYearMissing, isWorkingDay, type Calendar } from './calendar.js';
import type { AgendaItem } from './clock.js';
import { addDays, addMonths, dateOf, epochOf, HOUR_MS, instantOf, type Instant, type LocalDate } from './instant.js';
import type { Period } from './period.js';
import { afterWorkingTime, beforeWorkingTime, opening } from './working-time.js';

/** How a clock warns: reminders before it is due, rungs of escalation after. */
export interface Warnings {
  readonly remind: readonly Period[];
  readonly escalate: readonly Period[];
}

/**
 * Everything a clock makes happen around its due time, in order. Reminders and rungs that are counted in days, months or years come when
 * offices open on that day (到期前、逾期后第n日上班时), so that somebody is there to be told; hours are exact. They have no legal effect:
 * where a year's calendar is missing, their working days are counted as calendar days rather than left out.
 */
export function agendaOf(due: Instant, warnings: Warnings, calendar: Calendar): AgendaItem[] {
  const reminders = warnings.remind.map((period, index) => ({ event: 'remind' as const, index, at: earlier(due, shift(due, period, -1, calendar)) }));
  const rungs = warnings.escalate.map((period, index) => ({ event: 'escalate' as const, index, at: later(due, shift(due, period, 1, calendar)) }));
  return [...reminders.sort(inTime), { event: 'due', index: 0, at: due }, ...rungs.sort(inTime)];
}

function shift(due: Instant, period: Period, direction: 1 | -1, calendar: Calendar): Instant {
  try {
    return shiftBy(due, period, direction, calendar);
  } catch (missing) {
    if (!(missing instanceof CalendarYearMissing)) throw missing;
    const unit = period.unit === 'working-hour' ? 'hour' : 'calendar-day';
    return shiftBy(due, { n: period.n, unit }, direction, calendar);
  }
}

function shiftBy(due: Instant, { n, unit }: Period, direction: 1 | -1, calendar: Calendar): Instant {
  const date = dateOf(due);
  switch (unit) {
    case 'hour': return instantOf(epochOf(due) + direction * n * HOUR_MS);
    case 'working-hour': return direction === 1 ? afterWorkingTime(due, n * HOUR_MS, calendar) : beforeWorkingTime(due, n * HOUR_MS, calendar);
    case 'working-day': return opening(calendar, shiftWorkingDays(date, n, direction, calendar));
    case 'calendar-day': return opening(calendar, addDays(date, direction * n));
    case 'month': return opening(calendar, addMonths(date, direction * n));
    case 'year': return opening(calendar, addMonths(date, direction * 12 * n));
  }
}

function shiftWorkingDays(from: LocalDate, n: number, direction: 1 | -1, calendar: Calendar): LocalDate {
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, direction);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

function inTime(a: AgendaItem, b: AgendaItem): number {
  return epochOf(a.at) - epochOf(b.at);
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
