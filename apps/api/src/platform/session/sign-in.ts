import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Database } from '@sidan/persistence';
import { Problem } from '../problem/problem.js';
import { SignInLock } from './sign-in-lock.js';

/** Checked when there is no such person, so that both answers take the same time. */
const NOBODY = hash('nobody-has-this-password');

@Injectable()
export class SignIn {
  constructor(@Inject(Database) private readonly database: Database, @Inject(SignInLock) private readonly lock: SignInLock) {}

  /** Answers with the person's id. Unknown, wrong and no longer at work are one and the same 401; too many failures are 429. */
  async check(username: string, password: string, address: string): Promise<string> {
    const attempt = this.lock.begin(address, username);
    const rows = await this.database.read<{ id: string; passwordHash: string; active: number }>(
      'SELECT id, password_hash AS passwordHash, active FROM person WHERE username = ?', [username],
    ).catch((error: unknown) => {
      attempt.withdrawn();
      throw error;
    });
    const person = rows[0];
    const right = await verify(person?.passwordHash ?? (await NOBODY), password).catch(() => false);
    if (!person || !right || person.active !== 1) throw new Problem(401, 'sign-in-failed', '用户名或密码不正确。');
    attempt.succeeded();
    return person.id;
  }
}
