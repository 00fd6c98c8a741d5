import type { Calendar } from './calendar.js';
import { yearOf, type LocalDate } from './instant.js';

/** The State Council's notice comes in November: from then on next year's calendar is asked for, day by day, until it is loaded. */
const NOTICE_MONTH = 11;

/** The year whose calendar is due to be imported on this day; null while none is. This year's is always due. */
export function calendarDue(today: LocalDate, calendar: Pick<Calendar, 'years'> | null): number | null {
  const year = yearOf(today);
  const wanted = Number(today.slice(5, 7)) >= NOTICE_MONTH ? [year, year + 1] : [year];
  return wanted.find((each) => !calendar?.years.includes(each)) ?? null;
}
