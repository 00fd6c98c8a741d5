/**
 * Legal time is UTC+8 by fixed offset, whatever the machine's zone is.
 * An instant is written `2024-11-24T09:30:00.000+08:00`: always this width, so that text order is time order.
 */
export type Instant = string & { readonly __instant: unique symbol };

/** A legal calendar day, `2024-11-24`. */
export type LocalDate = string & { readonly __localDate: unique symbol };

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 8 * HOUR_MS;
const WIDTH = '2024-11-24T09:30:00.000'.length;
const ISO = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4])(?::?([0-5]\d))?)$/;

/**
 * Reads an ISO 8601 text with offset or `Z`, epoch milliseconds or a `Date` as a legal instant; finer than milliseconds is cut off.
 * @throws RangeError when it is no such text, names a day that does not exist, or lies outside the years 0000–9999.
 */
export function instantOf(input: string | number | Date): Instant {
  const epoch = typeof input === 'string' ? epochOfText(input) : Number(input);
  const local = new Date(epoch + OFFSET_MS);
  const text = Number.isNaN(local.getTime()) ? '' : local.toISOString().slice(0, -1);
  if (text.length !== WIDTH) throw new RangeError(`不是有效的时间：${String(input)}`);
  return `${text}+08:00` as Instant;
}

/** Epoch milliseconds. */
export function epochOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The legal day an instant falls on. */
export function dateOf(instant: Instant): LocalDate {
  return instant.slice(0, 10) as LocalDate;
}

/** `2024-11-24T09:30`: as finely as people write a time. */
export function minuteOf(instant: Instant): string {
  return instant.slice(0, 16);
}

/**
 * Reads `2024-11-24`.
 * @throws RangeError when it is not of this form or the day does not exist.
 */
export function localDate(text: string): LocalDate {
  const epoch = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(epoch) || new Date(epoch).toISOString().slice(0, 10) !== text) throw new RangeError(`不是有效的日期：${text}`);
  return text as LocalDate;
}

export function startOfDay(date: LocalDate): Instant {
  return `${date}T00:00:00.000+08:00` as Instant;
}

/** The last millisecond of the day, 23:59:59.999: what is done on a period's last day is done in time. */
export function endOfDay(date: LocalDate): Instant {
  return `${date}T23:59:59.999+08:00` as Instant;
}

/** Days since 1970-01-01. */
export function dayNumberOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** To the same day number of the later month, or that month's last day where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8)), lastDay);
  return dateOfDayNumber(Date.UTC(Math.floor(month / 12), month % 12, day) / DAY_MS);
}

export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, 12 * years);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((dayNumberOf(date) + 3) % 7 + 7) % 7 + 1;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

function epochOfText(text: string): number {
  const parts = ISO.exec(text);
  if (!parts) throw new RangeError(`不是有效的时间：${text}`);
  const [, day = '', hour, minute, second = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = parts;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const inDay = Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return dayNumberOf(localDate(day)) * DAY_MS + inDay - offset;
}
