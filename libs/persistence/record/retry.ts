import { setTimeout as sleep } from 'node:timers/promises';
import { isWorthRetrying } from '../database/failures.js';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 1_000;

/** Tries again after a deadlock or a lost connection, with doubling pauses and jitter; then gives the last error up. */
export async function retried<Result>(attempts: number, work: (attempt: number) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt >= attempts || !isWorthRetrying(error)) throw error;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}
