import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import type { OrderCorrection, VerifyCorrection } from './commands.js';
import { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { citizen, evidenceStep, fineFor, reportStep, serve } from './testing/steps.js';

const REFUSERS = { ...testPolicy, matters: testPolicy.matters.map((matter) => (matter.code === 'CG-06' ? { ...matter, penalty: { ...matter.penalty, precondition: 'refuses-to-correct' as const } } : matter)) };
const order = (limit: Partial<OrderCorrection>): OrderCorrection => ({ type: 'order-correction', requirement: '清理物料', basis: '市容条例第十五条', ...limit });
const failed: VerifyCorrection = { type: 'verify-correction', corrected: false, findings: '仍堆放' };
const refusal = (play: Play, more: object = {}) => ({ by: '孙某', at: play.now as string, manner: 'said' as const, words: '当面表示不会清理', recordSha256: 'sha-refusal', ...more });
const fine = (play: Play) => reportStep(play, { ...fineFor(1), fine: 30_000, quantity: null });
const clockOf = (play: Play) => play.clock(`correction:${play.document('correction-order').id}`);

describe('an order to correct (行政处罚法 28①)', () => {
  it('runs from its service, and not before', () => {
    const play = upTo('investigation').take('officer-1', order({ deadline: '2024-11-30' }));
    expect(Object.keys(play.state.clocks)).not.toContain(`correction:${play.document('correction-order').id}`);
    serve(play.later(2), 'correction-order');
    expect(clockOf(play)).toMatchObject({ startsAt: play.now, due: '2024-11-30T23:59:59.999+08:00' });
    expect(clockOf(play).why[0]).toMatch(/^责令改正通知书送达：2024年11月27日/);
  });

  it('that is served after its own last day binds nobody: it is said so at once, and it is issued anew', () => {
    const play = upTo('investigation').take('officer-1', order({ deadline: '2024-11-26' })).to('2024-11-27T09:00');
    serve(play, 'correction-order');
    expect(play.ledger.at(-1)?.type).toBe('documentServedTooLate');
    expect(play.refusal('officer-1', failed).code).toBe('no-order-to-correct');
    serve(play.take('officer-1', order({ deadline: '2024-11-29' })), 'correction-order');
    expect(play.to('2024-11-30T00:00').take('officer-1', failed).state.correction?.verified).toBe(false);
  });

  it.each([
    ['a day, to its 24:00', { deadline: '2024-11-28' }, '2024年11月28日24:00以前', '2024-11-28T23:59:59.999+08:00'],
    ['an hour', { deadline: '2024-11-25', hour: '18:00' }, '2024年11月25日18:00以前', '2024-11-25T18:00:00.000+08:00'],
    ['days from service; a last day off moves on', { limit: 'length', period: { n: 5, unit: 'calendar-day' } }, '自收到本通知书之日起5日内', '2024-12-02T23:59:59.999+08:00'],
    ['hours from service', { limit: 'length', period: { n: 24, unit: 'hour' } }, '自收到本通知书时起24小时内', '2024-11-26T09:00:00.000+08:00'],
  ] as const)('may name %s', (_, limit, words, due) => {
    const play = serve(upTo('investigation').take('officer-1', order(limit)), 'correction-order');
    expect(play.document('correction-order').contents['deadline']).toBe(words);
    expect(clockOf(play).due).toBe(due);
    expect(play.refusal('officer-1', failed).code).toBe('correction-period-running');
    expect(play.to(due).refusal('officer-1', failed).code).toBe('correction-period-running');
    expect(play.minute().take('officer-1', failed).state.correction?.verified).toBe(false);
  });

  it('at once: no period runs, it is looked at after the minute of service, and nobody is late who had no time', () => {
    const play = serve(upTo('investigation', { matter: 'CG-06' }).take('officer-1', order({ limit: 'at-once' })), 'correction-order');
    expect(play.document('correction-order').contents['deadline']).toBe('立即改正');
    expect(play.refusal('officer-1', failed).code).toBe('correction-period-running');
    play.minute().take('officer-1', failed);
    expect(play.refusal('officer-1', fine(play)).code).toBe('order-to-correct-first');
  });

  it('whose last day waits for next year’s calendar is not over before that is known', () => {
    const play = Play.open({ openedAt: '2026-12-15T09:00', foundAt: '2026-12-14T09:30' }).to('2026-12-22T09:00');
    upTo('investigation', { from: play, foundAt: '2026-12-14T09:00' }).take('officer-1', order({ limit: 'length', period: { n: 11, unit: 'calendar-day' } }));
    serve(play, 'correction-order').to('2027-01-03T09:00');
    expect(clockOf(play)).toMatchObject({ due: '2027-01-02T23:59:59.999+08:00', awaits: 2027 });
    expect(play.refusal('officer-1', failed)).toMatchObject({ code: 'correction-period-running', detail: expect.stringContaining('2027年节假日安排') });
  });

  it('served late by its hour is served too late', () => {
    const play = upTo('investigation').take('officer-1', order({ deadline: '2024-11-25', hour: '18:00' })).to('2024-11-25T18:00');
    expect(serve(play, 'correction-order').state.correction).toBeNull();
  });
});

describe('拒不改正', () => {
  const ordered = () => serve(upTo('investigation', { matter: 'CG-06', policy: REFUSERS }).take('officer-1', order({ deadline: '2024-11-30' })), 'correction-order').minute();

  it('is a refusal on file: who, when, how, and its record; a minute after service alone is none', () => {
    const play = ordered();
    expect(play.refusal('officer-1', failed).code).toBe('correction-period-running');
    expect(play.refusal('officer-1', { ...failed, refusal: refusal(play, { recordSha256: 'missing' }) }).code).toBe('evidence-not-stored');
    expect(play.refusal('officer-1', { ...failed, refusal: refusal(play, { at: '2024-11-25T08:00:00+08:00' }) }).code).toBe('before-it-could');
    play.take('officer-1', { ...failed, refusal: refusal(play) });
    expect(play.state.correction).toMatchObject({ verified: false, refusal: { by: '孙某', manner: 'said' } });
    expect(play.take('officer-1', fine(play)).state.phase).toBe('review');
  });

  it('is not the same as 逾期: time alone refuses nothing, what is done after it may', () => {
    const play = ordered().to('2024-12-01T09:00').take('officer-1', failed);
    expect(play.refusal('officer-1', fine(play)).code).toBe('correction-refusal-missing');
    play.take('officer-1', { ...failed, refusal: refusal(play, { manner: 'conduct', words: '期满仍继续堆放' }) });
    expect(play.take('officer-1', fine(play)).state.phase).toBe('review');
  });

  it('by conduct shows only once the time is over', () => {
    const play = ordered();
    expect(play.refusal('officer-1', { ...failed, refusal: refusal(play, { manner: 'conduct' }) }).code).toBe('correction-period-running');
  });

  it('said early makes nobody late where the law punishes 逾期', () => {
    const play = serve(upTo('investigation', { matter: 'CG-06' }).take('officer-1', order({ deadline: '2024-11-30' })), 'correction-order').minute();
    expect(play.refusal('officer-1', { ...failed, refusal: refusal(play) }).code).toBe('correction-period-running');
  });
});

describe('an order that is obeyed before filing (行政处罚法 28、33、54②)', () => {
  const inTime = { type: 'verify-correction' as const, corrected: true, findings: '已清理' };
  const ordered = () => {
    const play = Play.open().take('officer-1', { type: 'identify-party', party: citizen });
    play.take('officer-1', evidenceStep(play));
    return serve(play.take('officer-1', order({ deadline: '2024-12-20' })), 'correction-order');
  };

  it('ends the file as corrected, not as not filed', () => {
    const play = ordered().to('2024-12-20T09:00').take('officer-1', inTime);
    play.take('head', { type: 'decline-filing', reason: '轻微并及时改正，没有造成危害后果', corrected: true });
    expect(play.state).toMatchObject({ phase: 'ended', outcome: 'corrected' });
    expect(play.document('no-filing-approval').contents['reason']).toContain('责令改正已经履行');
  });

  it('gives the party its days without making the filing late, and no more than them', () => {
    const play = ordered();
    expect(play.clock('filing')).toMatchObject({ status: 'suspended', suspensions: [{ ground: '等待当事人按期改正' }] });
    expect(play.to('2024-12-21T00:00').clock('filing')).toMatchObject({ status: 'running', due: '2025-01-13T23:59:59.999+08:00' });
    expect(play.take('officer-1', inTime).take('head', { type: 'decline-filing', reason: '已改正', corrected: true }).clock('filing').late).toBe(false);
  });

  it('looked at early, the filing goes on from there', () => {
    expect(ordered().to('2024-11-27T09:00').take('officer-1', inTime).clock('filing')).toMatchObject({ status: 'running', due: '2024-12-18T23:59:59.999+08:00' });
  });
});
