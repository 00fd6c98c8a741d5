import { createHash } from 'node:crypto';

/**
 * One text for one value: object keys sorted by UTF-16 code unit, no white space, members that are `undefined` left out.
 * Only plain JSON comes here: what JSON.stringify would drop or turn into null, this does too.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const source = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(source).filter((key) => source[key] !== undefined).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(source[key])}`).join(',')}}`;
}

/** Hexadecimal; texts are taken as UTF-8, one after the other. */
export function sha256Hex(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'utf8');
  return hash.digest('hex');
}
