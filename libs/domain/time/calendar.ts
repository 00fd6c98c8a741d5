import { addDays, weekdayOf, yearOf, type LocalDate } from './instant.js';

/** A State Council holiday calendar (国务院办公厅节假日安排), as versioned data. */
export interface Calendar {
  readonly version: string;
  /** Years that are loaded; asking about any other is refused, never guessed. */
  readonly years: readonly number[];
  /** Days off that fall on Monday to Friday, or that are statutory in any case. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Saturdays and Sundays that are worked (调休). */
  readonly makeUpDays: Readonly<Record<string, string>>;
  /** Office hours of a working day in order, `08:30`–`12:00`: what a working hour (工作时) is counted in. At least one. */
  readonly workingHours: readonly { readonly from: string; readonly to: string }[];
  /** 文号 of the notice a year was taken from, by year, where an administrator confirmed it. */
  readonly papers?: Readonly<Record<string, string>>;
}

export interface DayKind {
  readonly date: LocalDate;
  readonly working: boolean;
  /** 元旦, 周六, 调休上班 … */
  readonly reason: string;
}

/** A day of a year whose calendar is not loaded was asked about: to be refused, never guessed. */
export class CalendarYearMissing extends Error {
  override readonly name = 'CalendarYearMissing';

  constructor(readonly year: number) {
    super(`${year}年节假日安排尚未导入，不能推算工作日`);
  }
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

export function weekdayName(date: LocalDate): string {
  return WEEKDAYS[weekdayOf(date) - 1] as string;
}

export function isLoaded(calendar: Calendar, date: LocalDate): boolean {
  return calendar.years.includes(yearOf(date));
}

/** @throws CalendarYearMissing */
export function dayKind(calendar: Calendar, date: LocalDate): DayKind {
  if (!isLoaded(calendar, date)) throw new CalendarYearMissing(yearOf(date));
  if (date in calendar.makeUpDays) return { date, working: true, reason: '调休上班' };
  const holiday = calendar.holidays[date];
  if (holiday !== undefined) return { date, working: false, reason: holiday };
  return { date, working: weekdayOf(date) <= 5, reason: weekdayName(date) };
}

/** @throws CalendarYearMissing */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return dayKind(calendar, date).working;
}

/** The first working day on or after `date`. @throws CalendarYearMissing */
export function workingDayFrom(calendar: Calendar, date: LocalDate): LocalDate {
  return isWorkingDay(calendar, date) ? date : workingDayFrom(calendar, addDays(date, 1));
}

export interface CalendarChange {
  readonly date: LocalDate;
  /** Null: that calendar has not loaded the year. */
  readonly was: DayKind | null;
  readonly is: DayKind | null;
}

/** Every day that either calendar names and that differs between them, in order of date. */
export function compareCalendars(before: Calendar, after: Calendar): CalendarChange[] {
  const named = [before, after].flatMap((calendar) => [...Object.keys(calendar.holidays), ...Object.keys(calendar.makeUpDays)]);
  const known = (calendar: Calendar, date: LocalDate) => (isLoaded(calendar, date) ? dayKind(calendar, date) : null);
  return [...new Set(named)].sort()
    .map((text) => ({ date: text as LocalDate, was: known(before, text as LocalDate), is: known(after, text as LocalDate) }))
    .filter(({ was, is }) => was?.working !== is?.working || was?.reason !== is?.reason);
}
