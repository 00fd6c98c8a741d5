import { describe, expect, it } from '@jest/globals';
import { as } from '../../testing/index.js';
import { whoDid } from './acted.js';
import { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { bornOn, citizen, DECIDE, evidenceStep, filingStep, fineFor, noPenalty, notEstablished, reportStep, serve } from './testing/steps.js';

const corrected = { type: 'verify-correction' as const, corrected: true, findings: '已清除' };

describe('outcomes (行政处罚法 57①)', () => {
  it.each([['no-penalty', noPenalty], ['not-established', notEstablished]] as const)('%s: decided without notice, nothing to pay or publish', (outcome, proposal) => {
    const play = upTo('performance', { proposal });
    expect(play.document('no-penalty-decision').contents).toMatchObject({ reasons: expect.any(String), remedies: expect.stringContaining('六个月') });
    expect(Object.keys(play.state.clocks)).toEqual(expect.arrayContaining(['reconsideration', 'litigation']));
    expect(Object.values(play.state.clocks).filter(({ name }) => name === 'payment' || name === 'publication')).toEqual([]);
    play.take('officer-1', { type: 'propose-closure', summary: '已送达' }).take('head', { type: 'approve-closure', opinion: '同意' });
    expect(play.state).toMatchObject({ phase: 'ended', outcome });
    expect(play.to('2025-12-01').state.courtWindow).toBe('not-yet');
  });

  it('no penalty also where the matter has left the list meanwhile: only a penalty would be void (38)', () => {
    const play = upTo('investigation', { matter: 'XF-02', openedAt: '2025-12-20T09:00', foundAt: '2025-12-19T09:00' }).later(20);
    expect(play.refusal('officer-1', reportStep(play, { ...fineFor(1), quantity: null, fine: 500_000 })).code).toBe('matter-not-in-force');
    expect(play.take('officer-1', reportStep(play, notEstablished)).state.phase).toBe('review');
  });

  it('not filed, from verification: what is time-barred can still be ended', () => {
    const play = Play.open();
    play.take('officer-1', evidenceStep(play));
    expect(play.refusal('officer-1', filingStep({ offenceAt: '2022-11-23T10:00:00+08:00' })).code).toBe('time-barred');
    play.take('head', { type: 'decline-filing', reason: '已过二年追责时效' });
    expect(play.state).toMatchObject({ phase: 'ended', outcome: 'not-filed' });
    expect(play.document('no-filing-approval').contents['reason']).toContain('二年');
  });

  it('not filed ends also an announcement that was running', () => {
    const play = Play.open().take('officer-1', { type: 'identify-party', party: citizen });
    play.take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2024-12-30', basis: '条例' });
    serve(play, 'correction-order', 'announcement').take('head', { type: 'decline-filing', reason: '不属于本机关管辖' });
    expect(play.state.phase).toBe('ended');
  });
});

describe('limitation (行政处罚法 36)', () => {
  const filing = (matter: string, more: Parameters<typeof filingStep>[0]) => {
    const play = Play.open({ matter });
    return play.take('officer-1', evidenceStep(play)).take('officer-1', filingStep(more)).state.phase;
  };
  it.each([
    ['found on the last day of the two years', 'CG-01', { offenceAt: '2022-11-24T10:00:00+08:00' }],
    ['old, but still going on', 'CG-01', { offenceAt: '2019-01-01T10:00:00+08:00', continuingUntil: '2024-11-01T10:00:00+08:00' }],
    ['life and health, with harm, within five years', 'XF-02', { offenceAt: '2019-11-24T10:00:00+08:00', harm: true }],
  ])('%s is filed', (_, matter, more) => {
    expect(filing(matter, more)).toBe('filing');
  });
});

describe('minors and correction first', () => {
  it('fourteen since yesterday is old enough; under eighteen may go below the least', () => {
    const play = upTo('investigation').take('officer-1', { type: 'identify-party', party: bornOn('2010-11-23') });
    expect(play.take('officer-1', reportStep(play, { ...fineFor(12), fine: 10_000 })).state.phase).toBe('review');
  });

  it('a child is let go without a further ground', () => {
    const play = upTo('investigation').take('officer-1', { type: 'identify-party', party: bornOn('2012-01-01') });
    expect(play.take('officer-1', reportStep(play, { ...noPenalty, factors: [] })).state.phase).toBe('review');
  });

  it('a fine for not correcting follows an order that was served, ran out and was looked at', () => {
    const play = upTo('investigation', { matter: 'CG-06' });
    play.take('officer-1', { type: 'order-correction', requirement: '清理物料', deadline: '2024-11-28', basis: '市容条例第十五条' });
    serve(play, 'correction-order').to('2024-11-29T09:00').take('officer-1', { ...corrected, corrected: false, findings: '仍堆放' });
    expect(play.take('officer-1', reportStep(play, { ...fineFor(1), fine: 30_000, quantity: null })).state.phase).toBe('review');
  });

  it('what is already corrected need not be ordered again', () => {
    const play = upTo('investigation').take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2024-11-30', basis: '条例' }).take('officer-1', corrected);
    const decided = upTo('performance', { from: play, proposal: fineFor(12, { correction: null }) });
    expect(decided.state.correction?.verified).toBe(true);
    expect(decided.tasks()).not.toContain('verify-correction');
  });
});

describe('who handles it', () => {
  it('a recused officer hands over at once, and the leader is asked for another', () => {
    const play = upTo('investigation').take('leader', { type: 'assign-task', task: 'submit-final-report', personId: 'officer-2', reason: '分工' });
    play.take('officer-1', { type: 'request-recusal', personId: 'officer-2', ground: '亲属', by: 'party' }).take('head', { type: 'decide-recusal', personId: 'officer-2', granted: true, reason: '属实' });
    expect(play.tasks()).toContain('assign-investigators');
    expect(play.state.assignees).toEqual({});
    play.take('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-3'] });
    expect(play.tasks()).not.toContain('assign-investigators');
    expect(whoDid(play.state, 'inquired')).toEqual(['officer-1', 'officer-2', 'officer-3']);
  });

  it('an application that was refused stops nothing', () => {
    const play = upTo('investigation').take('officer-1', { type: 'request-recusal', personId: 'officer-2', ground: '不熟', by: 'party' });
    play.take('officer-1', evidenceStep(play)).take('head', { type: 'decide-recusal', personId: 'officer-2', granted: false, reason: '无利害关系' });
    expect(play.take('officer-1', reportStep(play, fineFor(12))).state.phase).toBe('review');
  });

  it('somebody else closes what an officer who left could not', () => {
    const play = upTo('performance').take('leader', { type: 'assign-investigators', officers: ['officer-3', 'leader'] });
    expect(play.state.investigators).toEqual(['officer-3', 'leader']);
    expect(play.take('officer-3', corrected).state.correction?.verified).toBe(true);
  });

  it('the head in another post is not the head', () => {
    expect(upTo('decision').refusal(as('reviewer'), DECIDE).code).toBe('role-cannot');
    expect(upTo('decision').refusal(as('county-head'), DECIDE).code).toBe('org-cannot');
  });
});
