import fc from 'fast-check';
import { statutoryRange } from './fine-range.js';
import { formatYuan } from './money.js';
import { share, times } from './quantity.js';

describe('amounts in fen', () => {
  it.each([[60_000, '600.00元'], [5, '0.05元'], [0, '0.00元'], [243_270_000, '2432700.00元'], [-150, '-1.50元']])('%d fen is %s', (fen, words) => {
    expect(formatYuan(fen)).toBe(words);
  });

  it('multiplies exactly where floating point would not', () => {
    expect(times(10, 1.1)).toBe(11);
    expect(times(4_350, 1.01)).toBe(4_393);
    expect(times(100_000, 1.005)).toBe(100_500);
  });

  it('agrees with counting in ten-thousandths, whatever the quantity', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 50_000_000 }), (amount, units) => {
      expect(times(amount, units / 10_000)).toBe(Number((BigInt(amount) * BigInt(units)) / 10_000n));
    }));
  });

  it('rounds a minimum up and a maximum down, inside the bounds of the law', () => {
    expect(share(101, 5, 100, 'up')).toBe(6);
    expect(share(101, 5, 100, 'down')).toBe(5);
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (base, low, more) => {
      const found = statutoryRange({ type: 'percentage', of: '造价', min: low, max: low + more + 1 }, base);
      expect(found!.min * 100).toBeGreaterThanOrEqual(base * low);
      expect(found!.max * 100).toBeLessThanOrEqual(base * (low + more + 1));
    }));
  });
});
