import type { Period, Unit } from '@sidan/domain';

const UNITS: Readonly<Record<string, Unit>> = { 工作日: 'working-day', 工作时: 'working-hour', 小时: 'hour', 日: 'calendar-day', 个月: 'month', 年: 'year' };

/** How a pack writes a period: 3个工作日, 4工作时, 24小时, 15日 (calendar days), 6个月, 1年. */
export const PERIOD_PATTERN = '^[1-9][0-9]{0,3}(个?工作日|个?工作时|个?小时|日|个月|年)$';
/** A rung may come at once: 0小时. */
export const DELAY_PATTERN = '^(0|[1-9][0-9]{0,3})(个?工作日|个?工作时|个?小时|日|个月|年)$';

/** The text has passed one of the patterns. */
export function periodOf(text: string): Period {
  const [, n, , unit] = /^(\d+)(个(?!月))?(.+)$/.exec(text) as RegExpExecArray;
  return { n: Number(n), unit: UNITS[unit as string] as Unit };
}
