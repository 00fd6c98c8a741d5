import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import { outstanding } from './debt.js';
import type { Remedy } from './model.js';
import type { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { payStep } from './testing/steps.js';

const on = (day: string) => `${day}T09:00:00.000+08:00`;
const owed = (play: Play) => outstanding(play.state, play.now, testPolicy);
function filed(play: Play, kind: Remedy['kind'], filedAt: string, copyReceivedAt: string): string {
  play.take('officer-1', { type: 'record-remedy', kind, organ: kind === 'litigation' ? '测试区人民法院' : '测试区人民政府', filedAt: on(filedAt), copyReceivedAt: on(copyReceivedAt) });
  return play.state.remedies.at(-1)?.id as string;
}
const conclude = (play: Play, remedyId: string, result: NonNullable<Remedy['result']>, fine?: number) =>
  play.take('officer-1', { type: 'conclude-remedy', remedyId, result, concludedAt: play.now, ...fine === undefined ? {} : { fine } });

/** Served 2024-12-05; reconsideration asked for on the 10th, its copy came on the 12th. */
function reconsidered() {
  const play = upTo('performance').to('2024-12-12T09:00');
  return { play, remedyId: filed(play, 'reconsideration', '2024-12-10', '2024-12-12') };
}

describe('reconsideration (行政复议法 20、48)', () => {
  it('is answered within ten working days', () => {
    const { play, remedyId } = reconsidered();
    expect(play.clock(`reply:${remedyId}`)).toMatchObject({ name: 'reconsideration-reply', due: '2024-12-26T23:59:59.999+08:00' });
    expect(play.tasks()).toContain(`reply-remedy:${remedyId}`);
    play.to('2024-12-20T09:00').take('officer-1', { type: 'reply-remedy', remedyId, repliedAt: play.now });
    expect(play.clock(`reply:${remedyId}`)).toMatchObject({ status: 'met', late: false });
  });

  it('does not stay the fine, but the surcharge stands still (行政处罚法 73)', () => {
    const { play, remedyId } = reconsidered();
    expect(play.to('2025-01-20T09:00').state.overdueSince).toBe('2024-12-20');
    expect(owed(play)).toBe(60_000);
    conclude(play, remedyId, 'upheld');
    expect(owed(play.to('2025-01-25T12:00'))).toBe(60_000 + 5 * 1_800);
  });

  it('upheld, the party has fifteen days for the court, and then three months begin', () => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2025-01-20T09:00'), remedyId, 'upheld');
    expect(play.clock('litigation').status).toBe('stopped');
    expect(play.clock('litigation-after-reconsideration').due).toBe('2025-02-05T23:59:59.999+08:00');
    expect(play.to('2025-02-06').state.courtWindow).toBe('open');
    expect(play.clock('court-window').due).toBe('2025-05-06T23:59:59.999+08:00');
  });

  it('withdrawn, what is left of the six months runs', () => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2025-01-10T09:00'), remedyId, 'withdrawn');
    expect(play.clock(`litigation:${remedyId}`).due).toBe('2025-06-05T23:59:59.999+08:00');
    expect(play.to('2025-06-06').state.courtWindow).toBe('open');
  });

  it('withdrawn after the six months, the three begin at once and not in the past', () => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2025-07-01T09:00'), remedyId, 'withdrawn');
    expect(play.state.courtWindow).toBe('open');
    expect(play.clock('court-window').due).toBe('2025-10-09T23:59:59.999+08:00');
  });

  it('revoked, nothing is owed and nothing is due', () => {
    const { play, remedyId } = reconsidered();
    play.take('officer-1', { type: 'publish-decision', where: '政府网站' });
    conclude(play.to('2025-01-20T09:00'), remedyId, 'revoked');
    expect(owed(play)).toBe(0);
    expect(play.clock('withdraw-publication').due).toBe('2025-01-23T23:59:59.999+08:00');
    play.take('officer-1', { type: 'withdraw-publication', reasons: '行政复议决定撤销' }).take('officer-1', { type: 'propose-closure', summary: '决定被撤销' });
    play.take('head', { type: 'approve-closure', opinion: '同意' });
    expect(play.state.outcome).toBe('not-established');
    expect(play.to('2026-01-01').state.courtWindow).toBe('not-yet');
  });

  it('changed, the lighter fine is what is owed', () => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2024-12-18T09:00'), remedyId, 'changed', 40_000);
    expect(owed(play)).toBe(40_000);
    play.take('officer-1', payStep(play, 40_000));
    expect(play.clock('payment').status).toBe('met');
  });

  it('after closing is proposed, brings the file back', () => {
    const play = upTo('closing');
    filed(play, 'reconsideration', play.now.slice(0, 10), play.now.slice(0, 10));
    expect(play.state.phase).toBe('performance');
    expect(Object.values(play.state.clocks).filter(({ name, status }) => name === 'closing' && status !== 'stopped')).toEqual([]);
  });
});

describe('litigation (行政诉讼法 46、67)', () => {
  it('is answered within fifteen days; dismissed, three months begin', () => {
    const play = upTo('performance').to('2025-01-08T09:00');
    const remedyId = filed(play, 'litigation', '2025-01-06', '2025-01-08');
    expect(play.clock(`reply:${remedyId}`)).toMatchObject({ name: 'litigation-answer', due: '2025-01-23T23:59:59.999+08:00' });
    conclude(play.to('2025-05-12T09:00'), remedyId, 'dismissed');
    expect(play.clock('court-window').due).toBe('2025-08-12T23:59:59.999+08:00');
  });

  it('after reconsideration, within its fifteen days', () => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2025-01-20T09:00'), remedyId, 'upheld').to('2025-01-25T09:00');
    filed(play, 'litigation', '2025-01-24', '2025-01-25');
    expect(play.clock('litigation-after-reconsideration').status).toBe('stopped');
    expect(play.to('2025-06-01').state.courtWindow).toBe('not-yet');
  });

  it('late, while the court is being asked, stays the enforcement', () => {
    const play = upTo('court-enforcement');
    const remedyId = filed(play, 'litigation', play.now.slice(0, 10), play.now.slice(0, 10));
    expect(play.state).toMatchObject({ phase: 'performance', courtWindow: 'not-yet' });
    conclude(play.later(30), remedyId, 'upheld');
    expect(play.state.courtWindow).toBe('open');
  });
});
