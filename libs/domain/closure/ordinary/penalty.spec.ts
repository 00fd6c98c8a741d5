import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import { conclude, fire, held, knowing, reexamine, said, askedAndSentBack } from './testing/gates/penalty.js';
import { reviewed, upTo } from './testing/stages.js';
import { citizen, DECIDE, evidenceStep, fineFor, reportStep } from './testing/steps.js';

describe('a statement that is adopted (行政处罚法 45①)', () => {
  it('can end in no penalty, on a ground that the law knows', () => {
    const play = said(upTo('statement')).take('officer-1', reexamine({ outcome: 'no-penalty', factors: ['no-fault'], findings: '有票据证明由他人倾倒' })).later(10);
    play.take('head', DECIDE);
    expect(play.state.decision?.proposal).toMatchObject({ outcome: 'no-penalty', fine: 0, warning: false, reasons: '有票据证明由他人倾倒' });
    expect(play.document('no-penalty-decision').contents['penalty']).toContain('不予行政处罚');
  });
  it('can end in 违法事实不能成立', () => {
    const play = said(upTo('statement')).take('officer-1', reexamine({ outcome: 'not-established' })).later(10).take('head', DECIDE);
    expect(play.state.decision?.proposal.outcome).toBe('not-established');
  });
  it('can take the warning off, and the confiscation', () => {
    const stage = { ...knowing({ warning: 'may', confiscation: 'may' }), proposal: fineFor(12, { warning: true, confiscated: [{ kind: 'property' as const, what: '铲车', value: 10_000 }] }) };
    const play = said(upTo('statement', stage)).take('officer-1', reexamine({ warning: false, confiscated: [] }));
    expect(play.state.noticed?.proposal).toMatchObject({ fine: 60_000, warning: false, confiscated: [] });
  });
  it('can lower the fine under the minimum where it shows a ground for that', () => {
    const play = said(upTo('statement')).take('officer-1', reexamine({ fine: 30_000, factors: ['mitigating'] }));
    expect(play.state.noticed?.proposal).toMatchObject({ fine: 30_000, factors: ['mitigating'] });
  });
  it('can move the fine to a lower step of the benchmark', () => {
    const play = said(upTo('statement', { matter: 'XF-02', proposal: fire(2_000_000, { step: '一般' }) })).take('officer-1', reexamine({ fine: 1_000_000, step: '较轻' }));
    expect(play.state.noticed?.proposal).toMatchObject({ fine: 1_000_000, step: '较轻' });
  });
});

describe('a hearing report', () => {
  it('can end in no penalty, which is decided after the review that follows', () => {
    const play = reviewed(held().take('host', conclude({ outcome: 'not-established' }))).take('head', DECIDE);
    expect(play.state.decision?.proposal).toMatchObject({ outcome: 'not-established', fine: 0 });
  });
});

describe('after the party has answered a notice', () => {
  it('new evidence allows what is heavier', () => {
    const play = askedAndSentBack();
    play.take('officer-1', evidenceStep(play, { title: '第二次勘验笔录', sha256: 'sha-2' }));
    play.take('officer-1', reportStep(play, fineFor(100)));
    expect(play.state.phase).toBe('review');
  });
  it('what was only noticed, and never answered, may be raised', () => {
    const policy = { ...testPolicy, hearing: { ...testPolicy.hearing, citizen: 100_000_000 } };
    const play = upTo('decision', { policy, proposal: fineFor(100, { fine: 200_000, factors: ['mitigating'] }) }).take('head', { type: 'reject-treatment', points: ['重新调查'] });
    play.take('officer-1', reportStep(play, fineFor(100)));
    expect(play.state.phase).toBe('review');
  });
});

describe('what is proposed to be confiscated (行政处罚法 63①二)', () => {
  const gains = (value: number | null) => fineFor(12, { confiscated: [{ kind: 'gains', what: '运费', value }] });

  it('gives a hearing right by its worth, not by what the matter may confiscate', () => {
    const right = (value: number | null | undefined) => upTo('statement', { ...knowing({ confiscation: 'may' }), proposal: value === undefined ? fineFor(12) : gains(value) }).state;
    expect(right(undefined)).toMatchObject({ hearing: { right: false }, report: { tiers: [1] } });
    expect(right(499_999)).toMatchObject({ hearing: { right: false }, report: { tiers: [1] } });
    expect(right(500_000)).toMatchObject({ hearing: { right: true }, report: { tiers: [1, 2] } });
  });
  it('counts as much when nobody has valued it yet', () => {
    const play = upTo('review', { proposal: gains(null) });
    expect(play.state.report).toMatchObject({ tiers: [1, 2], tierReasons: expect.arrayContaining([expect.stringContaining('没收的价值未定')]) });
    expect(play.take('reviewer', { type: 'approve-review', opinion: '同意' }).state.phase).toBe('review');
  });
  it('stands in notice and decision with its worth', () => {
    const play = upTo('service', { proposal: gains(30_000) });
    expect(play.document('prior-notice').contents['proposal']).toContain('罚款600.00元，没收违法所得：运费（数额300.00元）');
    expect(play.document('penalty-decision').contents['performance']).toContain('上缴');
  });
});

describe('the discretion benchmark (行政处罚法 34)', () => {
  it('is left with reasons, one tier of review further up', () => {
    const inside = upTo('review', { matter: 'XF-02', proposal: fire(400_000 + 100_000) });
    expect(inside.state.report?.tiers).toEqual([1, 2]);
    const outside = upTo('review', { matter: 'XF-02', proposal: fire(1_500_000, { step: '严重', stepReasons: '主动消除危害后果' }) });
    expect(outside.state.report).toMatchObject({ tiers: [1, 2, 3] });
    expect(outside.state.report?.tierReasons.join('\n')).toContain('偏离裁量基准，提高一级：第3级（罚款15000.00元超出所适用的裁量档次“严重”');
  });
  it('asks nothing of a party for whom the matter has no steps', () => {
    expect(upTo('review', { matter: 'XF-02', party: citizen, proposal: fire(20_000, { step: null }) }).state.phase).toBe('review');
  });
  it('can be left by the hearing report, which one more tier then reviews', () => {
    const policy = { ...testPolicy, hearing: { ...testPolicy.hearing, organisation: 4_000_000 } };
    const play = held({ policy, matter: 'XF-02', proposal: fire(4_000_000, { step: '严重' }) });
    play.take('host', conclude({ fine: 3_000_000, stepReasons: '听证查明已消除隐患' })).take('reviewer', { type: 'approve-review', opinion: '同意' }).take('fire-reviewer', { type: 'approve-review', opinion: '同意' });
    expect(play.state.reviews.at(-1)).toMatchObject({ purpose: 'hearing', tier: 3, result: 'pending' });
  });
});

describe('警告 (消防法 60)', () => {
  it('or a fine for a person: the warning alone is a penalty', () => {
    expect(upTo('review', { matter: 'XF-02', party: citizen, proposal: fire(0, { warning: true, step: null }) }).state.phase).toBe('review');
  });
});
