import { describe, expect, it } from '@jest/globals';
import { isSamePlace, metresBetween } from './same-place.js';

describe('the same place', () => {
  it('is one address within the other, spaces and punctuation aside', () => {
    expect(isSamePlace('石桥镇 东街8号', { text: '', address: '石桥镇东街8号，门前' })).toBe(true);
    expect(isSamePlace('石桥镇东街8号', { text: '', address: '石桥镇西街1号' })).toBe(false);
  });

  it('may be named in the words alone, unless it is too short to tell', () => {
    expect(isSamePlace('滨河路12号', { text: '有人在滨河路12号倒渣土' })).toBe(true);
    expect(isSamePlace('东街', { text: '东街有人倒渣土' })).toBe(false);
  });

  it('is nowhere without an address', () => {
    expect(isSamePlace('', { text: '有人倒渣土', address: '' })).toBe(false);
    expect(isSamePlace('滨河路12号', { text: '', address: '' })).toBe(false);
  });

  it('is measured along the earth', () => {
    expect(metresBetween({ longitude: 120.7, latitude: 36.4 }, { longitude: 120.7, latitude: 36.401 })).toBeCloseTo(111.2, 0);
    expect(metresBetween({ longitude: 120.7, latitude: 36.4 }, { longitude: 120.7, latitude: 36.4 })).toBe(0);
  });
});
