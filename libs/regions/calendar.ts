import { createRequire } from 'node:module';
import type { Calendar } from '@sidan/domain';

/** The years whose State Council notices are in the package; the spec compares them with the notices themselves. */
const PUBLISHED: readonly number[] = [2023, 2024, 2025, 2026];

/** Office hours of townships where no notice of theirs says otherwise. */
const WORKING_HOURS = [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '17:30' }];

// The package's data, not its functions: those build their tables in the machine's time zone, a day early west of Greenwich.
const NOTICES = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Readonly<Record<'holidays' | 'workdays', Readonly<Record<string, string>>>>;

/**
 * The State Council's holiday arrangements (国务院办公厅节假日安排) of these years.
 * @throws RangeError for a year that is not published: the package would answer for it as if it had no holidays at all.
 */
export function stateCouncilCalendar(years: readonly number[]): Calendar {
  const wanted = [...new Set(years)].sort((a, b) => a - b);
  const unknown = wanted.filter((year) => !PUBLISHED.includes(year));
  if (unknown.length > 0) throw new RangeError(`没有${unknown.join('、')}年的国务院节假日安排，只有${PUBLISHED.join('、')}年的`);
  return {
    version: `state-council-${wanted.join('+')}`,
    years: wanted,
    holidays: daysOf(NOTICES.holidays, wanted, (name) => name),
    makeUpDays: daysOf(NOTICES.workdays, wanted, (name) => `${name}调休上班`),
    workingHours: WORKING_HOURS,
  };
}

/** The package writes `National Day,国庆节,3` by date. */
function daysOf(table: Readonly<Record<string, string>>, years: readonly number[], worded: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(table)
    .filter(([date]) => years.includes(Number(date.slice(0, 4))))
    .map(([date, entry]) => [date, worded(entry.split(',')[1] ?? entry)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}
