import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import type { ProceedingCommand } from './commands.js';
import { proceedingKind } from './kind.js';
import { suspended } from './testing/side-steps.js';
import { notified, upTo } from './testing/stages.js';
import { DECIDE, evidenceStep, fineFor, heldDiscussion, reportStep, REVIEW, RETURN, serve } from './testing/steps.js';
import type { ProceedingPhase } from './model.js';

const RESUME: ProceedingCommand = { type: 'resume-investigation', reason: '判决生效' };
const STILL: ProceedingCommand = { type: 'review-suspension', findings: '判决尚未生效' };

describe('a suspended case (行政处罚法 60)', () => {
  it.each<[ProceedingPhase, string, (play: ReturnType<typeof upTo>) => ProceedingCommand]>([
    ['investigation', 'officer-1', (play) => reportStep(play, fineFor(12))],
    ['review', 'reviewer', () => REVIEW], ['review', 'reviewer', () => RETURN],
    ['treatment', 'head', () => ({ type: 'approve-treatment', opinion: '同意' })], ['treatment', 'head', (play) => heldDiscussion(play)],
    ['prior-notice', 'officer-1', () => ({ type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' })],
    ['decision', 'head', () => DECIDE],
  ])('stands in %s: %s waits until it is resumed', (phase, who, step) => {
    const play = suspended(upTo(phase));
    expect(play.refusal(who, step(play)).code).toBe('decision-suspended');
    expect(proceedingKind.tasks(play.state).map(({ action }) => action)).not.toContain(step(play).type);
    expect(play.later(1).take('head', RESUME).try(who, step(play)).refusal).toBeNull();
  });

  it('neither hears nor forfeits a hearing', () => {
    const play = suspended(notified(upTo('hearing'))).later(15);
    expect(play.refusal('host', { type: 'hold-hearing', partyPresent: false, agents: [], signed: false }).code).toBe('decision-suspended');
  });

  it('still takes what arrives, and serves what was written before', () => {
    const play = upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' });
    serve(suspended(play).take('officer-1', evidenceStep(play)), 'prior-notice');
    play.take('officer-1', { type: 'record-statement', form: 'oral', content: '申辩', madeAt: play.now });
    expect(play.state.phase).toBe('statement');
  });

  it('makes nothing late that may not be done', () => {
    const play = suspended(upTo('review')).later(60);
    expect(Object.values(play.state.clocks).filter(({ status, name }) => status === 'overdue' && name !== 'suspension-review')).toEqual([]);
  });

  it('is looked at every thirty days: the head is reminded, and who does not look is late', () => {
    const play = suspended(upTo('investigation'));
    const due = '2024-12-25T23:59:59.999+08:00';
    expect(proceedingKind.tasks(play.state).find(({ action }) => action === 'resume-investigation')).toMatchObject({ due, clock: 'suspension-review' });
    expect(play.clock('suspension-review').basis).toBe('测试区内部规范');
    play.to('2024-12-20T09:00').take('head', STILL);
    expect(play.clock('suspension-review')).toMatchObject({ status: 'met', late: false });
    play.later(40);
    expect(Object.values(play.state.clocks).filter(({ status }) => status === 'overdue').map(({ name }) => name)).toEqual(['suspension-review']);
    expect(play.state.escalations.length).toBeGreaterThan(0);
    play.take('head', RESUME);
    expect(play.tasks()).not.toContain('resume-investigation');
  });

  it('opened under rules that know no such norm yet is looked at all the same', () => {
    const { 'suspension-review': _, ...clocks } = testPolicy.clocks;
    expect(suspended(upTo('investigation', { policy: { ...testPolicy, clocks } })).clock('suspension-review').due).toBe('2024-12-25T23:59:59.999+08:00');
  });

  it('goes on by itself on the last day that the rule gives it, and counts from there', () => {
    const sixty = { n: 60, unit: 'calendar-day' as const };
    const matters = testPolicy.matters.map((matter) => ({ ...matter, decisionPeriodRules: matter.decisionPeriodRules.map((rule) => (rule.effect === 'suspend' ? { ...rule, max: sixty } : rule)) }));
    const play = suspended(upTo('investigation', { policy: { ...testPolicy, matters } }));
    expect(play.clock('suspension-end').basis).toContain('第二十八条');
    play.to('2025-01-25T00:00');
    expect(play.state.suspended).toBeNull();
    expect(play.clock('decision')).toMatchObject({ status: 'running', due: '2025-04-24T23:59:59.999+08:00' });
    expect(play.take('officer-1', reportStep(play, fineFor(12))).state.phase).toBe('review');
  });
});
