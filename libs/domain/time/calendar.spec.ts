import { testCalendar } from '../testing/index.js';
import { CalendarYearMissing, compareCalendars, dayKind, isWorkingDay, workingDayFrom, type Calendar } from './calendar.js';
import { isOff, nextDay } from './day-walk.fixture.js';
import { localDate } from './instant.js';

describe('the calendar', () => {
  it.each([
    ['2024-11-29', true, '周五'], ['2024-11-30', false, '周六'], ['2024-10-01', false, '国庆节'], ['2024-10-05', false, '国庆节'],
    ['2024-10-12', true, '调休上班'], ['2024-02-09', true, '周五'], ['2025-01-26', true, '调休上班'],
  ])('%s: working %p, %s', (date, working, reason) => {
    expect(dayKind(testCalendar, localDate(date))).toEqual({ date, working, reason });
  });

  it('agrees with the published lists on every day of four years', () => {
    for (let day = '2023-01-01'; day < '2027-01-01'; day = nextDay(day)) expect([day, isWorkingDay(testCalendar, localDate(day))]).toEqual([day, !isOff(day)]);
  });

  it('refuses a year that is not loaded, before and after', () => {
    expect(() => isWorkingDay(testCalendar, localDate('2027-01-04'))).toThrow(new CalendarYearMissing(2027));
    expect(() => isWorkingDay(testCalendar, localDate('2022-12-31'))).toThrow(CalendarYearMissing);
    expect(() => isWorkingDay(testCalendar, localDate('2027-01-04'))).toThrow('2027年节假日安排尚未导入');
  });

  it('finds the next working day over a long holiday', () => {
    expect(workingDayFrom(testCalendar, localDate('2025-01-28'))).toBe('2025-02-05');
    expect(workingDayFrom(testCalendar, localDate('2025-02-08'))).toBe('2025-02-08');
  });
});

describe('two calendars compared', () => {
  it('differ on the days that were changed', () => {
    const corrected: Calendar = { ...testCalendar, holidays: { ...testCalendar.holidays, '2026-12-31': '元旦' }, makeUpDays: without(testCalendar.makeUpDays, '2026-10-10') };
    expect(compareCalendars(testCalendar, corrected)).toEqual([
      { date: '2026-10-10', was: { date: '2026-10-10', working: true, reason: '调休上班' }, is: { date: '2026-10-10', working: false, reason: '周六' } },
      { date: '2026-12-31', was: { date: '2026-12-31', working: true, reason: '周四' }, is: { date: '2026-12-31', working: false, reason: '元旦' } },
    ]);
    expect(compareCalendars(testCalendar, testCalendar)).toEqual([]);
  });

  it('a newly loaded year shows each day its notice names', () => {
    const next: Calendar = { ...testCalendar, years: [...testCalendar.years, 2027], holidays: { ...testCalendar.holidays, '2027-01-01': '元旦' } };
    expect(compareCalendars(testCalendar, next)).toEqual([{ date: '2027-01-01', was: null, is: { date: '2027-01-01', working: false, reason: '元旦' } }]);
  });
});

function without(days: Readonly<Record<string, string>>, day: string): Record<string, string> {
  return Object.fromEntries(Object.entries(days).filter(([date]) => date !== day));
}
