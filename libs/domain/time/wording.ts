import { weekdayName, type DayKind } from './calendar.js';
import { daysBetween, dateOf, endOfDay, yearOf, type Instant, type LocalDate } from './instant.js';
import type { Period, Unit } from './period.js';

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  hour: '小时', 'working-hour': '个工作时', 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年',
};

/** 7个工作日, 90日, 6个月 */
export function periodText({ n, unit }: Period): string {
  return `${n}${UNIT_WORDS[unit]}`;
}

/** 2024年12月9日; without the year when it is `year`. */
export function dateText(date: LocalDate, year?: number): string {
  const dayAndMonth = `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  return yearOf(date) === year ? dayAndMonth : `${yearOf(date)}年${dayAndMonth}`;
}

export function dateWithWeekday(date: LocalDate): string {
  return `${dateText(date)}（${weekdayName(date)}）`;
}

/** 2024年12月9日 15:20; the end of a day is 24:00. */
export function instantText(instant: Instant): string {
  const date = dateOf(instant);
  return `${dateText(date)} ${instant === endOfDay(date) ? '24:00' : instant.slice(11, 16)}`;
}

/** Days one after the other are told as a run from three on: 10月1日至10月7日（国庆节，共7日）. */
export function daysText(days: readonly DayKind[], year: number): string {
  return runsOf(days).flatMap((run) => (run.length < 3 ? run.map((day) => `${dateText(day.date, year)}（${day.reason}）`) : [runText(run, year)])).join('、');
}

function runText(run: readonly DayKind[], year: number): string {
  const [first, last] = [run[0] as DayKind, run.at(-1) as DayKind];
  const reasons = [...new Set(run.map(({ reason }) => reason))].join('、');
  return `${dateText(first.date, year)}至${dateText(last.date, year)}（${reasons}，共${run.length}日）`;
}

function runsOf(days: readonly DayKind[]): DayKind[][] {
  return days.reduce<DayKind[][]>((runs, day) => {
    const last = runs.at(-1)?.at(-1);
    if (last && daysBetween(last.date, day.date) === 1) runs.at(-1)?.push(day);
    else runs.push([day]);
    return runs;
  }, []);
}
