import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { instantOf, type Instant } from './instant.js';

/** For specs: another way of counting, day by day over native UTC dates and the published lists, sharing nothing with what it checks. */
const notices = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Record<'holidays' | 'workdays', Record<string, string>>;
const DAY = 86_400_000;

export function isOff(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return day in notices.holidays || ((weekday === 0 || weekday === 6) && !(day in notices.workdays));
}

export function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** The day on which the n-th counted day after `day` falls. */
export function walk(day: string, n: number, counts: (day: string) => boolean): string {
  let at = day;
  for (let counted = 0; counted < n;) {
    at = nextDay(at);
    if (counts(at)) counted += 1;
  }
  return at;
}

/** The same day number `n` months on, or the last one that month has. */
export function monthsOn(day: string, n: number): string {
  const [year, month, number] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + n, 1));
  const inMonth = Array.from({ length: 31 }, (_, index) => new Date(first.getTime() + index * DAY)).filter((date) => date.getUTCMonth() === first.getUTCMonth());
  return inMonth.slice(0, number).reduce((_, date) => date, first).toISOString().slice(0, 10);
}

export function rolled(day: string): string {
  return isOff(day) ? rolled(nextDay(day)) : day;
}

/** Any instant from `from` to the end of `to`, to the millisecond. */
export function instants(from: string, to: string): fc.Arbitrary<Instant> {
  return fc.integer({ min: Date.parse(`${from}T00:00:00+08:00`), max: Date.parse(`${to}T23:59:59.999+08:00`) }).map((epoch) => instantOf(epoch));
}

export function legalDay(instant: Instant): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
