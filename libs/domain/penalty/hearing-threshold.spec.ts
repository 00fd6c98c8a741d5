import { hearingRightFor } from './hearing-threshold.js';
import { HENAN, matter, range, yuan } from './matters.fixture.js';
import { preconditionOf } from './precondition.js';

const plain = matter(range(0, 100_000), range(0, 100_000));
const right = (party: 'citizen' | 'organisation' | 'household-business', fine: number) => hearingRightFor({ policy: HENAN, party, fine: yuan(fine) });

describe('the right to a hearing (行政处罚法 63)', () => {
  it.each([
    ['citizen', 4_999.99, false], ['citizen', 5_000, true], ['organisation', 49_999.99, false], ['organisation', 50_000, true], ['household-business', 5_000, true],
  ] as const)('%s, %d yuan: %s', (party, fine, expected) => {
    expect(right(party, fine).right).toBe(expected);
  });
  it.each([
    ['nothing confiscated', 0, false], ['under the amount', yuan(4_999), false], ['from the amount on', yuan(5_000), true], ['not valued yet', null, true],
  ] as const)('500 yuan, and %s: %p fen → %s', (_, confiscated, expected) => {
    expect(hearingRightFor({ policy: HENAN, party: 'citizen', fine: yuan(500), confiscated }).right).toBe(expected);
  });
  it('says by which rule', () => {
    expect(right('organisation', 50_000).why).toBe('罚款50000.00元达到较大数额标准：法人或者其他组织罚款50000.00元以上（河南省政府令第204号第四条），应当告知听证权利（行政处罚法63①一）。');
  });
});

describe('preconditions', () => {
  it('names 拒不改正 and 逾期不改正, and nothing where the law asks for nothing', () => {
    expect(preconditionOf(plain)).toBeNull();
    expect(preconditionOf(matter(range(0, 1), range(0, 1), { precondition: 'fails-to-correct-in-time' }))).toMatchObject({ words: '逾期不改正', article: '测试条例第二条' });
    expect(preconditionOf(matter(range(0, 1), range(0, 1), { precondition: 'refuses-to-correct' }))?.detail).toContain('行政处罚法28');
  });
});
