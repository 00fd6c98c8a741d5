import * as fc from 'fast-check';
import { testCalendar } from '../testing/index.js';
import type { Calendar } from './calendar.js';
import type { Extension, Suspension } from './clock.js';
import { instants, isOff, legalDay, monthsOn, nextDay, rolled, walk } from './day-walk.fixture.js';
import { dueOf, type DueQuestion } from './due.js';
import { instantOf, type Instant } from './instant.js';
import type { Unit } from './period.js';

const at = (text: string): Instant => instantOf(`${text}:00+08:00`);

function ask(start: string, n: number, unit: Unit, more: Partial<DueQuestion> = {}) {
  return dueOf({ start: at(start), period: { n, unit }, suspensions: [], extensions: [], calendar: testCalendar, rollForward: false, ...more });
}

function suspension(from: string, to: string | null): Suspension {
  return { from: at(from), to: to === null ? null : at(to), ground: '等待另案判决', basis: '令55第三十条' };
}

const extension: Extension = { period: { n: 30, unit: 'calendar-day' }, ground: '案情复杂', basis: '令55第三十一条' };

describe('days, months and years', () => {
  it('leave the start day out and end with the last day', () => {
    expect(ask('2024-11-25T16:40', 90, 'calendar-day').due).toBe('2025-02-23T23:59:59.999+08:00');
    expect(ask('2024-11-25T00:00', 90, 'calendar-day').due).toBe('2025-02-23T23:59:59.999+08:00');
    expect(ask('2024-11-29T09:00', 5, 'working-day').due).toBe('2024-12-06T23:59:59.999+08:00');
    expect(ask('2024-12-09T09:00', 6, 'month').due).toBe('2025-06-09T23:59:59.999+08:00');
    expect(ask('2024-08-31T09:00', 6, 'month').due).toBe('2025-02-28T23:59:59.999+08:00');
    expect(ask('2022-11-24T09:00', 2, 'year').due).toBe('2024-11-24T23:59:59.999+08:00');
  });

  it('a period of no days ends with its start day', () => {
    expect(ask('2024-11-25T16:40', 0, 'calendar-day').due).toBe('2024-11-25T23:59:59.999+08:00');
    expect(ask('2024-11-25T16:40', 0, 'working-day').due).toBe('2024-11-25T23:59:59.999+08:00');
  });

  it('roll forward only where the rule says so', () => {
    expect(ask('2024-09-20T09:00', 15, 'calendar-day').due).toBe('2024-10-05T23:59:59.999+08:00');
    expect(ask('2024-09-20T09:00', 15, 'calendar-day', { rollForward: true }).due).toBe('2024-10-08T23:59:59.999+08:00');
    expect(ask('2024-04-01T09:00', 6, 'month', { rollForward: true }).due).toBe('2024-10-08T23:59:59.999+08:00');
    expect(ask('2024-09-20T09:00', 15, 'calendar-day', { rollForward: true, fixed: true }).due).toBe('2024-10-05T23:59:59.999+08:00');
  });

  it('a worked Saturday is a last day like any other', () => {
    expect(ask('2024-09-27T09:00', 15, 'calendar-day', { rollForward: true }).due).toBe('2024-10-12T23:59:59.999+08:00');
  });

  it.each([-1, 1.5, Number.NaN])('refuse a period of %p', (n) => {
    expect(() => ask('2024-11-25T09:00', n, 'calendar-day')).toThrow(RangeError);
  });
});

describe('hours', () => {
  it('end to the millisecond, also at night and on holidays', () => {
    expect(ask('2024-09-30T22:15', 24, 'hour').due).toBe('2024-10-01T22:15:00.000+08:00');
    expect(ask('2024-09-30T22:15', 24, 'hour', { rollForward: true }).due).toBe('2024-10-01T22:15:00.000+08:00');
  });

  it('leave suspended time out', () => {
    const suspensions = [suspension('2024-09-30T20:00', '2024-09-30T23:15'), suspension('2024-10-01T01:00', '2024-10-01T02:00'), suspension('2024-10-01T01:30', '2024-10-01T03:00')];
    expect(ask('2024-09-30T22:15', 24, 'hour', { suspensions }).due).toBe('2024-10-02T01:15:00.000+08:00');
  });
});

// The test calendar's offices: 08:30–12:00, 13:30–18:00.
describe('working hours', () => {
  it.each([
    ['2024-11-29T16:30', 4, '2024-12-02T11:00'], ['2024-11-29T09:00', 3, '2024-11-29T12:00'], ['2024-11-29T09:00', 4, '2024-11-29T14:30'],
    ['2024-11-30T10:00', 2, '2024-12-02T10:30'], ['2024-11-29T12:30', 1, '2024-11-29T14:30'], ['2024-11-29T23:00', 8, '2024-12-02T18:00'],
    ['2024-09-30T17:00', 2, '2024-10-08T09:30'], ['2024-10-11T17:00', 2, '2024-10-12T09:30'], ['2024-11-29T12:00', 0, '2024-11-29T12:00'],
  ])('%s and %i end at %s', (start, n, end) => {
    expect(ask(start, n, 'working-hour').due).toBe(at(end));
  });

  it('leave suspended time out', () => {
    const suspensions = [suspension('2024-11-29T09:30', '2024-11-29T10:30')];
    expect(ask('2024-11-29T09:00', 3, 'working-hour', { suspensions }).due).toBe(at('2024-11-29T14:30'));
  });

  it('need office hours', () => {
    expect(() => ask('2024-11-29T09:00', 3, 'working-hour', { calendar: { ...testCalendar, workingHours: [] } })).toThrow(RangeError);
  });
});

describe('what a suspension takes out, told so that it adds up', () => {
  const told = (start: string, n: number, unit: Unit, ...suspensions: Suspension[]) => ask(start, n, unit, { suspensions }).why.filter((line) => line.startsWith('中止：')).map((line) => /扣除(\d+)日/.exec(line)?.[1]);

  it('counts a day that two of them share once, and none outside the period', () => {
    expect(told('2024-11-25T09:00', 90, 'calendar-day', suspension('2024-12-10T10:00', '2024-12-20T15:00'), suspension('2024-12-15T09:00', '2024-12-25T09:00'))).toEqual(['10', '5']);
    expect(told('2024-11-25T09:00', 90, 'calendar-day', suspension('2025-02-24T09:00', '2025-03-25T08:00'))).toEqual(['0']);
    expect(told('2024-11-25T09:00', 90, 'calendar-day', suspension('2024-11-01T09:00', '2024-12-05T09:00'))).toEqual(['10']);
  });

  it('that begins only after the period has ended leaves it ended, though it is open', () => {
    const { due, why } = ask('2024-11-25T09:00', 90, 'calendar-day', { suspensions: [suspension('2025-03-01T09:00', null)] });
    expect(due).toBe('2025-02-23T23:59:59.999+08:00');
    expect(why.join()).toContain('届满以后才中止，不影响');
  });

  it('on the day that a last day off moves to moves it on to the day the matter goes on', () => {
    const { due } = ask('2024-11-25T09:00', 5, 'calendar-day', { rollForward: true, suspensions: [suspension('2024-12-02T08:00', '2024-12-04T10:00')] });
    expect(due).toBe('2024-12-04T23:59:59.999+08:00');
  });
});

describe('a suspension', () => {
  const decision = (...suspensions: Suspension[]) => ask('2024-11-25T09:00', 90, 'calendar-day', { suspensions }).due?.slice(0, 10);

  it('takes out as many days as lie between its dates', () => {
    expect(decision(suspension('2024-12-10T10:00', '2024-12-20T15:00'))).toBe('2025-03-05');
  });

  it('on the last day leaves that day for the day the matter goes on', () => {
    expect(decision(suspension('2025-02-23T10:00', '2025-03-10T09:00'))).toBe('2025-03-10');
  });

  it('on the start day lets the day the matter goes on stand in its place', () => {
    expect(decision(suspension('2024-11-25T10:00', '2024-12-05T09:00'))).toBe('2025-03-05');
  });

  it('begun and ended on one day, before the start or after the end changes nothing', () => {
    expect(decision(suspension('2024-12-10T09:00', '2024-12-10T17:00'))).toBe('2025-02-23');
    expect(decision(suspension('2024-11-01T09:00', '2024-11-25T08:00'))).toBe('2025-02-23');
    expect(decision(suspension('2025-02-24T09:00', '2025-03-25T08:00'))).toBe('2025-02-23');
  });

  it('counts once where two overlap', () => {
    expect(decision(suspension('2024-12-15T09:00', '2024-12-25T09:00'), suspension('2024-12-10T10:00', '2024-12-20T15:00'))).toBe('2025-03-10');
  });

  it('may fall into days that another one has added', () => {
    expect(decision(suspension('2024-12-10T10:00', '2024-12-20T15:00'), suspension('2025-03-01T09:00', '2025-03-04T09:00'))).toBe('2025-03-08');
  });

  it('takes working days out of working days', () => {
    expect(ask('2024-12-09T09:00', 7, 'working-day', { suspensions: [suspension('2024-12-12T09:00', '2024-12-16T09:00')] }).due).toBe('2024-12-20T23:59:59.999+08:00');
  });

  it('while open leaves no due time', () => {
    const { due, why } = ask('2024-11-25T09:00', 90, 'calendar-day', { suspensions: [suspension('2024-12-10T10:00', null)] });
    expect(due).toBeNull();
    expect(why.slice(2)).toEqual(['中止：自2024年12月10日 10:00起，尚未恢复，等待另案判决（令55第三十条）', '中止期间不计时，恢复后重新推算届满时间']);
  });
});

describe('an extension', () => {
  it('is counted on from the last day before it, itself not rolled', () => {
    expect(ask('2024-11-25T09:00', 90, 'calendar-day', { extensions: [extension] }).due).toBe('2025-03-25T23:59:59.999+08:00');
    expect(ask('2024-09-20T09:00', 15, 'calendar-day', { extensions: [extension], rollForward: true }).due).toBe('2024-11-04T23:59:59.999+08:00');
  });

  it('may have another unit', () => {
    const extensions = [{ ...extension, period: { n: 2, unit: 'working-day' as const } }];
    expect(ask('2024-09-25T09:00', 5, 'calendar-day', { extensions }).due).toBe('2024-10-09T23:59:59.999+08:00');
  });
});

describe('why this date', () => {
  it('tells the working days left out and those worked', () => {
    expect(ask('2024-11-29T10:00', 5, 'working-day', { startFact: '听证权利告知' }).why).toEqual([
      '听证权利告知：2024年11月29日（周五），当日不计入', '期限：5个工作日', '扣除非工作日：11月30日（周六）、12月1日（周日）', '届满：2024年12月6日 24:00',
    ]);
    expect(ask('2024-09-27T10:00', 7, 'working-day').why.slice(2)).toEqual([
      '扣除非工作日：9月28日（周六）、10月1日至10月7日（国庆节，共7日）', '计入调休上班日：9月29日、10月12日', '届满：2024年10月12日 24:00',
    ]);
  });

  it('names the year where it changes', () => {
    expect(ask('2024-12-31T10:00', 3, 'working-day').why[2]).toBe('扣除非工作日：2025年1月1日（元旦）、2025年1月4日（周六）、2025年1月5日（周日）');
  });

  it('tells roll-forward, and where there is none', () => {
    expect(ask('2024-09-20T09:00', 15, 'calendar-day', { rollForward: true }).why.slice(1)).toEqual([
      '期限：15日，按自然日计算', '期满日2024年10月5日（国庆节）为休息日，顺延至2024年10月8日（周二）（民事诉讼法 85）', '届满：2024年10月8日 24:00',
    ]);
    expect(ask('2024-11-25T09:00', 90, 'calendar-day').why.at(-2)).toBe('期满日2025年2月23日（周日）为休息日，本期限不顺延');
  });

  it('tells suspensions and extensions with ground and basis', () => {
    const { why } = ask('2024-11-25T09:00', 90, 'calendar-day', { suspensions: [suspension('2024-12-10T10:00', '2024-12-20T15:00')], extensions: [extension] });
    expect(why).toContain('中止：2024年12月10日 10:00至2024年12月20日 15:00，扣除10日，等待另案判决（令55第三十条）');
    expect(why).toContain('延长30日至2025年4月4日 24:00：案情复杂（令55第三十一条）');
  });

  it('gives hours their time of day, a named date its own words', () => {
    expect(ask('2024-11-29T16:30', 4, 'working-hour').why).toEqual([
      '起算：2024年11月29日 16:30', '期限：4个工作时，每个工作日08:30—12:00、13:30—18:00', '届满：2024年12月2日 11:00',
    ]);
    expect(ask('2024-11-29T16:30', 8, 'calendar-day', { fixed: true }).why[1]).toBe('期限：文书载明的日期，起算后第8日');
  });
});

describe('a year whose calendar is not loaded', () => {
  const next: Calendar = { ...testCalendar, years: [...testCalendar.years, 2027], holidays: { ...testCalendar.holidays, '2027-01-01': '元旦' } };

  it('leaves a last day where it was counted, and says so, until it is there', () => {
    const { due, awaits, why } = ask('2026-12-18T09:00', 15, 'calendar-day', { rollForward: true });
    expect({ due, awaits }).toEqual({ due: '2027-01-02T23:59:59.999+08:00', awaits: 2027 });
    expect(why.at(-1)).toBe('暂计届满：2027年1月2日 24:00');
    expect(why.at(-2)).toBe('期满日2027年1月2日（周六）是否顺延待定：2027年节假日安排尚未导入，导入后重新推算');
    expect(ask('2026-12-18T09:00', 15, 'calendar-day', { rollForward: true, calendar: next }).due).toBe('2027-01-04T23:59:59.999+08:00');
  });

  it('says so too where the roll-forward itself would reach it', () => {
    const calendar: Calendar = { ...testCalendar, years: [2023] };
    const { due, why } = ask('2023-12-16T09:00', 15, 'calendar-day', { rollForward: true, calendar });
    expect(due).toBe('2023-12-31T23:59:59.999+08:00');
    expect(why.at(-2)).toContain('2024年节假日安排尚未导入');
  });

  it('does not matter to a period that never rolls', () => {
    expect(ask('2026-11-25T09:00', 90, 'calendar-day').why).toEqual(['起算：2026年11月25日（周三），当日不计入', '期限：90日，按自然日计算', '届满：2027年2月23日 24:00']);
  });

  it('leaves working days and hours that reach it without a due time, to be computed', () => {
    expect(ask('2026-12-28T09:00', 7, 'working-day')).toEqual({
      due: null, awaits: 2027, why: ['起算：2026年12月28日（周一），当日不计入', '期限：7个工作日', '届满待推算：2027年节假日安排尚未导入，导入后自动推算'],
    });
    expect(ask('2026-12-31T17:30', 1, 'working-hour')).toMatchObject({ due: null, awaits: 2027 });
    expect(ask('2026-12-28T09:00', 3, 'working-day').due).toBe('2026-12-31T23:59:59.999+08:00');
  });
});

describe('against a walk day by day, from any instant of 2023–2026', () => {
  const starts = instants('2023-01-01', '2026-11-20');
  const ends = (day: string) => `${day}T23:59:59.999+08:00`;
  const due = (start: Instant, n: number, unit: Unit, more: Partial<DueQuestion> = {}) => ask('2024-01-01T00:00', n, unit, { start, ...more }).due;

  it('working days', () => {
    fc.assert(fc.property(starts, fc.integer({ min: 0, max: 20 }), (start, n) => {
      expect(due(start, n, 'working-day')).toBe(ends(walk(legalDay(start), n, (day) => !isOff(day))));
    }), { numRuns: 500 });
  });

  it('calendar days and months, rolled and not', () => {
    fc.assert(fc.property(instants('2023-01-01', '2026-06-20'), fc.integer({ min: 0, max: 180 }), fc.integer({ min: 1, max: 6 }), (start, days, months) => {
      const [byDays, byMonths] = [walk(legalDay(start), days, () => true), monthsOn(legalDay(start), months)];
      expect(due(start, days, 'calendar-day')).toBe(ends(byDays));
      expect(due(start, months, 'month')).toBe(ends(byMonths));
      expect(due(start, days, 'calendar-day', { rollForward: true })).toBe(ends(rolled(byDays)));
      expect(due(start, months, 'month', { rollForward: true })).toBe(ends(rolled(byMonths)));
    }), { numRuns: 500 });
  });

  it('with suspensions anywhere', () => {
    const stretch = fc.tuple(instants('2024-01-01', '2024-12-31'), fc.integer({ min: 0, max: 40 * 86_400_000 }));
    fc.assert(fc.property(instants('2024-01-01', '2024-12-31'), fc.integer({ min: 1, max: 90 }), fc.array(stretch, { maxLength: 4 }), fc.constantFrom<Unit>('calendar-day', 'working-day'), (start, n, stretches, unit) => {
      const suspensions = stretches.map(([from, length]): Suspension => ({ from, to: instantOf(Date.parse(from) + length), ground: '', basis: '' }));
      const out = new Set(suspensions.flatMap((each) => suspendedOneByOne(legalDay(start), each)));
      expect(due(start, n, unit, { suspensions })).toBe(ends(walk(legalDay(start), n, (day) => !out.has(day) && (unit === 'calendar-day' || !isOff(day)))));
    }), { numRuns: 500 });
  });

  it('working hours, minute by minute', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 24 * 60 - 1 }), fc.integer({ min: 1, max: 20 }), (days, minutes, n) => {
      const start = instantOf(Date.parse('2024-09-10T00:00:00+08:00') + days * 86_400_000 + minutes * 60_000);
      let [now, worked] = [Date.parse(start), 0];
      for (; worked < n * 60; now += 60_000) if (isOfficeMinute(now)) worked += 1;
      expect(due(start, n, 'working-hour')).toBe(instantOf(now));
    }), { numRuns: 60 });
  });

  it('a later start is never due earlier', () => {
    fc.assert(fc.property(starts, starts, fc.integer({ min: 0, max: 15 }), fc.constantFrom<Unit>('calendar-day', 'working-day', 'hour', 'month'), fc.boolean(), (a, b, n, unit, rollForward) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      expect(due(first, n, unit, { rollForward })! <= due(second, n, unit, { rollForward })!).toBe(true);
    }));
  });
});

function suspendedOneByOne(start: string, { from, to }: Suspension): string[] {
  const [began, ended] = [legalDay(from), legalDay(to!)];
  const out: string[] = [];
  if (began > start) for (let day = began; day < ended; day = nextDay(day)) out.push(day);
  else for (let day = nextDay(start); day <= ended; day = nextDay(day)) out.push(day);
  return out;
}

function isOfficeMinute(epoch: number): boolean {
  const local = new Date(epoch + 8 * 3_600_000);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  return !isOff(local.toISOString().slice(0, 10)) && ((minute >= 510 && minute < 720) || (minute >= 810 && minute < 1080));
}
