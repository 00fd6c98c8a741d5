import { type Calendar, SYSTEM } from '@sidan/domain';
import type { StoredFile } from '../queries/files.js';
import { type FilesAndRules, movesUnder } from './calendar-moves.js';
import { sha256Hex } from './canonical.js';
import type { Recorder } from './recorder.js';

export interface CalendarAdopted {
  /** Files with clocks that moved, and said so. */
  readonly moved: number;
  /** Files on which the new calendar changes no date. */
  readonly untouched: number;
  /** Files that could not take it now; asked again next time. */
  readonly left: number;
}

/**
 * Brings the newest State Council calendar to every file that it changes: running clocks move, what ended before its day was known is told
 * whether it was late, and both say so on the ledger. Proposed only where it moves something. Only files that were last computed under another
 * one are looked at, so it may be repeated, and stopped, at any time.
 */
export async function adoptEverywhere(from: FilesAndRules, recorder: Recorder, calendar: Calendar, stop?: AbortSignal): Promise<CalendarAdopted> {
  const counts = { moved: 0, untouched: 0, left: 0 };
  if (stop?.aborted) return counts;
  for await (const page of movesUnder(from, calendar)) {
    for (const { file, moves } of page) counts[moves?.length === 0 ? await mark(from, file, calendar) : await adoptOn(from, recorder, file, calendar)] += 1;
    if (stop?.aborted) return counts;
  }
  return counts;
}

async function adoptOn(from: FilesAndRules, recorder: Recorder, file: StoredFile, calendar: Calendar): Promise<keyof CalendarAdopted> {
  const { kind, id: fileId } = file.state;
  const calendarVersion = calendar.version;
  const result = await recorder.record({
    kind, fileId, commandId: `adopt-calendar:${sha256Hex(calendarVersion).slice(0, 40)}`, command: { type: 'adopt-calendar', calendarVersion },
    actor: SYSTEM, expectedSeq: null, requestId: 'adopt-calendar',
  });
  if ('ok' in result) return 'moved';
  // Others were quicker, and nothing is left to move.
  return 'refusal' in result && result.refusal.code === 'calendar-moves-nothing' ? mark(from, file, calendar) : 'left';
}

/**
 * Nothing to put on file; the mark keeps it from being looked at again under this calendar. What a step has changed since it was read, perhaps still
 * under the older calendar, is looked at again.
 */
async function mark({ database }: FilesAndRules, { state, seq }: StoredFile, { version }: Calendar): Promise<'untouched' | 'left'> {
  const marked = await database.write('UPDATE file SET calendar_version = ? WHERE id = ? AND seq = ?', [version, state.id, seq]);
  return marked === 1 ? 'untouched' : 'left';
}
