import { describe, expect, it } from '@jest/globals';
import { overpaid, outstanding } from './debt.js';
import { testPolicy } from '../../testing/index.js';
import { proceedingKind } from './kind.js';
import { proceedingAgainst } from './other-acts.js';
import { sisterFine } from './sisters.js';
import type { ConcludeRemedy, RecordRemedy } from './commands.js';
import type { Play } from './testing/play.js';
import { courtAsked, demanded, reviewed, upTo, windowOpen } from './testing/stages.js';
import { DECIDE, evidenceStep, fineFor, payStep, reportStep, serve } from './testing/steps.js';

const asked = (play: Play, more: Partial<RecordRemedy> = {}): RecordRemedy =>
  ({ type: 'record-remedy', kind: 'reconsideration', organ: '测试区人民政府', filedAt: play.now, copyReceivedAt: play.now, ...more });
const concluded = (play: Play, result: ConcludeRemedy['result'], more: Partial<ConcludeRemedy> = {}): ConcludeRemedy =>
  ({ type: 'conclude-remedy', remedyId: play.state.remedies.at(-1)?.id as string, result, concludedAt: play.now, ...more });
const CLOSE = { type: 'propose-closure' as const, summary: '已履行' };
const COURT = { type: 'propose-court-enforcement' as const, reason: '催告后仍未缴纳' };
const APPROVE = { type: 'approve-closure' as const, opinion: '同意' };

/** Served on 2024-12-05, paid, corrected, published and closed. */
function closed(): Play {
  const play = upTo('performance').take('officer-1', { type: 'publish-decision', where: '政府网站' });
  return upTo('ended', { from: play }).to('2024-12-30T09:00');
}

describe('after the closing, in time (行政复议法 20、48、54; 行政诉讼法 45、46、67)', () => {
  it('a reconsideration opens the file again: ten working days to answer, and the file knows its end', () => {
    const play = closed().take('officer-1', asked(closed()));
    expect(play.state).toMatchObject({ phase: 'performance', reopened: true, outcome: 'penalised' });
    expect(proceedingKind.ended(play.state)).toBe(false);
    const remedyId = play.state.remedies[0]?.id as string;
    expect(play.clock(`reply:${remedyId}`)).toMatchObject({ status: 'running', period: { n: 10, unit: 'working-day' } });
    expect(play.tasks()).toContain(`reply-remedy:${remedyId}`);
    play.take('officer-1', { type: 'reply-remedy', remedyId, repliedAt: play.now }).later(30);
    play.take('officer-1', concluded(play, 'upheld')).take('officer-1', CLOSE).take('head', APPROVE);
    expect(play.state).toMatchObject({ phase: 'ended', outcome: 'penalised', endedAt: play.now });
  });

  it('the simplified procedure has five', () => {
    const play = closed().take('officer-1', asked(closed(), { simplified: true }));
    expect(play.clock(`reply:${play.state.remedies[0]?.id}`)).toMatchObject({ period: { n: 5, unit: 'working-day' }, basis: '行政复议法 54', due: '2025-01-07T23:59:59.999+08:00' });
  });

  it('a lawsuit has its fifteen days; what falls is withdrawn and paid back before it closes again', () => {
    const play = closed().take('officer-1', asked(closed(), { kind: 'litigation', organ: '测试区人民法院' }));
    expect(play.clock(`reply:${play.state.remedies[0]?.id}`).name).toBe('litigation-answer');
    play.later(60).take('officer-1', concluded(play, 'revoked'));
    expect(play.tasks()).toEqual(expect.arrayContaining(['withdraw-publication', 'record-refund']));
    expect(play.refusal('officer-1', CLOSE).detail).toContain('尚未撤回');
    play.take('officer-1', { type: 'withdraw-publication', reasons: '判决撤销' }).take('officer-1', { type: 'record-refund', amount: 60_000, refundedAt: play.now, voucherNo: '退字001' });
    play.take('officer-1', CLOSE).take('head', APPROVE);
    expect(play.state).toMatchObject({ phase: 'ended', outcome: 'not-established' });
  });

  it('late and not taken up, it is on file and the end stays', () => {
    const play = closed().to('2025-08-01T09:00');
    play.take('officer-1', asked(play, { kind: 'litigation', accepted: false, acceptance: '超过起诉期限' }));
    expect(play.state).toMatchObject({ phase: 'ended', reopened: false, remedies: [{ result: 'not-accepted' }] });
  });

  it('money that comes in after the end is on file; what is too much is owed back', () => {
    const play = closed();
    play.take('officer-1', { ...payStep(play, 60_000), excess: true });
    expect([play.state.phase, overpaid(play.state, play.now, testPolicy)]).toEqual(['performance', 60_000]);
  });

  it('a decision is published after the end too', () => {
    const play = upTo('ended').take('officer-1', { type: 'publish-decision', where: '政府网站' });
    expect(play.state).toMatchObject({ phase: 'ended', decision: { published: true } });
  });
});

describe('责令重新作出 (行政复议法 64; 行政诉讼法 70、71)', () => {
  function remanded(more: Partial<ConcludeRemedy> = {}): Play {
    const play = closed().take('officer-1', asked(closed())).later(30);
    return play.take('officer-1', concluded(play, 'revoked', { redo: true, ...more }));
  }

  it('the investigation opens again, with ninety days of its own', () => {
    const play = remanded();
    expect(play.state).toMatchObject({ phase: 'investigation', noticed: null, treatment: null, decision: { revoked: true } });
    const redo = Object.values(play.state.clocks).filter(({ name }) => name === 'decision');
    expect(redo).toMatchObject([{ key: 'decision', status: 'met' }, { key: 'decision#2', status: 'running', period: { n: 90, unit: 'calendar-day' }, startFact: expect.stringContaining('责令重新作出') }]);
    expect(remanded({ redoBy: '2025-03-01' }).clock('decision#2')).toMatchObject({ due: '2025-03-01T23:59:59.999+08:00', basis: '行政复议决定、判决载明的期限' });
  });

  it('is not made heavier without new evidence', () => {
    const play = remanded();
    play.take('officer-1', evidenceStep(play, { title: '新的测量笔录' }));
    expect(play.take('officer-1', reportStep(play, fineFor(13))).state.phase).toBe('review');
  });

  it('says what it must not be heavier than', () => {
    const play = remanded();
    expect(play.refusal('officer-1', reportStep(play, fineFor(13)))).toMatchObject({ code: 'aggravated-by-remedy', detail: expect.stringContaining('责令重新作出') });
  });

  it('its ninety days can be stretched by the same rules', () => {
    const extend = { type: 'extend-clock', clock: 'decision#2', rule: 'extend-30', period: { n: 30, unit: 'calendar-day' }, reason: '案情复杂' } as const;
    const play = remanded().take('head', extend);
    expect(play.clock('decision#2').extensions).toHaveLength(1);
    expect(remanded().refusal('head', { ...extend, clock: 'decision' }).code).toBe('no-rule-to-extend');
  });

  it('a fine proposed anew counts for the other proceedings, and so does the file itself (行政处罚法 29)', () => {
    const play = remanded();
    expect([sisterFine(play.state), proceedingAgainst(play.state)]).toEqual([null, expect.objectContaining({ party: expect.stringContaining('resident-id') })]);
    expect(sisterFine(play.take('officer-1', reportStep(play, fineFor(8))).state)).toMatchObject({ fine: 40_000, stage: 'proposed' });
  });

  it('whoever inquires again has inquired, and a new order to correct is somebody’s task', () => {
    const play = remanded();
    play.take('officer-3', { type: 'confirm-address', address: '滨河路8号', signedSha256: 'address-again' });
    expect(play.state.acted['officer-3']).toEqual(['inquired']);
    play.take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2025-03-20', basis: '条例第三十四条' });
    serve(play, 'correction-order');
    expect(play.tasks()).toContain(`verify-correction:${play.document('correction-order').id}`);
  });

  it.each(['asked', 'being asked'] as const)('the court that was %s for the fallen decision is not asked for the new one without a review of its own', (stage) => {
    const play = stage === 'asked' ? courtAsked(upTo('performance')) : windowOpen(demanded(upTo('performance'))).take('officer-1', COURT);
    play.take('officer-1', asked(play, { kind: 'litigation', organ: '测试区人民法院', accepted: true, acceptance: '有正当理由' })).later(30);
    play.take('officer-1', concluded(play, 'revoked', { redo: true }));
    expect(Object.values(play.state.clocks).filter(({ name, status }) => name.startsWith('review-') && status === 'running')).toEqual([]);
    upTo('performance', { from: play, proposal: fineFor(12) });
    expect(play.state.reviews.at(-1)).toMatchObject({ purpose: 'report', result: 'approved' });
    windowOpen(demanded(play));
    expect(play.tasks()).toContain('propose-court-enforcement');
    expect(play.refusal('head', { type: 'apply-court-enforcement', court: '测试区人民法院', materials: ['sha-application'] }).code).toBe('court-review-missing');
  });

  it('what was paid counts for the new decision, which has periods of its own', () => {
    const play = remanded();
    play.take('officer-1', { type: 'withdraw-publication', reasons: '复议决定撤销' });
    play.take('officer-1', reportStep(play, fineFor(8)));
    upTo('performance', { from: reviewed(play), waived: true });
    expect([outstanding(play.state, play.now, testPolicy), overpaid(play.state, play.now, testPolicy)]).toEqual([0, 20_000]);
    expect([play.clock('litigation').status, play.clock('litigation#2').status, play.clock('service#2').status]).toEqual(['stopped', 'running', 'met']);
    play.take('officer-1', { type: 'record-refund', amount: 20_000, refundedAt: play.now, voucherNo: '退字001' });
    expect(Object.values(play.state.clocks).find(({ name }) => name === 'refund')?.status).toBe('met');
    expect(play.take('officer-1', asked(play)).state.remedies).toHaveLength(2);
  });

  it('as heavy a decision leaves nothing to pay back', () => {
    const play = remanded();
    play.take('officer-1', reportStep(play, fineFor(12)));
    upTo('decision', { from: reviewed(play), waived: true }).take('head', DECIDE);
    serve(play, 'penalty-decision');
    expect(Object.values(play.state.clocks).find(({ name }) => name === 'refund')?.status).toBe('stopped');
  });
});
