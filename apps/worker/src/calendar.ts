import { adoptEverywhere, type Database, type Recorder, type Rulebook } from '@sidan/persistence';
import { type Logger, messageOf, onceAMinute } from './log.js';
import { Pause } from './relay/pause.js';

const LOOK_EVERY_MS = 10 * 60_000;

/** 节假日安排公布后，在计期限随之调整: brings each newly adopted calendar to the open files. Never rejects. */
export async function followCalendar(database: Database, rulebook: Rulebook, recorder: Recorder, log: Logger, stop: AbortSignal): Promise<void> {
  const pause = new Pause(stop);
  const warn = onceAMinute();
  // A version that every open file has taken is not looked for again: that would read them all.
  let done: string | null = null;
  while (!stop.aborted) {
    try {
      const version = (await rulebook.newestCalendar())?.version ?? null;
      if (version !== null && version !== done) {
        const adopted = await adoptEverywhere(database, recorder, version, stop);
        if (adopted.moved + adopted.untouched > 0) log.info({ calendar: version, ...adopted }, 'A newer calendar was adopted');
        if (adopted.left === 0 && !stop.aborted) done = version;
      }
      pause.over();
      await pause.take(LOOK_EVERY_MS);
    } catch (error) {
      warn(() => log.warn({ reason: messageOf(error) }, 'The calendar could not be followed'));
      await pause.take();
    }
  }
}
