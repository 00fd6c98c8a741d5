import { CalendarYearMissing } from '../time/calendar.js';
import type { Decision } from './kind.js';
import { refuseFile } from './refusals.js';

/** A year whose calendar is not loaded is refused, never guessed. Wraps a whole decision, so that no clock escapes it. */
export function guardCalendar(decide: () => Decision): Decision {
  try {
    return decide();
  } catch (error) {
    if (error instanceof CalendarYearMissing) return refuseFile('calendar-year-missing', `${error.message}；请先导入该年节假日安排。`);
    throw error;
  }
}
