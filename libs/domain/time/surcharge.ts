import type { Fen } from '../penalty/model.js';
import { dayNumberOf, daysBetween, type LocalDate } from './instant.js';

/** Days on which the surcharge does not run, both included; null: not over yet. */
export interface PausedRange {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * 加处罚款 that has run up by the end of `date`: three per cent of the fine for each day after `due`, never more than the fine
 * (行政处罚法 72①一, 行政强制法 45: the cap is met on the 34th day). Days of a reconsideration or lawsuit do not count (行政处罚法 73③).
 * A fraction of a fen is dropped.
 */
export function surchargeOn(fine: Fen, due: LocalDate, date: LocalDate, paused: readonly PausedRange[]): Fen {
  const days = Math.max(0, daysBetween(due, date) - pausedBetween(due, date, paused));
  return Math.min(fine, Math.floor((fine * 3 * days) / 100));
}

function pausedBetween(due: LocalDate, date: LocalDate, paused: readonly PausedRange[]): number {
  let counted = dayNumberOf(due);
  let days = 0;
  for (const { from, to } of [...paused].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = Math.max(dayNumberOf(from), counted + 1);
    const last = to !== null && to < date ? dayNumberOf(to) : dayNumberOf(date);
    if (last < first) continue;
    days += last - first + 1;
    counted = last;
  }
  return days;
}
