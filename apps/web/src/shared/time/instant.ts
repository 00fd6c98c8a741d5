// Legal time is UTC+8 by fixed offset, wherever the browser stands; instants come as ISO text.
const OFFSET_MS = 8 * 3_600_000;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

function shifted(instant: string): Date {
  return new Date(Date.parse(instant) + OFFSET_MS);
}

/** 2024年11月24日 周日 */
export function dateText(instant: string): string {
  const day = shifted(instant);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日 ${WEEKDAYS[day.getUTCDay()]}`;
}

/** 2024-11-24 09:30; a due time at the day's end reads 24:00, as the law counts it. */
export function timeText(instant: string): string {
  const at = shifted(instant);
  const iso = at.toISOString();
  const end = iso.slice(11, 19) === '23:59:59';
  return `${iso.slice(0, 10)} ${end ? '24:00' : iso.slice(11, 16)}`;
}

/** 11-24 09:30, for lists. */
export function shortTime(instant: string): string {
  return timeText(instant).slice(5);
}

/** 2024-11-24T09:30 in legal time: what a field of date and time holds. */
export function fieldValueOf(instant: string): string {
  return shifted(instant).toISOString().slice(0, 16);
}

/** The instant a field of date and time means: 2024-11-24T09:30:00+08:00. */
export function instantOfField(value: string): string {
  return `${value.length === 16 ? `${value}:00` : value}+08:00`;
}

/** 600.00 元 */
export function yuan(fen: number): string {
  const [whole = '0', cents = '00'] = (fen / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents} 元`;
}
