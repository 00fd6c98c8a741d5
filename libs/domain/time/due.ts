import { CalendarYearMissing, dayKind, workingDayFrom, isLoaded, type Calendar } from './calendar.js';
import type { Extension, Suspension } from './clock.js';
import { countFrom, countsWholeDays, type Counted, type Counting } from './counting.js';
import { addDays, dateOf, dayNumberOf, endOfDay, yearOf, type Instant, type LocalDate } from './instant.js';
import type { Period } from './period.js';
import { isPausedOn, pausedDays } from './suspended.js';
import { dateText, dateWithWeekday, daysText, instantText, periodText } from './wording.js';

export interface DueQuestion {
  readonly start: Instant;
  readonly period: Period;
  readonly suspensions: readonly Suspension[];
  readonly extensions: readonly Extension[];
  readonly calendar: Calendar;
  /** Whether a last day off moves to the next working day (民事诉讼法 85); each clock's rule says so. */
  readonly rollForward: boolean;
  /** 起算事实, Chinese: 立案. */
  readonly startFact?: string;
  /** The last day was named by a document, not counted: it never rolls forward. */
  readonly fixed?: boolean;
  /** An hour of that day, where the document names one. */
  readonly until?: Instant;
}

export interface DueAnswer {
  /** The end of the last day for days, months and years; exact for hours. Null while a suspension is open, or while it cannot be counted at all. */
  readonly due: Instant | null;
  /** The year whose calendar is needed to know it and is not loaded; with a `due`, that is where it stands until then. Null when it is known. */
  readonly awaits: number | null;
  /** 为什么是这一天, one Chinese sentence each. */
  readonly why: readonly string[];
}

/**
 * When a period ends, and why (legal.md §1). The start day is not counted. Suspended time does not count (see `pausedDays`).
 * An extension is counted on from the last day of what it extends, before any roll-forward.
 * Where a year is needed whose calendar is not loaded, the answer `awaits` it and `why` says so: without a due time when the counting
 * itself reaches into it, on the last day as it was counted when only the roll-forward does. Never guessed, and nothing stops for it (ADR 18).
 * @throws RangeError for a period that is no whole number.
 */
export function dueOf(question: DueQuestion): DueAnswer {
  const { suspensions } = question;
  const ended = endedBefore(question);
  if (ended) return ended;
  const opening = [startLine(question), periodLine(question), ...suspensionLines(question)];
  if (suspensions.some(({ to }) => to === null)) return { due: null, awaits: null, why: [...opening, '中止期间不计时，恢复后重新推算届满时间'] };
  if (question.until) return { due: question.until, awaits: null, why: [...opening, `届满：${instantText(question.until)}`] };
  return orAwaiting(opening, () => countedUnder(question, opening));
}

/** What begins only after the period has ended no longer suspends it, open or not. */
function endedBefore(question: DueQuestion): DueAnswer | null {
  const open = question.suspensions.filter(({ to }) => to === null);
  if (open.length === 0) return null;
  const answer = dueOf({ ...question, suspensions: question.suspensions.filter(({ to }) => to !== null) });
  const { due } = answer;
  if (due === null || answer.awaits !== null || open.some(({ from }) => from <= due)) return null;
  return { ...answer, why: [...answer.why, ...open.map(({ from, ground }) => `自${instantText(from)}起的中止（${ground}）在届满以后才中止，不影响本期限`)] };
}

function countedUnder(question: DueQuestion, opening: readonly string[]): DueAnswer {
  const { start, period, extensions } = question;
  const under: Counting = question;
  const first = countFrom(start, period, under);
  const extended = extensions.reduce((before, extension) => extend(before, extension, under), { counted: first, lines: [] as readonly string[] });
  const rolls = countsWholeDays(extensions.at(-1)?.period ?? period);
  const { due, awaits, lines } = rolls ? lastDay(question, dateOf(extended.counted.end)) : { due: extended.counted.end, awaits: null, lines: [] };
  const known = awaits === null ? '届满' : '暂计届满';
  return { due, awaits, why: [...opening, ...countedLines(first, start), ...extended.lines, ...lines, `${known}：${instantText(due)}`] };
}

function orAwaiting(opening: readonly string[], count: () => DueAnswer): DueAnswer {
  try {
    return count();
  } catch (missing) {
    if (!(missing instanceof CalendarYearMissing)) throw missing;
    return { due: null, awaits: missing.year, why: [...opening, `届满待推算：${missing.year}年节假日安排尚未导入，导入后自动推算`] };
  }
}

function extend({ counted, lines }: { counted: Counted; lines: readonly string[] }, { period, ground, basis }: Extension, under: Counting) {
  const next = countFrom(counted.end, period, under);
  const line = `延长${periodText(period)}至${instantText(next.end)}：${ground}（${basis}）`;
  return { counted: next, lines: [...lines, line, ...countedLines(next, under.start)] };
}

function lastDay(question: DueQuestion, counted: LocalDate): { due: Instant; awaits: number | null; lines: string[] } {
  const { rollForward, fixed, calendar } = question;
  const stays = endOfDay(counted);
  if (!rollForward || fixed) return { due: stays, awaits: null, lines: staysLines(calendar, counted) };
  try {
    const rolled = firstOpenDay(question, counted);
    if (rolled === counted) return { due: stays, awaits: null, lines: [] };
    const line = `期满日${dateText(counted)}（${dayKind(calendar, counted).reason}）为休息日，顺延至${dateWithWeekday(rolled)}（民事诉讼法 85）`;
    return { due: endOfDay(rolled), awaits: null, lines: [line] };
  } catch (missing) {
    if (!(missing instanceof CalendarYearMissing)) throw missing;
    return { due: stays, awaits: missing.year, lines: [`期满日${dateWithWeekday(counted)}是否顺延待定：${missing.year}年节假日安排尚未导入，导入后重新推算`] };
  }
}

/** The next working day on which the matter is not suspended; a last day that is worked stays. */
function firstOpenDay({ calendar, start, suspensions }: DueQuestion, counted: LocalDate): LocalDate {
  const paused = pausedDays(dateOf(start), suspensions);
  let day = workingDayFrom(calendar, counted);
  while (day !== counted && isPausedOn(paused, day)) day = workingDayFrom(calendar, addDays(day, 1));
  return day;
}

function staysLines(calendar: Calendar, counted: LocalDate): string[] {
  if (!isLoaded(calendar, counted) || dayKind(calendar, counted).working) return [];
  return [`期满日${dateText(counted)}（${dayKind(calendar, counted).reason}）为休息日，本期限不顺延`];
}

function startLine({ start, startFact = '起算', period }: DueQuestion): string {
  if (countsWholeDays(period)) return `${startFact}：${dateWithWeekday(dateOf(start))}，当日不计入`;
  return `${startFact}：${instantText(start)}`;
}

function periodLine({ period, fixed, until, calendar }: DueQuestion): string {
  if (until) return '期限：文书载明的时刻';
  if (fixed) return `期限：文书载明的日期，起算后第${period.n}日`;
  if (period.unit === 'calendar-day') return `期限：${periodText(period)}，按自然日计算`;
  if (period.unit !== 'working-hour') return `期限：${periodText(period)}`;
  return `期限：${periodText(period)}，每个工作日${calendar.workingHours.map(({ from, to }) => `${from}—${to}`).join('、')}`;
}

/** Each with the days that it takes out by itself: what two of them share is told once, what lies outside the period not at all. */
function suspensionLines(question: DueQuestion): string[] {
  const { suspensions, period } = question;
  const last = countsWholeDays(period) ? countedLast(question) : null;
  return suspensions.map((each, index) => suspensionLine(each, last === null ? null : takenOut(question.start, suspensions.slice(0, index + 1), last) - takenOut(question.start, suspensions.slice(0, index), last)));
}

function takenOut(start: Instant, suspensions: readonly Suspension[], last: LocalDate): number {
  const end = dayNumberOf(last) + 1;
  return pausedDays(dateOf(start), suspensions).reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - from), 0);
}

/** The last day that was counted; null where it cannot be told yet. */
function countedLast(question: DueQuestion): LocalDate | null {
  try {
    return dateOf(question.extensions.reduce((end, { period }) => countFrom(end, period, question).end, countFrom(question.start, question.period, question).end));
  } catch (missing) {
    if (!(missing instanceof CalendarYearMissing)) throw missing;
    return null;
  }
}

function suspensionLine({ from, to, ground, basis }: Suspension, days: number | null): string {
  if (to === null) return `中止：自${instantText(from)}起，尚未恢复，${ground}（${basis}）`;
  return `中止：${instantText(from)}至${instantText(to)}，${days === null ? '不计入' : `扣除${days}日`}，${ground}（${basis}）`;
}

function countedLines({ passedOver, madeUp }: Counted, start: Instant): string[] {
  const year = yearOf(dateOf(start));
  return [
    ...passedOver.length > 0 ? [`扣除非工作日：${daysText(passedOver, year)}`] : [],
    ...madeUp.length > 0 ? [`计入调休上班日：${madeUp.map(({ date }) => dateText(date, year)).join('、')}`] : [],
  ];
}
