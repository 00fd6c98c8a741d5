import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Without I, L, O and U: a code is read out over the telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/**
 * 查询码: 80 bits that follow from the case's id and a key in the data folder, so that a repeated report gets its first
 * code again although only the code's hash is stored.
 */
export class FollowUpCodes {
  private constructor(private readonly key: Buffer) {}

  /** Makes the key on the first start; two processes that start together end up with the same one. */
  static async open(dataDir: string): Promise<FollowUpCodes> {
    const path = join(dataDir, 'follow-up.key');
    const draft = `${path}.${randomUUID()}`;
    await mkdir(dataDir, { recursive: true });
    await writeFile(draft, randomBytes(32), { mode: 0o600, flag: 'wx', flush: true });
    await link(draft, path).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error; });
    await rm(draft);
    return new FollowUpCodes(await readFile(path));
  }

  /** `ABCD-EFGH-JKMN-PQRS` */
  codeOf(caseId: string): string {
    const bits = createHmac('sha256', this.key).update(caseId).digest();
    const letters = Array.from({ length: LENGTH }, (_, index) => LETTERS[(bits[index] as number) & 31]).join('');
    return letters.replace(/(.{4})(?=.)/g, '$1-');
  }
}

/** Null for what cannot be a code; case and hyphens do not matter. */
export function followUpHash(code: string): string | null {
  const plain = code.toUpperCase().replaceAll('-', '');
  const right = plain.length === LENGTH && [...plain].every((letter) => LETTERS.includes(letter));
  return right ? createHash('sha256').update(plain).digest('hex') : null;
}
