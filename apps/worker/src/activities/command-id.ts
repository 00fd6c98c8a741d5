import { createHash } from 'node:crypto';

const LONGEST = 64;

/** An idempotency key made of its parts; hashed where it would be longer than `record` takes, or not plain ASCII. */
export function commandIdOf(...parts: readonly (string | number)[]): string {
  const plain = parts.join(':');
  if (plain.length <= LONGEST && /^[\x21-\x7e]+$/.test(plain)) return plain;
  return `${parts[0]}:${createHash('sha256').update(plain).digest('hex').slice(0, 48)}`;
}
