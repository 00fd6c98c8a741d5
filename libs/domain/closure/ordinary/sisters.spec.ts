import { describe, expect, it } from '@jest/globals';
import { sisterFine, sisterFines } from './sisters.js';
import { atDecision, atNotice, knowing, NOTICE, sister } from './testing/gates/penalty.js';
import { upTo } from './testing/stages.js';
import { citizen, DECIDE, fineFor, noPenalty, reportStep } from './testing/steps.js';

describe('one act, one fine (行政处罚法 29)', () => {
  it('another act, with its reasons, is fined beside it', () => {
    const play = upTo('investigation', { sisterFines: [sister('decided')] });
    play.take('officer-1', reportStep(play, fineFor(12, { anotherAct: '前一次在11月20日，倾倒在另一处' })));
    expect(play.state.phase).toBe('review');
  });
  it('the reasons may stand in the other proposal', () => {
    expect(atDecision([sister('decided', { anotherAct: true })]).take('head', DECIDE).state.phase).toBe('service');
  });
  it.each([
    ['another name', { partyName: '周某' }, {}], ['another number', { idNumber: '370282199001011234' }, { party: { ...citizen, idNumber: '370282198005011231' } }],
  ])('does not touch %s', (_, more, stage) => {
    expect(atDecision([sister('decided', more)], stage).take('head', DECIDE).state.phase).toBe('service');
  });
  it('goes by the number, whatever the name', () => {
    const stage = { party: { ...citizen, idNumber: '370282198005011231' } };
    expect(atDecision([sister('decided', { partyName: '孙氏', idNumber: '370282198005011231' })], stage).refusal('head', DECIDE).code).toBe('fined-already');
  });
  it('of two undecided ones the further goes on', () => {
    expect(atNotice([sister('proposed')]).take('officer-1', NOTICE).state.noticed).not.toBeNull();
    expect(atDecision([sister('noticed')]).take('head', DECIDE).state.phase).toBe('service');
  });
  it('of two provisions the one with the higher fine goes on (29 第二句)', () => {
    const lower = sister('noticed', { matter: 'CG-06', quantity: null, fine: 30_000 });
    expect(atNotice([lower], { proposal: fineFor(100) }).take('officer-1', NOTICE).state.noticed).not.toBeNull();
    expect(atNotice([lower]).refusal('officer-1', NOTICE).detail).toContain('按照罚款数额高的规定处罚');
  });
  it('says nothing against a penalty without a fine, or none', () => {
    const among = { sisterFines: [sister('decided')] };
    const warned = upTo('investigation', { ...knowing({ warning: 'may', fineIs: 'may' }), ...among });
    warned.take('officer-1', reportStep(warned, fineFor(12, { fine: 0, warning: true })));
    const spared = upTo('investigation', among);
    spared.take('officer-1', reportStep(spared, noPenalty));
    expect([warned.state.phase, spared.state.phase]).toEqual(['review', 'review']);
  });
  it('what can no longer be noticed goes back, to be proposed anew with its reasons', () => {
    const play = atNotice([sister('decided')]).take('head', { type: 'reject-treatment', points: ['同案另一处罚已经作出'] });
    play.take('officer-1', reportStep(play, fineFor(12, { anotherAct: '不是同一次倾倒' })));
    expect(play.state.phase).toBe('review');
  });
});

describe('the fine that stands in a proceeding', () => {
  it.each([['investigation', null], ['review', 'proposed'], ['statement', 'noticed'], ['service', 'decided'], ['ended', 'decided']] as const)('in %s: %s', (phase, stage) => {
    expect(sisterFine(upTo(phase).state)?.stage ?? null).toBe(stage);
  });
  it('falls with the report that is sent back, and with the decision that is revoked', () => {
    const back = upTo('decision').take('head', { type: 'reject-treatment', points: ['重新调查'] });
    const { state } = upTo('performance');
    const revoked = { ...state, decision: state.decision && { ...state.decision, revoked: true } };
    expect([sisterFine(back.state), sisterFine(revoked)]).toEqual([null, null]);
  });
  it('is read from ledgers as from states', () => {
    const play = upTo('service');
    expect(sisterFines([play.ledger, upTo('filing').ledger])).toEqual([sisterFine(play.state)]);
  });
});
