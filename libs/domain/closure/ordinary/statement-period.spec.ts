import { describe, expect, it } from '@jest/globals';
import { testPolicy } from '../../testing/index.js';
import type { Period } from '../../time/index.js';
import { upTo } from './testing/stages.js';
import { serve } from './testing/steps.js';

const notice = (statementPeriod?: Period) => ({ type: 'issue-prior-notice' as const, facts: '倾倒', reasons: '违反条例', ...statementPeriod && { statementPeriod } });
const days = (n: number): Period => ({ n, unit: 'working-day' });
const upToTen = { ...testPolicy, clocks: { ...testPolicy.clocks, statement: { ...testPolicy.clocks['statement'], max: days(10) } } };

describe('the period for a statement (行政处罚法 44、45) is the notice’s', () => {
  it('is what the notice says, in words and as it runs', () => {
    const play = serve(upTo('prior-notice', { policy: upToTen }).take('officer-1', notice(days(10))), 'prior-notice');
    expect(play.document('prior-notice').contents['rights']).toContain('10个工作日内进行陈述和申辩');
    expect(play.clock(`statement:${play.document('prior-notice').id}`)).toMatchObject({ due: '2024-12-09T23:59:59.999+08:00', basis: testPolicy.clocks['statement']?.basis });
  });

  it('is the region’s where the notice names none', () => {
    const play = serve(upTo('prior-notice').take('officer-1', notice()), 'prior-notice');
    expect(play.clock(`statement:${play.document('prior-notice').id}`).period).toEqual(days(5));
  });

  it.each([['shorter than the region’s', days(4)], ['longer than it allows', days(11)], ['in another unit', { n: 30, unit: 'calendar-day' as const }], ['no whole number', days(5.5)]])('is refused %s', (_, period) => {
    expect(upTo('prior-notice', { policy: upToTen }).refusal('officer-1', notice(period)).code).toBe('statement-period-wrong');
  });
});
