import { type Calendar, calendarDue, dateOf, instantOf, type LocalDate } from '@sidan/domain';
import { adoptEverywhere, type FilesAndRules, type Recorder } from '@sidan/persistence';
import { type Logger, messageOf, onceAMinute } from './log.js';
import { Pause } from './relay/pause.js';

const LOOK_EVERY_MS = 60_000;

/** 节假日安排公布后，在计期限随之调整: brings each newly adopted calendar to the open files. Never rejects. */
export async function followCalendar(from: FilesAndRules, recorder: Recorder, log: Logger, stop: AbortSignal): Promise<void> {
  const pause = new Pause(stop);
  const warn = onceAMinute();
  // A version that every open file has taken is not looked for again: that would read them all.
  let done: string | null = null;
  const remind = onceADay((year) => log.warn({ year }, 'The calendar of this year is not loaded: its clocks cannot be computed'));
  while (!stop.aborted) {
    try {
      const calendar = await from.rulebook.newestCalendar();
      remind(calendar, Date.now());
      if (calendar !== null && calendar.version !== done) {
        const adopted = await adoptEverywhere(from, recorder, calendar, stop);
        if (adopted.moved + adopted.untouched > 0) log.info({ calendar: calendar.version, ...adopted }, 'A newer calendar was adopted');
        if (adopted.left > 0) warn(() => log.error({ calendar: calendar.version, ...adopted }, 'Some files could not take the newer calendar'));
        if (adopted.left === 0 && !stop.aborted) done = calendar.version;
      }
      pause.over();
      await pause.take(LOOK_EVERY_MS);
    } catch (error) {
      warn(() => log.warn({ reason: messageOf(error) }, 'The calendar could not be followed'));
      await pause.take();
    }
  }
}

/** 每日提醒, in the log: administrators read the same on their pages. */
function onceADay(say: (year: number) => void): (calendar: Calendar | null, now: number) => void {
  let said: LocalDate | null = null;
  return (calendar, now) => {
    const today = dateOf(instantOf(now));
    const year = calendarDue(today, calendar);
    if (year === null || said === today) return;
    said = today;
    say(year);
  };
}
