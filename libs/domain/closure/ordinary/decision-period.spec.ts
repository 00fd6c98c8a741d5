import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import { suspended } from './testing/side-steps.js';
import { upTo } from './testing/stages.js';
import { DECIDE } from './testing/steps.js';

const extend = { type: 'extend-clock' as const, clock: 'decision', rule: 'extend-30', period: { n: 30, unit: 'calendar-day' as const }, reason: '案情复杂' };

describe('the ninety days (行政处罚法 60)', () => {
  it('run from filing, in calendar days, and roll over nothing', () => {
    expect(upTo('investigation').clock('decision').due).toBe('2025-02-23T23:59:59.999+08:00');
  });

  it('are longer by what a rule of the matter grants, and say by which', () => {
    const play = upTo('investigation').take('head', extend);
    expect(play.clock('decision')).toMatchObject({ due: '2025-03-25T23:59:59.999+08:00', extensions: [{ basis: '住房和城乡建设行政处罚程序规定第二十七条' }] });
    expect(play.document('period-extension').contents['citation']).toContain('第二十七条');
  });

  it('are stretched again by another rule of the same provision, and once by each', () => {
    const more = { id: 'extend-60', effect: 'extend' as const, ground: '案情特别复杂', max: { n: 60, unit: 'calendar-day' as const }, approvedBy: 'responsible-head' as const };
    const withSecond = <Matter extends (typeof testPolicy.matters)[number]>(matter: Matter) => ({ ...matter, decisionPeriodRules: matter.decisionPeriodRules.flatMap((rule) => (rule.id === 'extend-30' ? [rule, { ...rule, ...more }] : [rule])) });
    const again = { ...extend, rule: 'extend-60', period: { n: 60, unit: 'calendar-day' as const } };
    const play = upTo('investigation', { policy: { ...testPolicy, matters: testPolicy.matters.map(withSecond) } }).take('head', extend).take('head', again);
    expect(play.clock('decision').due).toBe('2025-05-24T23:59:59.999+08:00');
    expect(play.refusal('head', again)).toMatchObject({ code: 'extension-too-long', detail: expect.stringContaining('案情特别复杂') });
  });

  it('stand still while suspended on a ground of law, and wait for the head to resume', () => {
    const play = suspended(upTo('investigation').to('2024-12-05T09:00'));
    expect(play.clock('decision')).toMatchObject({ status: 'suspended', due: null });
    expect(play.tasks()).toContain('resume-investigation');
    // Nor does the house's own period for the investigation run out while nobody may investigate.
    expect(play.clock('investigation')).toMatchObject({ status: 'suspended', due: null });
    play.to('2024-12-25T09:00').take('head', { type: 'resume-investigation', reason: '判决生效' });
    expect(play.clock('decision').due).toBe('2025-03-15T23:59:59.999+08:00');
    expect(play.clock('investigation')).toMatchObject({ status: 'running', due: expect.stringMatching(/^2025-01/) });
    expect(play.state.suspended).toBeNull();
  });

  it('once over stay over: the decision is late on record and still has to be taken', () => {
    const play = upTo('decision', { dawdle: 100 });
    expect(play.clock('decision').status).toBe('overdue');
    expect(play.state.escalations.map(({ role }) => role)).toEqual(expect.arrayContaining(['team-leader', 'supervisor']));
    expect(play.refusal('head', extend).code).toBe('decision-overdue');
    expect(play.take('head', DECIDE).clock('decision')).toMatchObject({ status: 'met', late: true });
  });
});
