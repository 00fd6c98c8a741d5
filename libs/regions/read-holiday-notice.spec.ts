import { describe, expect, it } from '@jest/globals';
import { dayKind, localDate } from '@sidan/domain';
import { stateCouncilCalendar } from './calendar.js';
import { PackError } from './problem.js';
import { readHolidayNotice } from './read-holiday-notice.js';

/** Made up: the notice for 2027 was not published when this was written. */
const DAYS = [
  ['元旦', '2027-01-01', true], ['元旦', '2027-01-02', true], ['元旦', '2027-01-03', true], ['元旦', '2027-01-09', false],
  ['劳动节', '2027-05-01', true], ['国庆节', '2027-10-01', true],
] as const;
const days = DAYS.map(([name, date, isOffDay]) => ({ name, date, isOffDay }));
const notice = (more: object = {}) => JSON.stringify({ $schema: 'x', $id: 'y', year: 2027, papers: ['https://www.gov.cn/'], days, ...more });
const before = stateCouncilCalendar([2025, 2026]);
const problems = (text: string) => {
  try {
    readHolidayNotice(text, before);
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(({ field, message }) => `${field}：${message}`);
  }
  throw new Error('was taken');
};

describe('the State Council’s notice as the common holiday JSON', () => {
  it('adds its year to the calendar in force, and leaves the others and the office hours as they are', () => {
    const { year, calendar } = readHolidayNotice(notice(), before);
    expect([year, calendar.version, calendar.years]).toEqual([2027, 'notice-2027', [2025, 2026, 2027]]);
    expect(['2027-01-01', '2027-01-04', '2027-01-09', '2026-10-01'].map((day) => dayKind(calendar, localDate(day)))).toMatchObject([
      { working: false, reason: '元旦' }, { working: true, reason: '周一' }, { working: true, reason: '调休上班' }, { working: false },
    ]);
    expect(calendar.workingHours).toEqual(before.workingHours);
    expect(Object.keys(calendar.holidays).filter((day) => day < '2027')).toEqual(Object.keys(before.holidays));
  });

  it('replaces a year that is loaded, and takes days of a neighbouring year that is', () => {
    const year2027 = readHolidayNotice(notice(), before).calendar;
    const corrected = readHolidayNotice(notice({ days: [...days.filter(({ date }) => date !== '2027-01-03'), { name: '元旦', date: '2026-12-31', isOffDay: true }] }), year2027).calendar;
    expect([corrected.holidays['2027-01-03'], corrected.holidays['2026-12-31']]).toEqual([undefined, '元旦']);
  });

  it('refuses, with the place, what no notice says', () => {
    expect(problems(notice({ days: [...days, days[0]] }))).toEqual(['days[6].date：日期 2027-01-01 重复']);
    expect(problems(notice({ days: [...days, { name: '元旦', date: '2028-01-01', isOffDay: true }] }))).toEqual(['days[6].date：2028-01-01 所在年份的安排尚未导入']);
    expect(problems(notice({ days: [...days, { name: '劳动节', date: '2027-05-05', isOffDay: false }] }))).toEqual(['days[6]：2027-05-05 不是周六、周日，本来就上班']);
    expect(problems(notice({ days: days.slice(0, 5) }))).toEqual([expect.stringContaining('2027-10-01 是法定节假日，缺少这一天')]);
    expect(problems(notice({ days: [{ name: '元旦', date: '2027-02-30', isOffDay: true }] }))).toEqual(['days[0].date：应当是日期，写作 2024-01-31']);
    expect(problems('{"year": 2027')).not.toEqual([]);
  });
});
