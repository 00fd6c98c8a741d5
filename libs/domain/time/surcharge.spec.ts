import * as fc from 'fast-check';
import { nextDay } from './day-walk.fixture.js';
import { localDate } from './instant.js';
import { surchargeOn, type PausedRange } from './surcharge.js';

const on = (day: string, paused: readonly PausedRange[] = [], fine = 60_000) => surchargeOn(fine, localDate('2024-12-24'), localDate(day), paused);
const pause = (from: string, to: string | null): PausedRange => ({ from: localDate(from), to: to === null ? null : localDate(to) });

describe('加处罚款', () => {
  it('is nothing until the due day is over, then three per cent a day', () => {
    expect(on('2024-12-20')).toBe(0);
    expect(on('2024-12-24')).toBe(0);
    expect(on('2024-12-25')).toBe(1_800);
    expect(on('2025-01-03')).toBe(18_000);
  });

  it('reaches 99 per cent on the 33rd day, the fine on the 34th and never more', () => {
    expect(on('2025-01-26')).toBe(59_400);
    expect(on('2025-01-27')).toBe(60_000);
    expect(on('2026-01-27')).toBe(60_000);
  });

  it('stops during reconsideration and lawsuit, both days included', () => {
    expect(on('2025-01-03', [pause('2024-12-27', '2024-12-31')])).toBe(5 * 1_800);
    expect(on('2025-01-03', [pause('2024-12-27', null)])).toBe(2 * 1_800);
    expect(on('2025-01-03', [pause('2024-12-01', '2024-12-25')])).toBe(9 * 1_800);
    expect(on('2025-01-03', [pause('2024-12-29', '2025-01-01'), pause('2024-12-27', '2024-12-31')])).toBe(4 * 1_800);
    expect(on('2025-01-03', [pause('2025-02-01', null)])).toBe(10 * 1_800);
  });

  it('drops fractions of a fen', () => {
    expect(on('2024-12-25', [], 50)).toBe(1);
    expect(on('2024-12-25', [], 33)).toBe(0);
  });

  it('agrees with adding it up day by day', () => {
    const offset = fc.integer({ min: -5, max: 60 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000_000 }), offset, fc.array(fc.tuple(offset, fc.option(offset)), { maxLength: 3 }), (fine, until, ranges) => {
      const paused = ranges.map(([from, to]) => pause(dayAt(from), to === null ? null : dayAt(to)));
      let days = 0;
      for (let day = nextDay('2024-12-24'); day <= dayAt(until); day = nextDay(day)) {
        if (!paused.some(({ from, to }) => from <= day && (to === null || day <= to))) days += 1;
      }
      expect(on(dayAt(until), paused, fine)).toBe(Math.min(fine, Math.floor((3 * days * fine) / 100)));
    }));
  });
});

function dayAt(offset: number): string {
  return new Date(Date.parse('2024-12-24') + offset * 86_400_000).toISOString().slice(0, 10);
}
