import type { Calendar } from '@sidan/domain';
import { repeated } from './checks/check.js';
import { PackError, type PackProblem } from './problem.js';
import { schemaProblems } from './schema-check.js';
import { YamlFile } from './yaml-file.js';

const FILE = 'calendar.yaml';
/** Days off in every year since 1949 (全国年节及纪念日放假办法 2): a year without one of them was not typed to its end. */
const ALWAYS_OFF = ['01-01', '05-01', '10-01'];

/** A calendar written as YAML or JSON. Throws `PackError` with all its problems. */
export function readCalendar(text: string): Calendar {
  const file = YamlFile.parse(FILE, text);
  refuse(file.syntaxProblems());
  refuse(schemaProblems(file));
  const calendar = file.content() as Calendar;
  refuse([
    ...repeated(calendar.years, String).map(({ index, key }) => file.problem(['years', index], `年份 ${key} 重复`)),
    ...calendarProblems(calendar).map(({ part, day, message }) => file.problem([part, day], message)),
    ...hourProblems(file, calendar),
  ]);
  const { version, years, holidays, makeUpDays, workingHours, papers } = calendar;
  return { version, years: [...years].sort((a, b) => a - b), holidays: inOrder(holidays), makeUpDays: inOrder(makeUpDays), workingHours, ...papers && { papers } };
}

export interface DayProblem {
  readonly part: 'holidays' | 'makeUpDays';
  readonly day: string;
  readonly message: string;
}

/** What is wrong with its days, whatever they are written in. */
export function calendarProblems({ years, holidays, makeUpDays }: Pick<Calendar, 'years' | 'holidays' | 'makeUpDays'>): DayProblem[] {
  const outside = (part: DayProblem['part'], days: object) => Object.keys(days).filter((day) => !years.includes(Number(day.slice(0, 4))))
    .map((day) => ({ part, day, message: `${day} 不在所列年份（years）之内` }));
  const worked = Object.keys(makeUpDays).map((day) => ({ part: 'makeUpDays' as const, day }));
  return [
    ...years.flatMap((year) => ALWAYS_OFF.map((day) => `${year}-${day}`)).filter((day) => !Object.hasOwn(holidays, day))
      .map((day) => ({ part: 'holidays' as const, day, message: `${day} 是法定节假日，缺少这一天` })),
    ...outside('holidays', holidays), ...outside('makeUpDays', makeUpDays),
    ...worked.filter(({ day }) => Object.hasOwn(holidays, day)).map((one) => ({ ...one, message: `${one.day} 不能既放假又上班` })),
    ...worked.filter(({ day }) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).map((one) => ({ ...one, message: `${one.day} 不是周六、周日，本来就上班` })),
  ];
}

function hourProblems(file: YamlFile, { workingHours }: Calendar): PackProblem[] {
  return workingHours.flatMap(({ from, to }, index) => {
    const before = workingHours[index - 1];
    return [
      ...(from < to ? [] : [file.problem(['workingHours', index, 'to'], `下班时间 ${to} 应当晚于上班时间 ${from}`)]),
      ...(before && from < before.to ? [file.problem(['workingHours', index, 'from'], '办公时间应当由早到晚，互不重叠')] : []),
    ];
  });
}

function inOrder(days: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refuse(problems: readonly PackProblem[]): void {
  if (problems.length > 0) throw new PackError(FILE, problems);
}
