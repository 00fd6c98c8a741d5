import { SYSTEM } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { filesUnderOtherCalendar, type OpenFile } from '../relay/open-files.js';
import { sha256Hex } from './canonical.js';
import type { Recorder } from './recorder.js';

export interface CalendarAdopted {
  /** Files with clocks that moved, and said so. */
  readonly moved: number;
  /** Files on which the new calendar changes no date. */
  readonly untouched: number;
  /** Files that could not take it now, e.g. because they need a year that it lacks; asked again next time. */
  readonly left: number;
}

const PAGE = 200;

/**
 * Brings the newest State Council calendar to every open file: running clocks move, and say so on the ledger. Only files
 * that were last computed under another one are looked at, so it may be repeated, and stopped, at any time.
 */
export async function adoptEverywhere(database: Database, recorder: Recorder, calendarVersion: string, stop?: AbortSignal): Promise<CalendarAdopted> {
  const counts = { moved: 0, untouched: 0, left: 0 };
  for (let after = ''; ;) {
    if (stop?.aborted) return counts;
    const page = await filesUnderOtherCalendar(database, calendarVersion, after, PAGE);
    for (const file of page) counts[await adoptOn(database, recorder, file, calendarVersion)] += 1;
    const last = page.at(-1);
    if (!last) return counts;
    after = last.fileId;
  }
}

async function adoptOn(database: Database, recorder: Recorder, { fileId, kind }: OpenFile, calendarVersion: string): Promise<keyof CalendarAdopted> {
  const result = await recorder.record({
    kind, fileId, commandId: `adopt-calendar:${sha256Hex(calendarVersion).slice(0, 40)}`, command: { type: 'adopt-calendar', calendarVersion },
    actor: SYSTEM, expectedSeq: null, requestId: 'adopt-calendar',
  });
  if ('ok' in result) return 'moved';
  if (!('refusal' in result) || result.refusal.code !== 'calendar-moves-nothing') return 'left';
  // Nothing to put on file; the mark keeps it from being asked again under this calendar.
  await database.write('UPDATE file SET calendar_version = ? WHERE id = ?', [calendarVersion, fileId]);
  return 'untouched';
}
