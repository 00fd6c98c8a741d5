import { instantOf, localDate } from '@sidan/domain';

/** Outside these years nobody's case lies; a typing error does. */
const FIRST_YEAR = '1900';
const YEAR_AFTER = '2200';

/** The instant as legal time is written; null for anything that is not an ISO instant with an offset. */
export function normaliseInstant(value: unknown): string | null {
  return attempt(value, (text) => instantOf(text));
}

export function isLocalDate(value: unknown): boolean {
  return attempt(value, (text) => localDate(text)) !== null;
}

function attempt(value: unknown, read: (text: string) => string): string | null {
  if (typeof value !== 'string') return null;
  try {
    const text = read(value);
    return text >= FIRST_YEAR && text < YEAR_AFTER ? text : null;
  } catch {
    return null;
  }
}

/** Half an emoji cannot be stored as it was sent, and a control character cannot be printed on a document. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

/** Null when it is text of `min` to `max` characters that can be stored and printed. */
export function textProblem(value: unknown, min: number, max: number): string | null {
  if (typeof value !== 'string') return '应为文字';
  if (min > 0 && value.trim() === '') return '不能为空';
  if (value.length > max && [...value].length > max) return `不能超过${max}字`;
  return UNPRINTABLE.test(value) ? '含有无法保存的字符（控制字符或不完整的字符）' : null;
}
