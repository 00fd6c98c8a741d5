import fc from 'fast-check';
import { heavier, type Burden } from './aggravation.js';

const burden: fc.Arbitrary<Burden> = fc.record({
  outcome: fc.constantFrom('penalty', 'no-penalty'), fine: fc.nat(3), warning: fc.boolean(), correction: fc.constantFrom(null, '清除', '清除，恢复原状'),
  confiscated: fc.uniqueArray(fc.record({ kind: fc.constantFrom('gains' as const, 'property' as const), what: fc.constantFrom('烤炉', '铲车'), value: fc.constantFrom(null, 1, 2) }), { maxLength: 2, selector: ({ kind, what }) => `${kind} ${what}` }),
});
const noHeavier = (before: Burden, after: Burden) => heavier(before, after).length === 0;
const fined: Burden = { outcome: 'penalty', fine: 60_000, warning: false, correction: '清除', confiscated: [] };

describe('heavier than before (行政处罚法 45②)', () => {
  it.each([
    ['a fen more', { fine: 60_001 }, '罚款由600.00元加重为600.01元'], ['the same fine and a warning', { warning: true }, '增加警告'],
    ['a smaller fine and a warning', { fine: 1, warning: true }, '增加警告'], ['an order that asks for more', { correction: '清除，恢复原状' }, '责令改正的内容增加'],
    ['something confiscated', { confiscated: [{ kind: 'property' as const, what: '铲车', value: 0 }] }, '增加没收非法财物：铲车'],
  ])('%s', (_, more, words) => {
    expect(heavier(fined, { ...fined, ...more }).join('')).toContain(words);
  });
  it('a penalty where there was to be none', () => {
    expect(heavier({ ...fined, outcome: 'no-penalty' }, fined)).toHaveLength(1);
  });
  it('less in everything, or part of the order, is not', () => {
    expect(heavier({ ...fined, correction: '清除，恢复原状' }, { ...fined, fine: 1, correction: '恢复原状' })).toEqual([]);
    expect(heavier(fined, { ...fined, outcome: 'not-established', correction: null })).toEqual([]);
  });

  it('is a partial order: each no heavier than itself', () => {
    fc.assert(fc.property(burden, (one) => expect(noHeavier(one, one)).toBe(true)));
  });
  it('… and than what is no heavier than something lighter still', () => {
    fc.assert(fc.property(burden, burden, burden, (a, b, c) => expect(!(noHeavier(a, b) && noHeavier(b, c)) || noHeavier(a, c)).toBe(true)));
  });
  it('… and two that are no heavier than each other weigh the same', () => {
    const weight = ({ outcome, fine, warning, confiscated = [], correction }: Burden) => JSON.stringify([
      ...outcome === 'penalty' ? [fine, warning, confiscated.map((item) => JSON.stringify(item)).sort()] : [0, false, []], correction,
    ]);
    fc.assert(fc.property(burden, burden, (a, b) => expect(!(noHeavier(a, b) && noHeavier(b, a)) || weight(a) === weight(b)).toBe(true)), { numRuns: 2_000 });
  });
});
