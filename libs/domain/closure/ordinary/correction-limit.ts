import type { Refusal } from '../../file/refusal.js';
import { endOfDay, instantOf, localDate, periodText, dateText, type Instant } from '../../time/index.js';
import type { OrderCorrection } from './commands.js';
import type { Correction, CorrectionLimit } from './model.js';
import { refuse } from './refusals.js';

/** What the order says of its time, or what is missing for it. */
export function limitOf({ limit = 'day', deadline, hour, period }: OrderCorrection): CorrectionLimit | Refusal {
  if (limit === 'at-once') return { type: 'at-once' };
  if (limit === 'length') return period ? { type: 'length', period } : refuse('correction-limit-missing', '没有写明收到通知书后多长时间内改正。');
  if (deadline === undefined) return refuse('correction-limit-missing', '没有写明改正到哪一天。');
  return { type: 'day', day: localDate(deadline), ...hour !== undefined && { hour } };
}

/** As the order is printed: a day ends at 24:00. */
export function limitWords(limit: CorrectionLimit): string {
  switch (limit.type) {
    case 'at-once': return '立即改正';
    case 'day': return `${dateText(localDate(limit.day))}${limit.hour ?? '24:00'}以前`;
    case 'length': return `自收到本通知书${limit.period.unit.endsWith('hour') ? '时' : '之日'}起${periodText(limit.period)}内`;
  }
}

/** Null where it is not a day that the order names. */
export function namedEnd(limit: CorrectionLimit | null): Instant | null {
  if (limit?.type !== 'day') return null;
  const day = localDate(limit.day);
  return limit.hour === undefined ? endOfDay(day) : instantOf(`${day}T${limit.hour}:00+08:00`);
}

/** Orders of the first releases said only the day. */
export function limitOfOrder({ limit, deadline }: Correction): CorrectionLimit | null {
  return limit ?? (deadline === null ? null : { type: 'day', day: deadline });
}
