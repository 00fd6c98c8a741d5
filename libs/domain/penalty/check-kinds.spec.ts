import fc from 'fast-check';
import { checkKinds, excusedFrom, isPenalty, worth } from './check-kinds.js';
import { HENAN, matter, NO_FINE, range } from './matters.fixture.js';
import { PENALTY_FACTORS, type Confiscation, type PenaltyFactor, type PenaltyKinds } from './model.js';

const ROASTER: Confiscation = { kind: 'property', what: '烤炉一台', value: 30_000 };
const kinds = (more: Partial<PenaltyKinds>, items: { fine?: number; warning?: boolean; confiscated?: Confiscation[]; factors?: PenaltyFactor[] }) =>
  checkKinds({ policy: HENAN, matter: matter(range(0, 500), NO_FINE, more), party: 'citizen', fine: 0, warning: false, factors: [], ...items });

describe('kinds of penalty (行政处罚法 9、38)', () => {
  it.each([
    ['none, and a warning', 'none', { fine: 100, warning: true }, '没有设定警告'],
    ['警告或者罚款, and both', 'or', { fine: 100, warning: true }, '只能择一'],
    ['给予警告, and a fine alone', 'shall', { fine: 100 }, '应当给予警告'],
    ['nothing at all', 'may', {}, '应当有处罚种类'],
  ] as const)('%s is refused', (_, warning, items, words) => {
    expect(kinds({ warning }, items).join('')).toContain(words);
  });
  it.each([
    ['警告或者罚款: the warning', 'or', { warning: true }], ['警告或者罚款: the fine', 'or', { fine: 100 }], ['可以警告, with the fine', 'may', { fine: 100, warning: true }],
    ['给予警告，并处', 'shall', { fine: 100, warning: true }], ['给予警告, mitigated to the fine alone', 'shall', { fine: 100, factors: ['mitigating'] as PenaltyFactor[] }],
  ] as const)('%s is lawful', (_, warning, items) => {
    expect(kinds({ warning }, items)).toEqual([]);
  });
  it('takes goods only where the provision does, and gains everywhere (28②)', () => {
    expect(kinds({}, { fine: 100, confiscated: [ROASTER] }).join('')).toContain('没有设定没收非法财物');
    expect(kinds({ confiscation: 'may' }, { fine: 100, confiscated: [ROASTER] })).toEqual([]);
    expect(kinds({}, { fine: 100, confiscated: [{ kind: 'gains', what: '运费', value: null }] })).toEqual([]);
  });
  it.each([[' ', 100, '写明名称'], ['烤炉', -1, '不小于零的整数'], ['烤炉', 0.5, '不小于零的整数']])('“%s” worth %d is not said properly', (what, value, words) => {
    expect(kinds({ confiscation: 'may' }, { confiscated: [{ kind: 'property', what, value }] }).join('')).toContain(words);
  });
  it('adds up what is confiscated, unknown as soon as one of it is', () => {
    expect([worth(), worth([ROASTER, ROASTER]), worth([ROASTER, { ...ROASTER, value: null }])]).toEqual([0, 60_000, null]);
  });
});

const EXCUSING = ['under-14', 'incapacitated', 'minor-and-corrected', 'no-fault'] as const;
const items = fc.record({ fine: fc.nat(1_000_000), warning: fc.boolean(), confiscated: fc.array(fc.constant(ROASTER), { maxLength: 2 }) });

describe('an excusing factor (行政处罚法 30、31、33)', () => {
  it('stands against every penalty of any kind, whatever else is said', () => {
    const others = fc.subarray(Object.keys(PENALTY_FACTORS) as PenaltyFactor[]);
    fc.assert(fc.property(items, fc.constantFrom(...EXCUSING), others, (penalty, excusing, more) => {
      expect(excusedFrom(penalty, [...more, excusing]).length > 0).toBe(isPenalty(penalty));
    }));
  });
});
