import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import { outstanding } from './debt.js';
import type { RemedyResult } from './commands.js';
import type { Remedy } from './model.js';
import type { Play } from './testing/play.js';
import { demanded, upTo, windowOpen } from './testing/stages.js';
import { payStep, serve } from './testing/steps.js';

const on = (day: string) => `${day}T09:00:00.000+08:00`;
const owed = (play: Play) => outstanding(play.state, play.now, testPolicy);
function filed(play: Play, kind: Remedy['kind'], filedAt: string, copyReceivedAt: string): string {
  play.take('officer-1', { type: 'record-remedy', kind, organ: kind === 'litigation' ? '测试区人民法院' : '测试区人民政府', filedAt: on(filedAt), copyReceivedAt: on(copyReceivedAt) });
  return play.state.remedies.at(-1)?.id as string;
}
const conclude = (play: Play, remedyId: string, result: RemedyResult, fine?: number) =>
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
    expect(play.clock('court-window').why[0]).toMatch(/^对复议决定的起诉期限届满：2025年2月5日/);
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
    expect(play.clock('court-window').why[0]).toMatch(/^撤回复议申请，起诉期限已经届满：2025年7月1日/);
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

  it('asked for before the decision was served, by a party that knew of it, is a fact all the same', () => {
    const play = upTo('service').to('2024-12-12T09:00');
    serve(play, 'penalty-decision').later(1);
    filed(play, 'reconsideration', '2024-12-11', '2024-12-13');
    expect(play.state.remedies[0]?.outOfTime).toBeUndefined();
    const wrong = { ...suit(play), filedAt: on('2024-11-26') };
    expect(upTo('performance').refusal('officer-1', { ...wrong, accepted: false })).toMatchObject({ code: 'before-it-could', detail: expect.stringContaining('作出') });
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
    expect(play.clock('court-window').why[0]).toMatch(/^行政诉讼终结：2025年5月12日/);
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
    play.take('officer-1', { ...suit(play), accepted: true, acceptance: '因不可抗力耽误起诉期限' });
    expect(play.state).toMatchObject({ phase: 'performance', courtWindow: 'not-yet' });
    conclude(play.later(30), play.state.remedies[0]?.id as string, 'upheld');
    expect(play.state.courtWindow).toBe('open');
  });
});

const suit = (play: Play) => ({ type: 'record-remedy' as const, kind: 'litigation' as const, organ: '测试区人民法院', filedAt: play.now, copyReceivedAt: play.now });

describe('what comes too late (行政复议法 20、30、74; 行政诉讼法 44–46; 行政强制法 53)', () => {
  it('ten months late, a suit is recorded as late and revives nothing', () => {
    const play = windowOpen(demanded(upTo('performance'))).to('2026-04-10T09:00');
    expect(play.state.courtWindow).toBe('closed');
    expect(play.refusal('officer-1', suit(play))).toMatchObject({ code: 'remedy-out-of-time', detail: expect.stringContaining('2025年6月5日届满') });
    const refused = play.fork().take('officer-1', { ...suit(play), accepted: false, acceptance: '超过起诉期限，裁定不予立案' });
    expect(refused.state).toMatchObject({ courtWindow: 'closed', remedies: [{ result: 'not-accepted', outOfTime: expect.stringContaining('届满'), concludedAt: play.now }] });
    expect(refused.tasks().filter((key) => key.startsWith('reply-remedy'))).toEqual([]);
    const taken = play.take('officer-1', { ...suit(play), accepted: true, acceptance: '属于人身自由受限制期间' });
    conclude(taken.later(60), taken.state.remedies[0]?.id as string, 'dismissed');
    expect(taken.state.courtWindow).toBe('closed');
    expect(taken.refusal('officer-1', { type: 'propose-court-enforcement', reason: '仍未缴纳' }).code).toBe('court-window-closed');
  });

  it('nor while the workflows slept through the end of the three months', () => {
    const play = windowOpen(demanded(upTo('performance'))).asleepTo('2026-04-10T09:00');
    play.take('officer-1', { ...suit(play), accepted: true, acceptance: '有正当理由' });
    expect(play.later(1).state.courtWindow).toBe('closed');
    expect(play.clock('court-window').status).toBe('lapsed');
  });

  it('nor does a deferral that is granted after the three months', () => {
    const play = windowOpen(demanded(upTo('performance'))).to('2026-04-10T09:00');
    play.take('officer-1', { type: 'request-deferral', kind: 'deferral', reason: '困难', schedule: [{ amount: 120_000, due: '2026-06-01' }] });
    play.take('head', { type: 'decide-deferral', granted: true, reason: '同意' });
    expect(play.to('2026-06-03T09:00').state.courtWindow).toBe('closed');
  });

  it('not taken up, it stops neither the surcharge nor the court that is being asked, nor the closing', () => {
    const asked = upTo('court-enforcement');
    asked.take('officer-1', { ...suit(asked), accepted: false });
    expect(asked.state).toMatchObject({ phase: 'court-enforcement', court: { result: 'pending' } });
    const play = upTo('performance').to('2025-03-01T09:00').take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '测试区人民政府', filedAt: on('2025-02-10'), copyReceivedAt: on('2025-02-12'), accepted: false });
    expect(owed(play)).toBe(120_000);
    const closing = upTo('closing').take('officer-1', { ...suit(upTo('closing')), accepted: false });
    expect(closing.state.phase).toBe('closing');
  });

  it('a suit after the fifteen days that follow a reconsideration is late though six months are not over', () => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2025-01-20T09:00'), remedyId, 'upheld').to('2025-02-10T09:00');
    expect(play.refusal('officer-1', suit(play)).detail).toContain('2025年2月5日届满');
  });

  it.each([['upheld'], ['withdrawn']] as const)('a second reconsideration after one that was %s is one too many', (result) => {
    const { play, remedyId } = reconsidered();
    conclude(play.to('2025-01-10T09:00'), remedyId, result);
    const again = { ...suit(play), kind: 'reconsideration' as const, organ: '测试区人民政府' };
    expect(play.refusal('officer-1', again)).toMatchObject({ code: 'remedy-out-of-time', detail: expect.stringContaining('已经申请过行政复议') });
    expect(play.take('officer-1', { ...again, accepted: false }).state.remedies.at(-1)?.outOfTime).toContain('已经申请过行政复议');
  });

  it('a second suit, or a reconsideration after a suit, is one too many; a second beside an open one is on file as not taken up', () => {
    const play = upTo('performance').to('2025-01-08T09:00');
    const remedyId = filed(play, 'litigation', '2025-01-06', '2025-01-08');
    play.take('officer-1', { ...suit(play), kind: 'reconsideration', accepted: false });
    expect(play.state.remedies.map(({ result }) => result)).toEqual([null, 'not-accepted']);
    conclude(play.to('2025-01-20T09:00'), remedyId, 'withdrawn');
    expect(play.refusal('officer-1', suit(play)).detail).toContain('已经提起过行政诉讼');
    expect(play.refusal('officer-1', { ...suit(play), kind: 'reconsideration' }).detail).toContain('已经提起过行政诉讼');
  });

  it('filed in time and learnt of late, it takes back the three months that had begun', () => {
    const play = windowOpen(demanded(upTo('performance')));
    filed(play, 'litigation', '2025-06-05', play.now.slice(0, 10));
    expect(play.state.courtWindow).toBe('not-yet');
  });
});
