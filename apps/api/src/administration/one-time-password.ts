import { hash } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** Without what is mistaken for something else when it is read out or copied by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 14;

/** Shown once to the administrator who asked; only its hash is kept, and its holder must replace it. */
export async function oneTimePassword(): Promise<{ readonly password: string; readonly passwordHash: string }> {
  const password = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return { password, passwordHash: await hash(password) };
}
