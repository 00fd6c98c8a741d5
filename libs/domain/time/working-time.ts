import { isWorkingDay, type Calendar } from './calendar.js';
import { addDays, dateOf, endOfDay, epochOf, instantOf, startOfDay, type Instant, type LocalDate } from './instant.js';

/** A stretch in epoch milliseconds, `from` included, `to` not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The start of office hours on a day: when people are told. */
export function opening(calendar: Calendar, date: LocalDate): Instant {
  const first = calendar.workingHours[0];
  return first ? at(date, first.from) : startOfDay(date);
}

/**
 * The instant at which `ms` of working time have passed since `start`, leaving out the paused stretches.
 * It falls on the end of a morning rather than the beginning of the afternoon.
 * @throws CalendarYearMissing when the counting needs a year that is not loaded.
 */
export function afterWorkingTime(start: Instant, ms: number, calendar: Calendar, paused: readonly Stretch[] = []): Instant {
  if (ms === 0) return start;
  let left = ms;
  for (let date = dateOf(start); ; date = addDays(date, 1)) {
    for (const piece of workPieces(calendar, date, epochOf(start), Infinity, paused)) {
      if (piece.to - piece.from >= left) return instantOf(piece.from + left);
      left -= piece.to - piece.from;
    }
  }
}

/** The instant from which `ms` of working time remain until `end`. @throws CalendarYearMissing */
export function beforeWorkingTime(end: Instant, ms: number, calendar: Calendar): Instant {
  if (ms === 0) return end;
  let left = ms;
  for (let date = dateOf(end); ; date = addDays(date, -1)) {
    for (const piece of workPieces(calendar, date, -Infinity, epochOf(end), []).reverse()) {
      if (piece.to - piece.from >= left) return instantOf(piece.to - left);
      left -= piece.to - piece.from;
    }
  }
}

function workPieces(calendar: Calendar, date: LocalDate, from: number, to: number, paused: readonly Stretch[]): Stretch[] {
  if (calendar.workingHours.length === 0) throw new RangeError(`日历${calendar.version}没有工作时间，不能推算工作时`);
  if (!isWorkingDay(calendar, date)) return [];
  return calendar.workingHours
    .map((hours) => ({ from: Math.max(from, epochOf(at(date, hours.from))), to: Math.min(to, epochOf(at(date, hours.to))) }))
    .flatMap((piece) => paused.reduce(without, [piece]))
    .filter((piece) => piece.to > piece.from);
}

function without(pieces: readonly Stretch[], pause: Stretch): Stretch[] {
  return pieces.flatMap(({ from, to }) => [
    { from, to: Math.min(to, pause.from) },
    { from: Math.max(from, pause.to), to },
  ].filter((piece) => piece.to > piece.from));
}

function at(date: LocalDate, time: string): Instant {
  return time === '24:00' ? endOfDay(date) : `${date}T${time}:00.000+08:00` as Instant;
}
