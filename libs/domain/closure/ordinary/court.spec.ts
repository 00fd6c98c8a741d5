import { describe, expect, it } from '@jest/globals';
import { upTo, courtAsked, demanded, panelAgrees, windowOpen } from './testing/stages.js';
import { payStep, RETURN, REVIEW, serve } from './testing/steps.js';

const COURT = { type: 'propose-court-enforcement' as const, reason: '催告后仍未缴纳' };
const APPLY = { type: 'apply-court-enforcement' as const, court: '测试区人民法院', materials: ['sha-1', 'sha-2'] };
const result = (outcome: 'accepted' | 'enforced' | 'refused' | 'terminated') => ({ type: 'record-court-result' as const, result: outcome, reason: '法院裁定' });
const corrected = { type: 'verify-correction' as const, corrected: true, findings: '已清除' };
const closure = { type: 'propose-closure' as const, summary: '法院已执行' };

describe('enforcement by the court (行政强制法 53–58)', () => {
  it('from the unpaid fine to its end', () => {
    const play = upTo('performance');
    expect([play.clock('reconsideration').due, play.clock('litigation').due]).toEqual(['2025-02-05T23:59:59.999+08:00', '2025-06-05T23:59:59.999+08:00']);
    play.to('2024-12-25T09:00');
    expect(play.tasks()).toContain('issue-demand');
    play.take('officer-1', { type: 'issue-demand', deadline: '2025-01-09' });
    expect(play.document('demand').contents['amount']).toContain('690.00元');
    serve(play, 'demand');
    expect(play.clock('demand-wait').due).toBe('2025-01-09T23:59:59.999+08:00');
    expect(play.to('2025-06-05T12:00').state.courtWindow).toBe('not-yet');
    expect(play.to('2025-06-06T00:00').state.courtWindow).toBe('open');
    expect(play.clock('court-window').due).toBe('2025-09-05T23:59:59.999+08:00');
    expect(play.tasks()).toContain('propose-court-enforcement');
    play.to('2025-06-10T09:00').take('officer-1', COURT);
    expect(play.tasks()).not.toContain('propose-court-enforcement');
    play.take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
    panelAgrees(play).take('bureau-lead', REVIEW);
    expect(play.tasks()).toContain('apply-court-enforcement');
    play.to('2025-06-20T09:00').take('head', APPLY);
    expect(play.document('enforcement-application').contents).toMatchObject({ decision: '石桥罚决〔2024〕1号', subject: expect.stringContaining('1200.00元'), signature: expect.stringContaining('褚镇长') });
    expect(play.clock('court-window')).toMatchObject({ status: 'met', late: false });
    const acceptance = play.clock(`court-acceptance:${play.document('enforcement-application').id}`);
    expect(acceptance).toMatchObject({ due: '2025-06-27T23:59:59.999+08:00', owner: { orgId: null } });
    play.to('2025-06-25T09:00').take('officer-1', result('enforced')).take('officer-1', corrected).take('officer-1', closure).take('head', { type: 'approve-closure', opinion: '同意' });
    expect(play.state).toMatchObject({ phase: 'ended', outcome: 'penalised' });
  });

  it('waits for the day that the demand names where it is later than ten working days', () => {
    const play = upTo('performance').later(20).take('officer-1', { type: 'issue-demand', deadline: '2025-01-25' });
    serve(play, 'demand');
    expect(play.clock('demand-wait')).toMatchObject({ due: '2025-01-25T23:59:59.999+08:00', fixed: true });
    expect(play.to('2025-01-25T23:00').state.demand?.waited).toBe(false);
    expect(play.to('2025-01-26T00:00').state.demand?.waited).toBe(true);
  });

  it('a demand served after the day it names is no demand: it is issued anew', () => {
    const play = upTo('performance').later(20).take('officer-1', { type: 'issue-demand', deadline: '2025-01-02' }).to('2025-01-03T09:00');
    serve(play, 'demand');
    expect(play.state.demand).toBeNull();
    expect(play.tasks()).toContain('issue-demand');
    play.take('officer-1', { type: 'issue-demand', deadline: '2025-01-20' });
    serve(play, 'demand');
    expect(play.clock('demand-wait').due).toBe('2025-01-20T23:59:59.999+08:00');
  });

  it('taken up by the court, it has seven working days to rule; its delay is nobody\'s here (行政强制法 56、57)', () => {
    const play = courtAsked(upTo('performance')).later(1).take('officer-1', result('accepted'));
    expect(play.state).toMatchObject({ phase: 'court-enforcement', court: { result: 'pending' } });
    expect(play.clock('court-ruling')).toMatchObject({ status: 'running', period: { n: 7, unit: 'working-day' }, owner: { role: 'court', orgId: null } });
    expect(Object.values(play.state.clocks).find(({ name }) => name === 'court-acceptance')).toMatchObject({ status: 'met', late: false });
    play.later(20).take('officer-1', result('accepted')).take('officer-1', result('enforced'));
    expect(Object.values(play.state.clocks).filter(({ name }) => name === 'court-ruling')).toMatchObject([{ status: 'stopped', late: true }]);
  });

  it('a returned application is proposed again', () => {
    const play = windowOpen(demanded(upTo('performance'))).take('officer-1', COURT).take('reviewer', RETURN);
    expect(play.state.phase).toBe('performance');
    play.take('officer-1', COURT).take('reviewer', REVIEW);
    expect(play.state.reviews.filter(({ purpose }) => purpose === 'court').map(({ result: how }) => how)).toEqual(['returned', 'approved', 'pending']);
  });

  it('whoever pays at last stops it', () => {
    const play = courtAsked(upTo('performance'));
    play.take('officer-1', payStep(play, 120_000)).take('officer-1', result('terminated')).take('officer-1', corrected);
    expect(play.take('officer-1', closure).state.phase).toBe('closing');
  });

  it('refused by the court, it may be asked again within the three months and not after', () => {
    const play = courtAsked(upTo('performance')).take('officer-1', result('refused'));
    expect(play.fork().take('head', APPLY).state.phase).toBe('court-enforcement');
    expect(play.to('2025-09-06').refusal('head', APPLY).code).toBe('court-window-closed');
    expect(play.take('officer-1', closure).state.phase).toBe('closing');
  });

  it('a window that was let pass closes the file rather than keep it open for ever', () => {
    const play = windowOpen(demanded(upTo('performance'))).later(95);
    expect(play.state.courtWindow).toBe('closed');
    expect(play.take('officer-1', { type: 'propose-closure', summary: '逾期未申请执行，已追责' }).state.phase).toBe('closing');
  });

  it('a granted deferral moves the three months to its own end (行政处罚法 72②)', () => {
    const play = upTo('performance').take('officer-1', { type: 'request-deferral', kind: 'deferral', reason: '困难', schedule: [{ amount: 60_000, due: '2025-08-20' }] });
    play.take('head', { type: 'decide-deferral', granted: true, reason: '同意' });
    expect(play.to('2025-08-20').state.courtWindow).toBe('not-yet');
    expect(play.to('2025-08-21').state.courtWindow).toBe('open');
    expect(play.clock('court-window').due).toBe('2025-11-20T23:59:59.999+08:00');
  });

  it('nothing opens for a party that has paid and corrected', () => {
    const play = upTo('performance');
    play.take('officer-1', payStep(play, 60_000)).take('officer-1', corrected);
    expect(play.to('2025-07-01').state).toMatchObject({ phase: 'performance', courtWindow: 'not-yet' });
  });

  it('an order to correct that is not followed can be enforced as well', () => {
    const play = upTo('performance');
    play.take('officer-1', payStep(play, 60_000)).take('officer-1', { ...corrected, corrected: false });
    expect(play.refusal('officer-1', closure).code).toBe('not-finished');
    windowOpen(demanded(play)).take('officer-1', COURT);
    expect(play.document('demand').contents['manner']).toContain('清除建筑垃圾');
  });
});
