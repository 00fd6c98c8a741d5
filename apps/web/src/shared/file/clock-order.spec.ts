import { inOrder, nextDue } from './clock-order';
import type { ClockView } from './view';

const clock = (key: string, status: ClockView['status'], due: string | null, endedAt: string | null = null) => ({ key, status, due, endedAt }) as ClockView;

describe('clocks of a file', () => {
  it('shows what is late before what runs, and what is over last, the latest first', () => {
    const clocks = [
      clock('met-early', 'met', '2024-11-25T10:00:00+08:00', '2024-11-24T10:00:00+08:00'), clock('later', 'running', '2024-12-09T23:59:59+08:00'),
      clock('met-late', 'met', '2024-11-26T10:00:00+08:00', '2024-11-26T09:00:00+08:00'), clock('paused', 'suspended', null),
      clock('sooner', 'running', '2024-12-01T23:59:59+08:00'), clock('overdue', 'overdue', '2024-11-20T23:59:59+08:00'),
    ];
    expect(inOrder(clocks).map(({ key }) => key)).toEqual(['overdue', 'sooner', 'later', 'paused', 'met-late', 'met-early']);
  });

  it('finds the next due of what runs, never one that has passed', () => {
    const clocks = [clock('past', 'running', '2024-11-20T23:59:59+08:00'), clock('next', 'running', '2024-12-01T23:59:59+08:00'), clock('met', 'met', '2024-11-30T10:00:00+08:00')];
    expect(nextDue(clocks, '2024-11-25T09:00:00+08:00')).toBe('2024-12-01T23:59:59+08:00');
    expect(nextDue([], '2024-11-25T09:00:00+08:00')).toBeNull();
  });
});
