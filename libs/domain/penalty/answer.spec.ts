import { answerPenalty } from './answer.js';
import { HENAN, matter, NO_FINE, perUnit, range, yuan, type More } from './matters.fixture.js';
import type { FineModel, PenaltyQuestion } from './model.js';

interface Row { readonly code: string; readonly citizen: FineModel; readonly organisation: FineModel; readonly more?: More; readonly simple: string; readonly hearing: string }

/** legal.md §8, columns S and H (I = individual, O = organisation) at Henan's hearing amounts. */
const TABLE: readonly Row[] = [
  { code: 'XF-01', citizen: range(0, 500), organisation: range(5_000, 50_000), simple: 'I', hearing: 'O' },
  { code: 'XF-04', citizen: NO_FINE, organisation: range(5_000, 50_000), simple: '', hearing: 'O' },
  { code: 'XF-05', citizen: { type: 'fixed', amount: yuan(200) }, organisation: { type: 'fixed', amount: yuan(200) }, simple: 'IO', hearing: '' },
  { code: 'CG-02', citizen: NO_FINE, organisation: range(100_000, 1_000_000), more: { confiscation: 'may' }, simple: '', hearing: 'O' },
  { code: 'CG-03', citizen: range(100, 500), organisation: range(50_000, 500_000), simple: 'I', hearing: 'O' },
  { code: 'CG-04', citizen: range(500, 10_000), organisation: range(500, 10_000), simple: 'O', hearing: 'I' },
  { code: 'CG-06', citizen: range(200, 1_000), organisation: range(200, 1_000), simple: 'IO', hearing: '' },
  { code: 'CG-07', citizen: range(1_000, 10_000), organisation: range(1_000, 10_000), simple: 'O', hearing: 'I' },
  { code: 'CG-09', citizen: range(20, 100), organisation: NO_FINE, simple: 'I', hearing: '' },
  { code: 'CG-10', citizen: range(200, 2_000), organisation: range(2_000, 20_000), simple: 'IO', hearing: '' },
  { code: 'CG-11', citizen: NO_FINE, organisation: range(10_000, 100_000), simple: '', hearing: 'O' },
  { code: 'HB-01', citizen: range(500, 2_000), organisation: range(500, 2_000), simple: 'O', hearing: '' },
  { code: 'HB-03', citizen: range(500, 2_000), organisation: range(10_000, 100_000), simple: '', hearing: 'O' },
  { code: 'HB-04', citizen: range(5_000, 50_000), organisation: range(5_000, 50_000), simple: '', hearing: 'IO' },
  { code: 'HB-07', citizen: range(2_000, 20_000), organisation: range(2_000, 20_000), simple: 'O', hearing: 'I' },
  { code: 'LY-01', citizen: range(200, 3_000), organisation: range(10_000, 50_000), simple: 'I', hearing: 'O' },
  { code: 'JT-01', citizen: range(0, 5_000), organisation: range(0, 5_000), simple: 'IO', hearing: 'I' },
  { code: 'WY-01', citizen: range(1_000, 10_000), organisation: range(50_000, 200_000), simple: '', hearing: 'IO' },
];

const ask = (row: Pick<Row, 'citizen' | 'organisation' | 'more'>, question: PenaltyQuestion) =>
  answerPenalty({ policy: HENAN, matter: matter(row.citizen, row.organisation, row.more), question });

describe('the list of matters (legal.md §8)', () => {
  it.each(TABLE)('$code: simple procedure for “$simple”, hearing for “$hearing”', ({ simple, hearing, ...row }) => {
    const [citizen, organisation] = [ask(row, { party: 'citizen' }), ask(row, { party: 'organisation' })];
    expect((citizen.simpleProcedure ? 'I' : '') + (organisation.simpleProcedure ? 'O' : '')).toBe(simple);
    expect((citizen.hearingRight ? 'I' : '') + (organisation.hearingRight ? 'O' : '')).toBe(hearing);
  });
});

describe('the penalty calculator', () => {
  const rubble = { citizen: perUnit(50, '立方米'), organisation: perUnit(50, '立方米') };

  it('multiplies 12 m³ by 50 yuan and says so', () => {
    const answer = ask(rubble, { party: 'citizen', quantity: 12 });
    expect(answer.range).toEqual({ min: 60_000, max: 60_000 });
    expect(answer.simpleProcedure).toBe(false);
    expect(answer.hearingRight).toBe(false);
    expect(answer.why[0]).toBe('测试条例第二条：处每立方米50.00元罚款×12立方米，可罚600.00元。');
  });

  it.each([[4, 'citizen', true], [4.01, 'citizen', false], [60, 'organisation', true], [60.02, 'organisation', false]] as const)('%d m³ by a %s: simple procedure %s', (quantity, party, simple) => {
    expect(ask(rubble, { party, quantity }).simpleProcedure).toBe(simple);
  });

  it('asks for the quantity first, and says up to which the simple procedure reaches', () => {
    const answer = ask(rubble, { party: 'citizen' });
    expect(answer).toMatchObject({ range: null, simpleProcedure: false, hearingRight: false });
    expect(answer.why.join('')).toContain('应当先查明数量（立方米）');
    expect(answer.why.join('')).toContain('数量不超过4立方米');
  });

  it('gives no hearing for a confiscation that only may come with the fine, and says when there is one', () => {
    const answer = ask({ citizen: range(100, 150), organisation: NO_FINE, more: { confiscation: 'may' } }, { party: 'citizen' });
    expect(answer).toMatchObject({ simpleProcedure: true, hearingRight: false });
    expect(answer.why.join('')).toContain('并处没收的除外');
    expect(answer.why.join('')).toContain('拟没收的数额或者价值达到听证标准');
  });

  it('knows no simple procedure where the confiscation must come with the fine', () => {
    expect(ask({ citizen: range(100, 150), organisation: NO_FINE, more: { confiscation: 'shall' } }, { party: 'citizen' }).simpleProcedure).toBe(false);
  });

  it('says for whom it is 警告或者罚款, and for whom only the fine (消防法 60)', () => {
    const fire = matter(range(0, 500), range(5_000, 50_000));
    const penalty = { ...fire.penalty, citizen: { ...fire.penalty.citizen, warning: 'or' as const } };
    const why = (party: 'citizen' | 'organisation') => answerPenalty({ policy: HENAN, matter: { ...fire, penalty }, question: { party } }).why.join('');
    expect(why('citizen')).toContain('警告或者罚款，择一处罚，不得并处');
    expect(why('organisation')).not.toContain('警告或者罚款，择一');
  });

  it('allows a warning alone by the simple procedure though the fine is out of its reach', () => {
    expect(ask({ citizen: range(500, 900), organisation: NO_FINE, more: { warning: 'or' } }, { party: 'citizen' }).simpleProcedure).toBe(true);
  });

  it.each(['under-14', 'incapacitated', 'minor-and-corrected', 'no-fault'] as const)('%s: no penalty, so no procedure and no hearing', (factor) => {
    expect(ask({ citizen: range(500, 9_000), organisation: NO_FINE, more: { warning: 'or' } }, { party: 'citizen', factors: [factor] })).toMatchObject({ range: { min: 0, max: 0 }, simpleProcedure: false, hearingRight: false });
  });

  it.each(['age-14-to-18', 'mitigating'] as const)('%s: from nothing upwards', (factor) => {
    expect(ask({ citizen: range(500, 2_000), organisation: NO_FINE }, { party: 'citizen', factors: [factor] }).range).toEqual({ min: 0, max: yuan(2_000) });
  });

  it('counts a household business as the region has settled', () => {
    const model = { citizen: range(0, 500), organisation: range(5_000, 50_000) };
    expect(ask(model, { party: 'household-business' }).range).toEqual({ min: 0, max: yuan(500) });
    const elsewhere = answerPenalty({ policy: { ...HENAN, householdBusinessCountsAs: 'organisation' }, matter: matter(model.citizen, model.organisation), question: { party: 'household-business' } });
    expect(elsewhere.range).toEqual({ min: yuan(5_000), max: yuan(50_000) });
    expect(elsewhere.why[0]).toContain('个体工商户按本地规定比照法人或者其他组织处理');
  });

  it('names the order that must come first, and the steps of the benchmark', () => {
    const model = { citizen: range(500, 10_000), organisation: range(500, 10_000), more: { precondition: 'refuses-to-correct', discretion: [{ name: '一般', when: '影响较小', min: yuan(500), max: yuan(2_000) }, { name: '单位专用', when: '略', min: yuan(500), max: yuan(600), party: 'organisation' }] } } as const;
    const why = ask(model, { party: 'citizen' }).why.join('\n');
    expect(why).toContain('以拒不改正为处罚条件');
    expect(why).toContain('裁量基准“一般”（影响较小）：500.00元至2000.00元');
    expect(why).not.toContain('单位专用');
    expect(why).toContain('超出所适用档次的，应当另行说明理由，并提高一级审核');
  });

  it('names an article in every sentence about procedure, hearing and factors', () => {
    const { why } = ask({ citizen: range(500, 9_000), organisation: NO_FINE }, { party: 'citizen', factors: ['first-and-slight'] });
    expect(why.slice(1).every((sentence) => /行政处罚法\d/.test(sentence))).toBe(true);
  });
});
