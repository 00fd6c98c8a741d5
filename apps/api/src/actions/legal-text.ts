import { instantOf, isSeen, localDate, unreadable, type Lines } from '@sidan/domain';

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

/** Null when it is text of `min` to `max` characters that everybody reads the same; `value` as `plainText` leaves it. */
export function textProblem(value: unknown, lines: Lines, min: number, max: number): string | null {
  if (typeof value !== 'string') return '应为文字';
  const fault = unreadable(value, lines);
  if (fault !== null) return fault;
  if (min > 0 && !isSeen(value)) return '不能为空';
  return value.length > max && [...value].length > max ? `不能超过${max}字` : null;
}

/** Half a character and a control character are no part of a password; the rest is its owner's. */
const UNTYPABLE = /\p{Cc}|\p{Surrogate}/u;

/** A password is compared as it was typed: neither trimmed nor put in order. */
export function secretProblem(value: unknown, max: number): string | null {
  if (typeof value !== 'string') return '应为文字';
  if (value.trim() === '') return '不能为空';
  if ([...value].length > max) return `不能超过${max}字`;
  return UNTYPABLE.test(value) ? '含有无法保存的字符（控制字符或不完整的字符）' : null;
}
