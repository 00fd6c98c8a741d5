import { condition, log } from '@temporalio/workflow';
import { isNewer, type Progress } from '@sidan/contracts';
import type { NextEvent } from '@sidan/domain';
import { ask } from './ask.js';
import type { FollowedFile } from './follow.js';
import { keyOf, nextWake, type SetAside } from './wake.js';

const YEAR = 365 * 86_400_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 3_600_000;
const NONE: SetAside = new Map();

/**
 * Proposes each clock's next event when its time has come, one after another in due order, until the file has ended.
 * One timer runs, for the earliest of them all; a later date lets it fire and look again, only an earlier one restarts it.
 */
export async function clockWatch(file: FollowedFile): Promise<void> {
  const refused = new RefusedEvents();
  const wake = () => nextWake(file.progress, refused.since(file.progress));
  while (!file.progress.ended) {
    const coming = wake();
    if (coming === null) await condition(() => file.progress.ended || wake() !== null);
    else if (coming.at <= Date.now()) await propose(file, coming.next, refused);
    else {
      const sooner = () => (wake()?.at ?? Infinity) < coming.at;
      await condition(() => file.progress.ended || sooner(), Math.min(Math.ceil(coming.at - Date.now()), YEAR));
    }
  }
}

/** The answer brings what is next, taken or refused. One that changes nothing must not be asked for again at once. */
async function propose(file: FollowedFile, next: NextEvent, refused: RefusedEvents): Promise<void> {
  const { kind, fileId } = file.progress;
  const { clock, event, index, at } = next;
  file.asking = true;
  try {
    const answer = await ask((ledger) => ledger.fireClock({ kind, fileId, clock, event, index, at }));
    file.learn(answer);
    if (!isNewer(file.progress, answer) && answer.clocks.some((item) => keyOf(item) === keyOf(next))) refused.add(next, file.progress);
  } finally {
    file.asking = false;
  }
}

/** Pauses, doubling, for events the ledger won't take as it stands; the others go on meanwhile, and any news lifts them. */
class RefusedEvents {
  private about: Progress | null = null;
  private readonly until = new Map<string, number>();
  private readonly times = new Map<string, number>();

  since(progress: Progress): SetAside {
    return progress === this.about ? this.until : NONE;
  }

  add(next: NextEvent, progress: Progress): void {
    if (progress !== this.about) this.until.clear();
    this.about = progress;
    const key = keyOf(next);
    const before = this.times.get(key) ?? 0;
    this.times.set(key, before + 1);
    this.until.set(key, Date.now() + Math.min(FIRST_PAUSE * 2 ** before, LONGEST_PAUSE));
    log.warn('The ledger did not take a clock\'s event', { event: key, times: before + 1 });
  }
}
