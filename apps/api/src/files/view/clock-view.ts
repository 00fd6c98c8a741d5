import { CLOCK_STATUSES, clockLeft, dueIfResumed, instantText, type Calendar, type Clock, type Instant } from '@sidan/domain';
import { OWNER_WORDS } from './names.js';
import type { ClockView } from './parts.js';

export function clockView(clock: Clock, now: Instant, calendar: Calendar | null): ClockView {
  return { ...clock, statusTitle: CLOCK_STATUSES[clock.status], ownerTitle: OWNER_WORDS[clock.owner.role as keyof typeof OWNER_WORDS] ?? clock.owner.role, ...lookOf(clock, now, calendar) };
}

function lookOf(clock: Clock, now: Instant, calendar: Calendar | null): Pick<ClockView, 'left' | 'tone'> {
  if (clock.status === 'suspended') {
    const due = calendar && dueIfResumed(clock, now, calendar);
    return { left: due ? `若今日恢复，${instantText(due)}届满` : null, tone: 'paused' };
  }
  if (clock.status !== 'running' && clock.status !== 'overdue') return { left: clock.awaits ? `是否逾期待推算（缺${clock.awaits}年节假日安排）` : null, tone: 'done' };
  const left = calendar && clockLeft(clock, now, calendar);
  const tone = clock.status === 'overdue' ? 'late' : left?.tone ?? 'calm';
  return { left: left?.text ?? null, tone: tone === 'calm' && reminded(clock) ? 'soon' : tone };
}

/** The region wanted its owner told by now. */
function reminded({ agenda, agendaDone }: Clock): boolean {
  return agenda.slice(0, agendaDone).some(({ event }) => event === 'remind');
}
