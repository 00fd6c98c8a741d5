import type { Calendar } from '@sidan/domain';
import { repeated } from './checks/check.js';
import { PackError, type PackProblem } from './problem.js';
import { calendarProblems } from './read-calendar.js';
import { schemaProblems } from './schema-check.js';
import { YamlFile } from './yaml-file.js';

const FILE = 'holidays.json';

interface Notice {
  readonly year: number;
  readonly days: readonly { readonly name: string; readonly date: string; readonly isOffDay: boolean }[];
}

/**
 * The calendar in force with the State Council's notice of one year taken in (国务院办公厅关于…年部分节假日安排的通知), from its common JSON
 * `{year, days: [{name, date, isOffDay}]}`. The year's days replace what stood for it; a day of another year is only taken where that year is loaded.
 * Throws `PackError` with all its problems.
 */
export function readHolidayNotice(text: string, before: Calendar): { readonly year: number; readonly calendar: Calendar } {
  const file = YamlFile.parse(FILE, text);
  refuse(file.syntaxProblems());
  refuse(schemaProblems(file));
  const notice = file.content() as Notice;
  const { year } = notice;
  const years = [...new Set([...before.years, year])].sort((a, b) => a - b);
  refuse([
    ...repeated(notice.days, ({ date }) => date).map(({ index, key }) => file.problem(['days', index, 'date'], `日期 ${key} 重复`)),
    ...notice.days.flatMap(({ date }, index) => (years.includes(Number(date.slice(0, 4))) ? [] : [file.problem(['days', index, 'date'], `${date} 所在年份的安排尚未导入`)])),
  ]);
  const calendar = { ...before, version: versionOf(year), years, holidays: daysOf(before.holidays, notice, true), makeUpDays: daysOf(before.makeUpDays, notice, false) };
  // Said of the place in the notice that brought the day.
  refuse(calendarProblems(calendar).map(({ day, message }) => file.problem(['days', notice.days.findIndex(({ date }) => date === day)], message)));
  return { year, calendar };
}

/** Another version than any that set-up brings: they may differ in how they name a day. */
function versionOf(year: number): string {
  return `notice-${year}`;
}

function daysOf(before: Readonly<Record<string, string>>, { year, days }: Notice, off: boolean): Readonly<Record<string, string>> {
  const said = new Set(days.map(({ date }) => date));
  const kept = Object.entries(before).filter(([day]) => !day.startsWith(String(year)) && !said.has(day));
  const taken = days.filter(({ isOffDay }) => isOffDay === off).map(({ name, date }) => [date, off ? name : `${name}调休上班`] as const);
  return Object.fromEntries([...kept, ...taken].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refuse(problems: readonly PackProblem[]): void {
  if (problems.length > 0) throw new PackError(FILE, problems);
}
