import { CalendarYearMissing } from '../time/calendar.js';
import { ClockNotConfigured } from './clockwork.js';
import type { Decision } from './kind.js';
import { refuseFile } from './refusals.js';

/**
 * A year whose calendar is not loaded, or a period that neither law nor region sets, is refused, never guessed.
 * Wraps a whole decision, so that no clock escapes it.
 */
export function guardClocks(decide: () => Decision): Decision {
  try {
    return decide();
  } catch (error) {
    if (error instanceof CalendarYearMissing) return refuseFile('calendar-year-missing', `${error.message}；请先导入该年节假日安排。`);
    if (error instanceof ClockNotConfigured) return refuseFile('clock-not-configured', `${error.message}，请先在区域规则中设定。`);
    throw error;
  }
}
