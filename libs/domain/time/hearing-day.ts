import { CalendarYearMissing, isLoaded, isWorkingDay, type Calendar } from './calendar.js';
import { countFrom } from './counting.js';
import { addDays, dateOf, daysBetween, yearOf, type Instant, type LocalDate } from './instant.js';

const LEAD = 7;

/**
 * The first day on which a hearing may be held after its notice was served: 应当在举行听证的七日前通知 (行政处罚法 64(2), 85).
 * Neither the day of service nor that of the hearing is one of the seven working days, so they lie in full between the two:
 * a notice served on Monday 9 December 2024 allows Thursday 19 December.
 * @throws CalendarYearMissing
 */
export function earliestHearing(noticeServedAt: Instant, calendar: Calendar): LocalDate {
  const { end } = countFrom(noticeServedAt, { n: LEAD, unit: 'working-day' }, { start: noticeServedAt, suspensions: [], calendar });
  return addDays(dateOf(end), 1);
}

/**
 * Whether those seven lie between the service of the notice and the day of the hearing. Asks for no more of the calendar than that: where even all
 * days of a year that is not loaded would be too few, or the others suffice, it is known.
 * @throws CalendarYearMissing
 */
export function isHearingNoticedInTime(noticeServedAt: Instant, heldOn: LocalDate, calendar: Calendar): boolean {
  const between = datesBetween(dateOf(noticeServedAt), heldOn);
  const certain = between.filter((date) => isLoaded(calendar, date) && isWorkingDay(calendar, date)).length;
  const open = between.filter((date) => !isLoaded(calendar, date));
  if (certain >= LEAD || certain + open.length < LEAD) return certain >= LEAD;
  throw new CalendarYearMissing(yearOf(open[0] as LocalDate));
}

/** Neither of the two included. */
function datesBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, index) => addDays(from, index + 1));
}
