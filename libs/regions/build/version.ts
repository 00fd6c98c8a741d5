import { createHash } from 'node:crypto';

/** `2024.1-3fa9c1d20b7e`: the declared version, and the rules' own fingerprint, so that changed rules never keep an old version's name. */
export function policyVersion(declared: string, rules: object): string {
  return `${declared}-${createHash('sha256').update(sorted(rules)).digest('hex').slice(0, 12)}`;
}

/** JSON with its keys in order, so that moving lines in a file changes nothing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
