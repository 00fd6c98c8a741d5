import * as fc from 'fast-check';
import {
  addDays, addMonths, addYears, dateOf, daysBetween, endOfDay, epochOf, instantOf, localDate, startOfDay, weekdayOf,
} from './instant.js';

describe('a legal instant', () => {
  it.each([
    ['2024-11-24T01:30:00Z', '2024-11-24T09:30:00.000+08:00'],
    ['2024-11-24T09:30+08:00', '2024-11-24T09:30:00.000+08:00'],
    ['2024-11-24T09:30:05.1234567+0800', '2024-11-24T09:30:05.123+08:00'],
    ['2024-11-23T20:30:00-05:00', '2024-11-24T09:30:00.000+08:00'],
    ['2024-12-31T16:00:00Z', '2025-01-01T00:00:00.000+08:00'],
  ])('reads %s as %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it('reads epoch milliseconds and dates', () => {
    expect(instantOf(0)).toBe('1970-01-01T08:00:00.000+08:00');
    expect(instantOf(new Date(0))).toBe(instantOf(0));
  });

  it.each(['2024-11-24', '2024-11-24T09:30:00', '2024-02-30T09:30:00Z', '2024-11-24T24:00:00Z', '2024-13-01T00:00Z', '昨天', '', '2024-11-24T09:30:00+15:00', 'T09:30Z'])('refuses %p', (text) => {
    expect(() => instantOf(text)).toThrow(RangeError);
  });

  it.each([Number.NaN, Infinity, 9e15, new Date('nonsense')])('refuses %p', (nonsense) => {
    expect(() => instantOf(nonsense)).toThrow(RangeError);
  });

  it('comes back unchanged from its epoch, and text order is time order', () => {
    const epochs = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
    fc.assert(fc.property(epochs, epochs, (a, b) => {
      expect(epochOf(instantOf(a))).toBe(a);
      expect(instantOf(instantOf(a))).toBe(instantOf(a));
      expect(instantOf(a) < instantOf(b)).toBe(a < b);
    }));
  });
});

describe('a legal day', () => {
  it('begins and ends at UTC+8', () => {
    expect(dateOf(instantOf('2024-11-24T16:00:00Z'))).toBe('2024-11-25');
    expect(epochOf(startOfDay(localDate('2024-11-25')))).toBe(Date.UTC(2024, 10, 24, 16));
    expect(epochOf(endOfDay(localDate('2024-11-25')))).toBe(Date.UTC(2024, 10, 25, 16) - 1);
  });

  it.each(['2023-02-29', '2024-11-31', '2024-1-1', '20241101', '2024-00-10', ' 2024-01-01'])('%s is not one', (text) => {
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'], ['2023-01-31', 1, '2023-02-28'], ['2024-08-31', 6, '2025-02-28'], ['2024-12-09', 6, '2025-06-09'],
    ['2024-03-31', -1, '2024-02-29'], ['2024-01-15', -2, '2023-11-15'], ['2024-02-29', 12, '2025-02-28'], ['2024-11-30', 3, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it('adds years to the same day, or to 28 February', () => {
    expect(addYears(localDate('2022-11-24'), 2)).toBe('2024-11-24');
    expect(addYears(localDate('2024-02-29'), 5)).toBe('2029-02-28');
  });

  it('counts days over leap days and years', () => {
    expect(addDays(localDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(daysBetween(localDate('2024-11-25'), localDate('2025-02-23'))).toBe(90);
    expect(daysBetween(localDate('2025-01-01'), localDate('2024-12-31'))).toBe(-1);
  });

  it('knows the weekday, also before 1970', () => {
    expect(weekdayOf(localDate('2024-11-24'))).toBe(7);
    expect(weekdayOf(localDate('2024-11-25'))).toBe(1);
    expect(weekdayOf(localDate('1949-10-01'))).toBe(6);
  });
});
