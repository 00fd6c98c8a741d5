import { expect, test } from '@jest/globals';
import { testCalendar, testCalendar2027 } from '../testing/index.js';
import { calendarDue } from './calendar-due.js';
import { localDate } from './instant.js';

test.each([
  ['2026-10-31', testCalendar, null], ['2026-11-01', testCalendar, 2027], ['2026-12-31', testCalendar, 2027], ['2026-12-31', testCalendar2027, null],
  ['2027-01-01', testCalendar, 2027], ['2027-10-31', testCalendar2027, null], ['2027-11-01', testCalendar2027, 2028], ['2026-03-01', null, 2026],
] as const)('on %s it is asked for the calendar that is missing', (today, calendar, year) => {
  expect(calendarDue(localDate(today), calendar)).toBe(year);
});
