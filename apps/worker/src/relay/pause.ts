import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/** Pauses that double while something stays away, each cut by a random share so that many don't come back at once. */
export class Pause {
  private times = 0;

  constructor(private readonly stop: AbortSignal, private readonly random: () => number = Math.random) {}

  /** The length of the next pause in milliseconds. */
  next(): number {
    const full = Math.min(FIRST_MS * 2 ** this.times, LONGEST_MS);
    this.times += 1;
    return full * (0.5 + this.random() / 2);
  }

  over(): void {
    this.times = 0;
  }

  /** Sleeps; returns early, without an error, when stopped. */
  async take(ms: number = this.next()): Promise<void> {
    await sleep(ms, undefined, { signal: this.stop }).catch(() => undefined);
  }
}
