import type { Calendar } from './calendar.js';
import { countFrom } from './counting.js';
import { addDays, dateOf, type Instant, type LocalDate } from './instant.js';

/**
 * The first day on which a hearing may be held after its notice was served: 应当在举行听证的七日前通知 (行政处罚法 64(2), 85).
 * Neither the day of service nor that of the hearing is one of the seven working days, so they lie in full between the two:
 * a notice served on Monday 9 December 2024 allows Thursday 19 December.
 * @throws CalendarYearMissing
 */
export function earliestHearing(noticeServedAt: Instant, calendar: Calendar): LocalDate {
  const { end } = countFrom(noticeServedAt, { n: 7, unit: 'working-day' }, { start: noticeServedAt, suspensions: [], calendar });
  return addDays(dateOf(end), 1);
}
