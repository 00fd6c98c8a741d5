import * as fc from 'fast-check';
import { testCalendar } from '../testing/index.js';
import { instants, isOff, legalDay, monthsOn, rolled, walk } from './day-walk.fixture.js';
import { dueOf } from './due.js';
import { instantOf, type Instant } from './instant.js';
import type { Period } from './period.js';
import { isClockName, STATUTORY, type ClockName } from './statutory.js';

const names = Object.keys(STATUTORY) as ClockName[];

function dueDay(name: ClockName, start: Instant): string {
  const rule = STATUTORY[name];
  const { due } = dueOf({ start, period: rule.period!, suspensions: [], extensions: [], calendar: testCalendar, rollForward: rule.rollForward, startFact: rule.startFact });
  expect(due).toMatch(/T23:59:59\.999\+08:00$/);
  return due!.slice(0, 10);
}

/** The statute's words once more, read from the articles apart from the table. */
const LAW: readonly (readonly [ClockName, string, Period, 'overdue' | 'lapse'])[] = [
  ['limitation', '行政处罚法 36', { n: 2, unit: 'year' }, 'lapse'],
  ['limitation-serious', '行政处罚法 36', { n: 5, unit: 'year' }, 'lapse'],
  ['preservation', '行政处罚法 56', { n: 7, unit: 'working-day' }, 'lapse'],
  ['hearing-request', '行政处罚法 64(1)', { n: 5, unit: 'working-day' }, 'lapse'],
  ['decision', '行政处罚法 60', { n: 90, unit: 'calendar-day' }, 'overdue'],
  ['service', '行政处罚法 61①', { n: 7, unit: 'working-day' }, 'overdue'],
  ['announcement', '民事诉讼法 95', { n: 30, unit: 'calendar-day' }, 'lapse'],
  ['withdraw-publication', '行政处罚法 48②', { n: 3, unit: 'working-day' }, 'overdue'],
  ['payment', '行政处罚法 67③', { n: 15, unit: 'calendar-day' }, 'lapse'],
  ['demand-wait', '行政强制法 54', { n: 10, unit: 'working-day' }, 'lapse'],
  ['reconsideration', '行政复议法 20①', { n: 60, unit: 'calendar-day' }, 'lapse'],
  ['litigation', '行政诉讼法 46①', { n: 6, unit: 'month' }, 'lapse'],
  ['litigation-after-reconsideration', '行政诉讼法 45', { n: 15, unit: 'calendar-day' }, 'lapse'],
  ['court-window', '行政强制法 53；行诉解释 156', { n: 3, unit: 'month' }, 'lapse'],
  ['reconsideration-reply', '行政复议法 48', { n: 10, unit: 'working-day' }, 'overdue'],
  ['litigation-answer', '行政诉讼法 67、34', { n: 15, unit: 'calendar-day' }, 'overdue'],
  ['court-acceptance', '行政强制法 56①', { n: 5, unit: 'working-day' }, 'overdue'],
  ['court-ruling', '行政强制法 57', { n: 7, unit: 'working-day' }, 'overdue'],
];

describe('the statutory table', () => {
  it.each(LAW)('%s: %s', (name, basis, period, onDue) => {
    expect(STATUTORY[name]).toMatchObject({ name, basis, period, onDue, policyMaySet: false, quote: expect.any(String) });
  });

  it('has a period for exactly the clocks the law sets', () => {
    expect(names.filter((name) => STATUTORY[name].period !== null).sort()).toEqual(LAW.map(([name]) => name).sort());
  });

  it('lets a policy set only what the law leaves open; a document sets the rest', () => {
    const open = names.filter((name) => STATUTORY[name].period === null && !STATUTORY[name].policyMaySet);
    expect(open.sort()).toEqual(['correction', 'instalment', 'suspension-end']);
    expect(names.filter((name) => STATUTORY[name].policyMaySet && STATUTORY[name].period !== null)).toEqual([]);
  });

  it('is strict with the agency and rolls forward for the party and the courts', () => {
    const lasting = names.filter((name) => STATUTORY[name].rollForward).sort();
    expect(lasting).toEqual([
      'announcement', 'correction', 'court-acceptance', 'court-ruling', 'court-window', 'demand-wait', 'hearing-request', 'litigation', 'litigation-after-reconsideration',
      'litigation-answer', 'payment', 'reconsideration', 'statement',
    ]);
  });

  it('knows its own names only', () => {
    expect(names.every(isClockName)).toBe(true);
    expect(['toString', 'constructor', 'decisions', ''].some(isClockName)).toBe(false);
  });
});

describe('due days counted by hand', () => {
  it.each<[ClockName, string, string, string]>([
    ['decision', '2024-11-25', '2025-02-23', 'Jimo: filed on a Monday, ninety days end on a Sunday and stay there'],
    ['hearing-request', '2024-11-29', '2024-12-06', 'Jimo: prior notice on a Friday'],
    ['service', '2024-12-09', '2024-12-18', 'Jimo: decision on a Monday'],
    ['payment', '2024-12-09', '2024-12-24', 'Jimo: served the same day'],
    ['reconsideration', '2024-12-09', '2025-02-07', 'Jimo: 22 + 31 + 7 days'],
    ['litigation', '2024-12-09', '2025-06-09', 'Jimo: the same day of June'],
    ['court-window', '2025-06-09', '2025-09-09', 'Jimo: three months after the suit period'],
    ['decision', '2025-01-06', '2025-04-06', '宝坻尔王庄: ends on Qingming, not moved'],
    ['decision', '2023-12-27', '2024-03-26', '花都炭步: over 29 February'],
    ['hearing-request', '2024-03-13', '2024-03-20', '花都炭步'],
    ['decision', '2024-03-12', '2024-06-10', '莆田荔城: ends on the Dragon Boat Festival, not moved'],
    ['decision', '2024-09-18', '2024-12-17', '韶山'],
    ['hearing-request', '2025-01-06', '2025-01-13', '宝坻尔王庄: decided on the 9th, too early'],
    ['preservation', '2024-09-27', '2024-10-12', 'National Day 2024: worked Sunday 29 September and Saturday 12 October count'],
    ['service', '2023-09-27', '2023-10-12', 'National Day 2023: worked weekend of 7–8 October counts'],
    ['demand-wait', '2025-01-20', '2025-02-08', 'Spring Festival 2025: worked 26 January and 8 February count'],
    ['withdraw-publication', '2024-02-07', '2024-02-18', 'Spring Festival 2024: New Year’s Eve was a working day'],
    ['reconsideration-reply', '2025-04-25', '2025-05-13', 'Labour Day 2025'],
    ['court-acceptance', '2026-02-10', '2026-02-24', 'Spring Festival 2026'],
    ['court-ruling', '2026-02-24', '2026-03-04', 'worked Saturday 28 February 2026'],
    ['payment', '2024-09-20', '2024-10-08', 'ends on National Day, moves on'],
    ['reconsideration', '2024-12-03', '2025-02-05', 'ends in the Spring Festival, moves on'],
    ['litigation', '2024-04-01', '2024-10-08', 'ends on National Day, moves on'],
    ['litigation', '2024-08-31', '2025-02-28', 'no 31 February'],
    ['litigation-after-reconsideration', '2025-01-15', '2025-02-05', 'ends in the Spring Festival, moves on'],
    ['announcement', '2025-01-05', '2025-02-05', 'ends on the last day of the Spring Festival, moves on'],
    ['litigation-answer', '2025-09-20', '2025-10-09', 'eight days of National Day and Mid-autumn 2025'],
    ['limitation', '2022-11-24', '2024-11-24', 'two years end on a Sunday and stay there'],
    ['limitation-serious', '2024-02-29', '2029-02-28', 'five years from a leap day'],
  ])('%s from %s ends on %s (%s)', (name, start, due) => {
    expect(dueDay(name, instantOf(`${start}T10:30:00+08:00`))).toBe(due);
  });
});

describe('every statutory clock against a walk day by day', () => {
  it.each(LAW)('%s', (name, _basis, { n, unit }) => {
    const last = unit === 'month' || n >= 30 ? '2026-06-15' : '2026-12-01';
    fc.assert(fc.property(instants('2023-01-01', last), (start) => {
      const day = legalDay(start);
      const counted = unit === 'working-day' ? walk(day, n, (each) => !isOff(each))
        : unit === 'calendar-day' ? walk(day, n, () => true) : monthsOn(day, unit === 'year' ? 12 * n : n);
      expect(dueDay(name, start)).toBe(STATUTORY[name].rollForward ? rolled(counted) : counted);
    }), { numRuns: 200 });
  });
});
