import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { issue } from '../closure/ordinary/documents.js';
import { Play } from '../closure/ordinary/testing/play.js';
import { fillNumber, numberFormatFaults, sameNumbers } from '../policy/number-format.js';
import { CaseDrive } from '../testing/case.js';
import { take, factsFor, testPolicy } from '../testing/index.js';
import { caseKind } from '../case/kind.js';
import { report } from '../testing/case.js';

const withFormat = (numbers: Record<string, string>) => ({ ...testPolicy, numbers: { ...testPolicy.numbers, ...numbers } });
const OPINION = { reason: '未发现违法事实' };

describe('an official number', () => {
  it('prints every placeholder, however often it stands there', () => {
    const policy = withFormat({ report: '{short}〔{year}〕线索〔{year}〕{n}号', suspension: '{year}年{short}中〔{year}〕{n:4}号' });
    expect(take(caseKind, null, report, factsFor('clerk', '2024-11-25', { policy })).reportNo).toBe('石桥〔2024〕线索〔2024〕1号');
    const { state } = Play.open();
    expect(issue(state, factsFor('head', '2024-11-25', { policy, nextNumber: 42 }), 'suspension', { citation: '令55', ...OPINION }))
      .toMatchObject({ document: { number: '2024年石桥中〔2024〕0042号' } });
  });

  it('is drawn, or nothing is issued', () => {
    const { state } = Play.open();
    const undrawn = factsFor('head', '2024-11-25', { nextNumber: null });
    expect(() => issue(state, undrawn, 'resumption', OPINION)).toThrow('no number was drawn');
    expect(CaseDrive.registered().state.reportNo).toMatch(/1号$/);
  });
});

const text = fc.string({ unit: fc.constantFrom('甲', '〔', '〕', '$', '&', '{', '}', 'n', ':', '0', '7') });
const literal = text.map((words) => words.replaceAll(/[{}]/g, ''));
const placeholder = fc.constantFrom('{short}', '{kind}', '{year}', '{n}', '{n:1}', '{n:4}', '{n:9}');
const anyFormat = fc.array(fc.oneof(text, placeholder)).map((pieces) => pieces.join(''));
const goodFormat = fc.array(fc.tuple(fc.oneof(fc.constant(''), placeholder), literal)).map((pieces) => `{short}{year}号${pieces.flat().join('')}第{n}`);
const parts = fc.record({ short: text, kind: text, year: fc.integer({ min: 1900, max: 2199 }).map(String), n: fc.integer({ min: 1, max: 999_999 }) });

function thrown(act: () => string): string {
  try {
    throw new Error(`printed {${act()}}`);
  } catch (error) {
    return error instanceof RangeError ? 'refused' : String(error);
  }
}

describe('a number format', () => {
  it('is either refused, or prints no placeholder and nothing that was not said', () => {
    fc.assert(fc.property(anyFormat, fc.record({ short: literal, kind: literal, year: fc.constant('2024'), n: fc.nat(9999).map((n) => n + 1) }), (format, said) => {
      const printed = numberFormatFaults(format).length > 0 ? thrown(() => fillNumber(format, said)) : fillNumber(format, said);
      expect(printed).not.toMatch(/[{}]|null|undefined/);
    }));
  });

  it('prints what is filled in as it is, even where that looks like a placeholder', () => {
    fc.assert(fc.property(goodFormat, parts, (format, said) => {
      const rest = format.split(/\{[^}]*\}/);
      const printed = fillNumber(format, said);
      expect(printed.startsWith(`${rest[0]}${said.short}${said.year}号`)).toBe(true);
      expect(printed.endsWith(`第${said.n}`)).toBe(true);
    }));
  });

  it('never prints one number twice in a series', () => {
    fc.assert(fc.property(goodFormat, parts, fc.integer({ min: 1, max: 999_999 }), (format, said, other) => {
      fc.pre(other !== said.n);
      expect(fillNumber(format, said)).not.toBe(fillNumber(format, { ...said, n: other }));
    }));
  });

  it.each([
    ['{short}罚决〔{year}〕{no}{n}号', '{no}'], ['{short}罚决〔{year}〕号', '{n}'], ['{short}罚决〔{year}〕{n:0}号', '{n:0}'], ['{short}〔{year}〕{n}{号', '花括号'], ['{short}〔{year}〕{n}{}号', '{}'],
  ])('%s is refused', (format, words) => {
    expect(numberFormatFaults(format).join('；')).toContain(words);
  });

  it('is the same as another that prints the same, whatever its width', () => {
    expect(sameNumbers('{short}{kind}〔{year}〕{n}号', '罚决', '{short}罚决〔{year}〕{n:4}号', '')).toBe(true);
    expect(sameNumbers('{short}{kind}〔{year}〕{n}号', '罚决', '{short}{kind}〔{year}〕{n}号', '罚告')).toBe(false);
  });
});
