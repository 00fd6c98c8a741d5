import type { Suspension } from './clock.js';
import { dateOf, dayNumberOf, epochOf, type Instant, type LocalDate } from './instant.js';
import type { Stretch } from './working-time.js';

/** Whole days that do not count, as day numbers; `from` included, `to` not. Merged and in order. */
export type PausedDays = readonly Stretch[];

/**
 * Which whole days a suspension takes out of a period that is counted in days, months or years.
 * The day it begins does not count and the day the matter goes on does; begun on the period's own start day,
 * which never counts, it takes the days after it up to and including the day the matter goes on, which then stands
 * in the start day's place. Either way as many days as lie between the two dates; begun and ended on one day: none.
 * No statute settles the edges; this keeps 民事诉讼法 85 (the day of the start is not counted) at both ends.
 */
export function pausedDays(start: LocalDate, suspensions: readonly Suspension[]): PausedDays {
  const first = dayNumberOf(start);
  return merged(suspensions.flatMap(({ from, to }) => {
    if (to === null) return [];
    const began = dayNumberOf(dateOf(from));
    const shift = began <= first ? 1 : 0;
    return [{ from: Math.max(began, first) + shift, to: dayNumberOf(dateOf(to)) + shift }];
  }));
}

export function isPausedOn(paused: PausedDays, date: LocalDate): boolean {
  const day = dayNumberOf(date);
  return paused.some(({ from, to }) => from <= day && day < to);
}

/** Suspensions as they count for periods in hours: to the millisecond. */
export function pausedTime(start: Instant, suspensions: readonly Suspension[]): readonly Stretch[] {
  return merged(suspensions.flatMap(({ from, to }) => (to === null ? [] : [{ from: Math.max(epochOf(from), epochOf(start)), to: epochOf(to) }])));
}

/** Where a stretch of `length` that begins at `start` ends when the paused stretches are left out. */
export function skipPaused(start: number, length: number, paused: readonly Stretch[]): number {
  return paused.reduce((end, { from, to }) => (from < end && to > start ? end + to - Math.max(from, start) : end), start + length);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  return sorted.reduce<Stretch[]>((done, next) => {
    const last = done.at(-1);
    if (!last || next.from > last.to) return [...done, next];
    return [...done.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
  }, []);
}
