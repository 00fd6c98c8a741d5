import { checkFine } from './check-fine.js';
import { HENAN, matter, NO_FINE, perUnit, range, yuan, type More } from './matters.fixture.js';
import type { FineModel, PenaltyFactor } from './model.js';

interface Proposed { readonly fine: number; readonly quantity?: number | null; readonly factors?: readonly PenaltyFactor[]; readonly more?: More }
const check = (citizen: FineModel, { fine, quantity = null, factors = [], more = {} }: Proposed) =>
  checkFine({ policy: HENAN, matter: matter(citizen, NO_FINE, more), party: 'citizen', fine, quantity, factors });

describe('published decisions (decisions.json)', () => {
  it.each([
    ['韶山 8109㎡ × 300 元', perUnit(300, '平方米'), 8_109, 2_432_700],
    ['韶山, inside 100–1000 元/㎡ of 条例 57', perUnit(100, '平方米', { maxAmount: 1_000 }), 8_109, 2_432_700],
    ['寻甸 697㎡ × 11 元', perUnit(11, '平方米'), 697, 7_667],
    ['莆田 0.38㎡ × 500 元', perUnit(500, '平方米'), 0.38, 190],
    ['即墨 12 立方米 × 50 元', perUnit(50, '立方米'), 12, 600],
    ['北海 每车 500 元', range(0, 500), null, 500],
    ['尔王庄 1000 元', range(500, 2_000), null, 1_000],
    ['启东 油烟 5000 元, the statutory minimum', range(5_000, 50_000), null, 5_000],
  ] as const)('%s is lawful', (_, model, quantity, fine) => {
    expect(check(model, { fine: yuan(fine), quantity })).toEqual([]);
  });
});

describe('a fine against its range', () => {
  const model = range(500, 2_000);

  it.each([[50_000], [200_000], [123_456]])('%d fen is inside, the bounds included (以上、以下)', (fine) => {
    expect(check(model, { fine })).toEqual([]);
  });
  it.each([[49_999, '低于法定最低额'], [200_001, '超出法定最高额'], [0, '低于法定最低额']])('%d fen is refused: %s', (fine, words) => {
    expect(check(model, { fine }).join('')).toContain(words);
  });
  it('may stay away where the fine is a 可以', () => {
    expect(check(model, { fine: 0, more: { fineIs: 'may' } })).toEqual([]);
    expect(check(model, { fine: 1, more: { fineIs: 'may' } })).toHaveLength(1);
  });
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%d is no amount of money', (fine) => {
    expect(check(model, { fine }).join('')).toContain('整数（分）');
  });
  it('is refused for a party whom the law does not fine', () => {
    expect(checkFine({ policy: HENAN, matter: matter(model, NO_FINE), party: 'organisation', fine: 50_000, factors: [] }).join('')).toContain('没有设定罚款');
    expect(checkFine({ policy: HENAN, matter: matter(model, NO_FINE), party: 'organisation', fine: 0, factors: [] })).toEqual([]);
  });
});

describe('statutory factors', () => {
  const model = range(500, 2_000);

  it.each(['under-14', 'incapacitated', 'minor-and-corrected', 'no-fault'] as const)('%s: any fine is refused, none is right', (factor) => {
    expect(check(model, { fine: 100, factors: [factor] })[0]).toMatch(/不予行政处罚.*行政处罚法3[0-3]/);
    expect(check(model, { fine: 0, factors: [factor] })).toEqual([]);
  });
  it.each(['age-14-to-18', 'mitigating'] as const)('%s: under the minimum is right, the maximum is not lighter', (factor) => {
    expect(check(model, { fine: 100, factors: [factor] })).toEqual([]);
    expect(check(model, { fine: yuan(2_000), factors: [factor] }).join('')).toContain('没有从轻或者减轻');
    expect(check(model, { fine: yuan(2_000.01), factors: [factor] }).join('')).toContain('超出法定最高额');
  });
  it('a fixed amount must be lowered for a minor', () => {
    expect(check(perUnit(50, '立方米'), { fine: 60_000, quantity: 12, factors: ['age-14-to-18'] })).toHaveLength(1);
    expect(check(perUnit(50, '立方米'), { fine: 30_000, quantity: 12, factors: ['age-14-to-18'] })).toEqual([]);
  });
  it('first-and-slight: nothing, or inside the range, but not between', () => {
    expect(check(model, { fine: 0, factors: ['first-and-slight'] })).toEqual([]);
    expect(check(model, { fine: 50_000, factors: ['first-and-slight'] })).toEqual([]);
    expect(check(model, { fine: 100, factors: ['first-and-slight'] })).toHaveLength(1);
  });
});

describe('quantities', () => {
  it.each([null, 0, -3, Number.NaN, Number.POSITIVE_INFINITY, 1.23456, 1e300])('%p is no measured quantity', (quantity) => {
    expect(check(perUnit(50, '立方米'), { fine: 100, quantity })).toHaveLength(1);
  });
  it('counts what cannot be divided in whole numbers', () => {
    expect(check(perUnit(50, '条', { whole: true }), { fine: 7_500, quantity: 1.5 }).join('')).toContain('应当是整数');
  });
  it('keeps the sum under a cap', () => {
    expect(check(perUnit(50, '条', { cap: 5_000 }), { fine: yuan(5_000), quantity: 150 })).toEqual([]);
    expect(check(perUnit(50, '条', { cap: 5_000 }), { fine: yuan(7_500), quantity: 150 }).join('')).toContain('超出法定最高额');
  });
  it('takes a percentage of its base, and a multiple', () => {
    const percent: FineModel = { type: 'percentage', of: '建设工程造价', min: 5, max: 10 };
    expect(check(percent, { fine: yuan(5_000), quantity: yuan(100_000) })).toEqual([]);
    expect(check(percent, { fine: yuan(4_999), quantity: yuan(100_000) })).toHaveLength(1);
    const multiple: FineModel = { type: 'multiple', of: '耕地开垦费', min: 5, max: 10 };
    expect(check(multiple, { fine: yuan(90_000), quantity: yuan(9_000) })).toEqual([]);
    expect(check(multiple, { fine: yuan(90_001), quantity: yuan(9_000) })).toHaveLength(1);
    expect(check(multiple, { fine: yuan(90_000) }).join('')).toContain('应当先查明耕地开垦费');
  });
});
