import { isLoaded, isWorkingDay, type Calendar } from './calendar.js';
import type { Clock } from './clock.js';
import { addDays, dateOf, daysBetween, epochOf, HOUR_MS, type Instant, type LocalDate } from './instant.js';

/** 将到期: what is due within three days (72 hours). One measure for the inbox, the board and the colour of a line. */
export const SOON_MS = 72 * HOUR_MS;

export interface TimeLeft {
  /** 剩余 2 个工作日, 剩余 90 日（59 个工作日）, 今日到期（剩余 3 小时）, 已逾期 1 日. */
  readonly text: string;
  readonly tone: 'calm' | 'soon' | 'late';
}

/** A long period is one of calendar days (the ninety of 行政处罚法 60): those are told, too. */
const FORTNIGHT = 14;

/** Beyond this, working days are no longer counted out one by one. */
const COUNTED_DAYS = 200;

/** What is left of a clock, also where its day is still to be computed (待推算): that is something to see to, but nothing that is late. */
export function clockLeft({ due, awaits }: Pick<Clock, 'due' | 'awaits'>, now: Instant, calendar: Calendar): TimeLeft | null {
  if (!awaits) return timeLeft(due, now, calendar);
  if (due === null) return { text: `待推算（缺${awaits}年节假日安排）`, tone: 'soon' };
  if (due < now) return { text: `暂计期满，是否顺延待推算（缺${awaits}年节假日安排）`, tone: 'soon' };
  const left = timeLeft(due, now, calendar);
  return left && { ...left, text: `${left.text}，暂计` };
}

/** Pure, in legal time: `now` is the file's own (a training case has its own clock). Null without a due time. */
export function timeLeft(due: Instant | null, now: Instant, calendar: Calendar): TimeLeft | null {
  if (due === null) return null;
  const ms = epochOf(due) - epochOf(now);
  if (ms < 0) return { text: `已逾期 ${pastOf(due, now)}`, tone: 'late' };
  return { text: leftOf(ms, due, now, calendar), tone: ms <= SOON_MS ? 'soon' : 'calm' };
}

function pastOf(due: Instant, now: Instant): string {
  const days = daysBetween(dateOf(due), dateOf(now));
  return days > 0 ? `${days} 日` : hoursOf(epochOf(now) - epochOf(due));
}

function leftOf(ms: number, due: Instant, now: Instant, calendar: Calendar): string {
  const [today, last] = [dateOf(now), dateOf(due)];
  if (today === last) return `今日到期（${ms < HOUR_MS ? '' : '剩余 '}${hoursOf(ms)}）`;
  const [days, working] = [daysBetween(today, last), workingDaysUntil(today, last, calendar)];
  if (!working) return `剩余 ${days} 日`;
  return days > FORTNIGHT ? `剩余 ${days} 日（${working} 个工作日）` : `剩余 ${working} 个工作日`;
}

/** Days after today up to the last; null where they are not to be told: a year that is not loaded, or too far off to matter. */
function workingDaysUntil(today: LocalDate, last: LocalDate, calendar: Calendar): number | null {
  if (!isLoaded(calendar, today) || !isLoaded(calendar, last) || daysBetween(today, last) > COUNTED_DAYS) return null;
  let working = 0;
  for (let date = addDays(today, 1); date <= last; date = addDays(date, 1)) if (isWorkingDay(calendar, date)) working += 1;
  return working;
}

function hoursOf(ms: number): string {
  return ms < HOUR_MS ? '不足 1 小时' : `${Math.floor(ms / HOUR_MS)} 小时`;
}
