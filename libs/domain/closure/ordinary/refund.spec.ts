import { describe, expect, it } from '@jest/globals';
import { overpaid } from './debt.js';
import { testPolicy } from '../../testing/index.js';
import type { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { payStep } from './testing/steps.js';

const refund = (play: Play, amount: number, voucherNo = '退字001') => ({ type: 'record-refund' as const, amount, refundedAt: play.now, voucherNo });
const corrected = { type: 'verify-correction' as const, corrected: true, findings: '已清除' };
const closure = { type: 'propose-closure' as const, summary: '办结' };
const over = (play: Play) => overpaid(play.state, play.now, testPolicy);
const refundClocks = (play: Play) => Object.values(play.state.clocks).filter(({ name }) => name === 'refund');

function reconsidered(play: Play, result: 'changed' | 'revoked', more: { fine?: number; refundBy?: string } = {}): Play {
  play.take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '测试区人民政府', filedAt: play.now, copyReceivedAt: play.now });
  const remedyId = play.state.remedies.at(-1)?.id as string;
  play.take('officer-1', { type: 'reply-remedy', remedyId, repliedAt: play.now });
  return play.later(20).take('officer-1', { type: 'conclude-remedy', remedyId, result, concludedAt: play.now, ...more });
}

const paid = () => { const play = upTo('performance'); return play.take('officer-1', payStep(play, 60_000)).take('officer-1', corrected); };

describe('what was paid too much goes back (行政处罚法 4; 国家赔偿法 36(一))', () => {
  it('600 paid, reduced to 300: the 300 are owed back, with a clock, and closing waits for them', () => {
    const play = reconsidered(paid(), 'changed', { fine: 30_000 });
    expect(over(play)).toBe(30_000);
    expect(refundClocks(play)).toMatchObject([{ status: 'running', period: { n: 15, unit: 'working-day' }, basis: expect.stringContaining('规范') }]);
    expect(play.tasks()).toContain('record-refund');
    expect(play.refusal('officer-1', closure).detail).toContain('多收的300.00元尚未退还当事人');
    play.take('officer-1', refund(play, 10_000)).later(40);
    expect(refundClocks(play)).toMatchObject([{ status: 'overdue' }]);
    play.take('officer-1', refund(play, 20_000, '退字002'));
    expect(refundClocks(play)).toMatchObject([{ status: 'met', late: true }]);
    expect(play.tasks()).not.toContain('record-refund');
    expect(play.take('officer-1', closure).state.phase).toBe('closing');
  });

  it('by the day that the reconsideration decision names', () => {
    const play = reconsidered(paid(), 'changed', { fine: 30_000, refundBy: '2025-01-10' });
    expect(refundClocks(play)).toMatchObject([{ due: '2025-01-10T23:59:59.999+08:00', basis: '行政复议决定、判决载明的期限' }]);
  });

  it('all of it when the decision is revoked', () => {
    const play = reconsidered(paid(), 'revoked');
    expect(over(play)).toBe(60_000);
    expect(play.refusal('officer-1', closure).code).toBe('not-finished');
    play.take('officer-1', refund(play, 60_000));
    expect(play.take('officer-1', closure).state.phase).toBe('closing');
  });

  it('the surcharge on what should not have been fined too', () => {
    const play = upTo('performance').to('2024-12-25T09:00');
    play.take('officer-1', payStep(play, 69_000)).take('officer-1', corrected);
    reconsidered(play.later(1), 'changed', { fine: 30_000 });
    expect(over(play)).toBe(30_000 + 4_500);
  });

  it('what was paid twice is on record, though nothing was owed', () => {
    const play = paid();
    expect(play.refusal('officer-1', payStep(play, 60_000)).code).toBe('nothing-to-pay');
    play.take('officer-1', { ...payStep(play, 60_000), excess: true });
    expect([over(play), refundClocks(play).length]).toEqual([60_000, 1]);
    play.take('officer-1', { ...payStep(play, 100), excess: true });
    expect([over(play), refundClocks(play).length]).toEqual([60_100, 1]);
  });

  it('a payment that covers the fine and more meets its clock and starts the refund', () => {
    const play = upTo('performance');
    play.take('officer-1', { ...payStep(play, 60_500), excess: true });
    expect([play.clock('payment').status, over(play)]).toEqual(['met', 500]);
  });

  it('nothing goes back where nothing was paid', () => {
    expect(refundClocks(reconsidered(upTo('performance'), 'changed', { fine: 30_000 }))).toEqual([]);
  });
});

describe('a number of the outside world is used once (行政处罚法 70)', () => {
  it('not twice on one file: refused with where it was used', () => {
    const play = upTo('performance');
    play.take('officer-1', { ...payStep(play, 20_000), receiptNo: '鲁财票1' });
    expect(play.refusal('officer-1', { ...payStep(play, 20_000), receiptNo: '鲁财票1' })).toMatchObject({ code: 'number-used', detail: expect.stringContaining('本案2024年12月5日缴款200.00元') });
  });

  it('nor on two files of a region', () => {
    const play = upTo('performance', { usedNumbers: new Map([['receipt 鲁财票9', { fileId: 'another', fileNumber: '石桥立〔2024〕7号', orgName: '石桥镇人民政府' }]]) });
    expect(play.refusal('officer-1', { ...payStep(play, 20_000), receiptNo: '鲁财票9' }).detail).toContain('石桥镇人民政府的石桥立〔2024〕7号案');
  });

  it('the voucher of a refund neither', () => {
    const play = reconsidered(paid(), 'revoked');
    play.take('officer-1', refund(play, 10_000));
    expect(play.refusal('officer-1', refund(play, 10_000))).toMatchObject({ code: 'number-used', detail: expect.stringContaining('退款100.00元') });
  });
});
