import { Injectable } from '@nestjs/common';
import { Problem } from '../problem/problem.js';

const ATTEMPTS = 5;
const LOCKED_MS = 15 * 60_000;
const MOST_REMEMBERED = 20_000;

export interface Attempt {
  succeeded(): void;
  /** It was never decided, e.g. because the database was away: nobody is locked out by our own outage. */
  withdrawn(): void;
}

/**
 * Five failures of one username from one address close that pair for a quarter of an hour. By pair, so that nobody can
 * lock an officer out from elsewhere. An attempt counts when it begins: a hundred at once are no way around it.
 */
@Injectable()
export class SignInLock {
  private readonly failures = new Map<string, { count: number; since: number }>();

  /** Throws 429 while the pair is closed. */
  begin(address: string, username: string, now = Date.now()): Attempt {
    const pair = `${address}\n${username}`;
    const known = this.failures.get(pair);
    const failed = known && now - known.since < LOCKED_MS ? known : { count: 0, since: now };
    if (failed.count >= ATTEMPTS) throw this.closed(failed.since + LOCKED_MS - now);
    this.remember(pair, { count: failed.count + 1, since: now });
    return { succeeded: () => void this.failures.delete(pair), withdrawn: () => this.withdraw(pair) };
  }

  private withdraw(pair: string): void {
    const known = this.failures.get(pair);
    if (known && known.count > 1) this.failures.set(pair, { ...known, count: known.count - 1 });
    else this.failures.delete(pair);
  }

  private remember(pair: string, failed: { count: number; since: number }): void {
    this.failures.delete(pair);
    this.failures.set(pair, failed);
    const oldest = this.failures.keys().next();
    if (this.failures.size > MOST_REMEMBERED && !oldest.done) this.failures.delete(oldest.value);
  }

  private closed(leftMs: number): Problem {
    const minutes = Math.ceil(leftMs / 60_000);
    return new Problem(429, 'sign-in-locked', `登录失败次数过多，请${minutes}分钟后再试。`, { retryAfter: Math.ceil(leftMs / 1000) });
  }
}
