import type { ClockView } from './view';

const RANK: Readonly<Record<ClockView['status'], number>> = { overdue: 0, running: 1, suspended: 2, met: 3, lapsed: 3, stopped: 4 };

/** What still runs comes first, the most urgent at the top; what is over follows, the latest first. */
export function inOrder(clocks: readonly ClockView[]): readonly ClockView[] {
  return clocks.toSorted((one, other) => RANK[one.status] - RANK[other.status] || (isOver(one)
    ? (other.endedAt ?? '').localeCompare(one.endedAt ?? '')
    : (one.due ?? '9').localeCompare(other.due ?? '9')));
}

export function isOver({ status }: Pick<ClockView, 'status'>): boolean {
  return status === 'met' || status === 'lapsed' || status === 'stopped';
}

/** When the next running clock of these files falls due, after now. */
export function nextDue(clocks: readonly Pick<ClockView, 'status' | 'due'>[], now: string): string | null {
  const dues = clocks.flatMap(({ status, due }) => (status === 'running' && due !== null && Date.parse(due) > Date.parse(now) ? [due] : []));
  return dues.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}
