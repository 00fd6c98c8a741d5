import { describe, expect, it } from '@jest/globals';
import { instantOf, type Clock } from '@sidan/domain';
import { testCalendar } from '../../libs/domain/testing/index.js';
import { clockView } from '../../apps/api/src/files/view/clock-view.js';

const at = (text: string) => instantOf(`${text}:00+08:00`);
const NOW = at('2024-12-02T09:00');
const REMINDER = { event: 'remind', index: 0, at: NOW } as const;

const clock = (more: Partial<Clock>): Clock => ({
  key: 'decision', name: 'decision', title: '作出处罚决定', basis: '行政处罚法 60', period: { n: 90, unit: 'calendar-day' }, startsAt: at('2024-11-25T09:00'), startFact: '立案',
  suspensions: [], extensions: [], due: at('2024-12-13T18:00'), why: [], onDue: 'overdue', owner: { role: 'party', orgId: null }, status: 'running', agenda: [], agendaDone: 0,
  endedAt: null, late: false, ...more,
});
const look = (more: Partial<Clock>) => {
  const { statusTitle, left, tone } = clockView(clock(more), NOW, testCalendar);
  return [statusTitle, left, tone];
};

describe('how a clock is shown', () => {
  it.each([
    ['far off', {}, ['计时中', '剩余 9 个工作日', 'calm']],
    ['far off, but its owner was told', { agenda: [REMINDER], agendaDone: 1 }, ['计时中', '剩余 9 个工作日', 'soon']],
    ['near', { due: at('2024-12-03T18:00') }, ['计时中', '剩余 1 个工作日', 'soon']],
    ['late', { due: at('2024-11-29T18:00'), status: 'overdue' }, ['已逾期', '已逾期 3 日', 'late']],
    ['paused', { due: null, status: 'suspended' }, ['已中止', null, 'paused']],
    ['over', { status: 'met' }, ['已办结', null, 'done']],
  ] as const)('%s', (_, more, expected) => {
    expect(look(more)).toEqual(expected);
  });

  it('calls a party\'s right the party\'s', () => {
    expect(clockView(clock({}), NOW, testCalendar).ownerTitle).toBe('当事人');
  });
});
