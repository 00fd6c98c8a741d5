import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../time/instant.js';
import { birthDateBy, creditCodeProblem, idNumberProblem, identityNumberProblem, isHouseholdCode, phoneProblem, reachesAge, type IdKind } from './index.js';

const CODE_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** ISO 7064, MOD 11-2, digit by digit: what the standard says in words, and not by its table of weights. */
const mod112 = (number: string) => [...number].reduce((so, digit) => (so * 2 + (digit === 'X' ? 10 : Number(digit))) % 11, 0);
/** GB 32100 as a polynomial in 3, from its highest power. */
const mod31 = (code: string) => (Array.from(code.slice(0, 17)).reverse().reduce((so, digit) => (so * 3 + CODE_DIGITS.indexOf(digit)) % 31, 0) + CODE_DIGITS.indexOf(code[17] as string)) % 31;

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const body = fc.tuple(fc.constantFrom('370282', '411104', '110105', '650101'), day, fc.integer({ min: 0, max: 999 })).map(([place, born, order]) => `${place}${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`);
const code = fc.tuple(fc.constantFrom('91', '92', '93', '12', '51'), fc.integer({ min: 110_000, max: 659_999 }), fc.array(fc.constantFrom(...CODE_DIGITS), { minLength: 9, maxLength: 9 })).map(([kind, place, rest]) => `${kind}${place}${rest.join('')}`);

describe('公民身份号码 (GB 11643-1999)', () => {
  it.each(['11010519491231002X', '440524188001010014'])('%s, an example of the standard itself, is one', (number) => {
    expect(identityNumberProblem(number)).toBeNull();
  });

  it('takes exactly one of the eleven check characters, the one that MOD 11-2 makes', () => {
    fc.assert(fc.property(body, (first) => {
      const right = [...'0123456789X'].filter((check) => identityNumberProblem(first + check) === null);
      expect(right).toEqual([...'0123456789X'].filter((check) => mod112(first + check) === 1));
      expect(right).toHaveLength(1);
    }));
  });

  it('finds any single wrong digit', () => {
    fc.assert(fc.property(body, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (first, place, by) => {
      const check = [...'0123456789X'].find((each) => identityNumberProblem(first + each) === null) as string;
      const wrong = first.slice(0, place) + String((Number(first[place]) + by) % 10) + first.slice(place + 1);
      expect(identityNumberProblem(wrong + check)).not.toBeNull();
    }));
  });

  it.each([['11010519490230002X', '出生日期'], ['99', '18位'], ['1101051949123100２X', '18位'], ['000105194912310020', '行政区划']])('%s is none: %s', (number, why) => {
    expect(identityNumberProblem(number)).toContain(why);
  });
});

describe('统一社会信用代码 (GB 32100-2015)', () => {
  it.each(['9144030071526726XG', '91110000802100433B', '914403001922038216'])('%s, published by its holder, is one', (each) => {
    expect(creditCodeProblem(each)).toBeNull();
  });

  it('takes exactly the check character that makes the polynomial a multiple of 31', () => {
    fc.assert(fc.property(code, (first) => {
      const right = [...CODE_DIGITS].filter((check) => creditCodeProblem(first + check) === null);
      expect(right).toEqual([...CODE_DIGITS].filter((check) => mod31(first + check) === 0));
      expect(right).toHaveLength(1);
    }));
  });

  it.each(['91370200MA00000000', '9144030071526726XI', '91AA030071526726XG', ''])('%s is none', (each) => {
    expect(creditCodeProblem(each)).not.toBeNull();
  });

  it('tells a 个体工商户 by its class', () => {
    expect([isHouseholdCode('92370282MA3XXXXX00'), isHouseholdCode('91370282MA3XXXXX00')]).toEqual([true, false]);
  });
});

describe('other documents', () => {
  it.each<[IdKind, string, boolean]>([
    ['passport', 'EB1234567', true], ['passport', '护照1', false], ['hk-macau-permit', 'H12345678', true], ['hk-macau-permit', 'X12345678', false], ['taiwan-permit', '12345678', true],
    ['taiwan-permit', 'T1', false], ['resident-id', '11010519491231002X', true], ['foreign-permanent-residence', 'USA110100123456', true], ['foreign-permanent-residence', '11010519491231002X', false],
    ['hk-macau-taiwan-residence', '11010519491231002X', false], ['other', '军字第012345号', true], ['other', '\u200B', false],
  ])('%s %s: %s', (kind, number, right) => {
    expect(idNumberProblem(kind, number) === null).toBe(right);
  });

  it('holds the day of birth where the number is made of it', () => {
    expect(birthDateBy('resident-id', '11010519491231002X')).toBe('1949-12-31');
    expect(birthDateBy('passport', '11010519491231002X')).toBeNull();
    expect(birthDateBy('resident-id', '110105194912310021')).toBeNull();
  });
});

describe('telephones', () => {
  it.each(['13800000000', '+8613800000000', '0532-82345678', '010 62345678', '03958234567', '400-123-4567', '4001234567', '+852 9123 4567', '0532-82345678转12'])('%s can be rung', (phone) => {
    expect(phoneProblem(phone)).toBeNull();
  });

  it.each(['1', '12800000000', '1380000000', '82345678', '无', '+86123', '13800000000x', '138 0000 0000 0'])('%s cannot', (phone) => {
    expect(phoneProblem(phone)).toContain('11位手机号');
  });
});

describe('full age (周岁) is reached the day after the birthday', () => {
  it.each([['2010-11-24', 14, '2024-11-25'], ['2008-02-29', 14, '2022-03-01'], ['2008-02-29', 18, '2026-03-01'], ['2008-02-29', 20, '2028-03-01'], ['2006-12-31', 18, '2025-01-01']])('%s, %s: %s', (born, years, day1) => {
    expect(reachesAge(localDate(born), years)).toBe(day1);
  });
});
