import { type Calendar, type FileEntry, instantOf, moveClocks } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { legalNow } from '../legal-time/legal-time.js';
import { filesByIds, type StoredFile } from '../queries/files.js';
import { filesUnderOtherCalendar } from '../relay/open-files.js';
import type { FileKinds } from './kinds.js';
import type { Rulebook } from './rulebook.js';

/** What is read to tell what a calendar would change. */
export interface FilesAndRules {
  readonly database: Database;
  readonly kinds: FileKinds;
  readonly rulebook: Rulebook;
}

export interface CalendarEffect {
  /** Files with clocks that it moves. */
  readonly files: number;
  /** Clocks that could not be computed before and now can. */
  readonly computed: number;
  /** Clocks whose day it moves. */
  readonly moved: number;
  /** Clocks that ended before their day was known, of which it tells whether they were late. */
  readonly settled: number;
  /** False where there are more files than were looked at. */
  readonly complete: boolean;
}

const PAGE = 200;

/** In pages: every file that another calendar than this one was last computed under, and what this one would change on it. */
export async function* movesUnder(from: FilesAndRules, calendar: Calendar): AsyncGenerator<readonly { readonly file: StoredFile; readonly moves: readonly FileEntry[] | null }[]> {
  for (let after = ''; ;) {
    const page = await filesUnderOtherCalendar(from.database, calendar.version, after, PAGE);
    const last = page.at(-1);
    if (!last) return;
    const files = await filesByIds(from.database, from.kinds, page.map(({ fileId }) => fileId));
    yield await Promise.all(files.map(async (file) => ({ file, moves: await movesOf(from.rulebook, file, calendar) })));
    after = last.fileId;
  }
}

/** An entry for each clock; null where the file's rules are not there to tell. */
async function movesOf(rulebook: Rulebook, { state, training }: StoredFile, calendar: Calendar): Promise<readonly FileEntry[] | null> {
  const policy = await rulebook.policy(state.region, state.policyVersion);
  return policy && moveClocks(state, { now: instantOf(legalNow(training, Date.now())), policy, calendar });
}

/** What importing a calendar would do to the files there are, nothing done. */
export async function calendarEffect(from: FilesAndRules, calendar: Calendar, most: number): Promise<CalendarEffect> {
  const effect = { files: 0, computed: 0, moved: 0, settled: 0 };
  let seen = 0;
  for await (const page of movesUnder(from, calendar)) {
    for (const { moves } of page) {
      if (moves && moves.length > 0) effect.files += 1;
      for (const entry of moves ?? []) if (entry.type === 'clockMoved') effect[whatOf(entry.body)] += 1;
    }
    seen += page.length;
    if (seen >= most) return { ...effect, complete: false };
  }
  return { ...effect, complete: true };
}

function whatOf({ clock, from }: Extract<FileEntry, { type: 'clockMoved' }>['body']): 'computed' | 'moved' | 'settled' {
  if (clock.endedAt !== null) return 'settled';
  return from === null ? 'computed' : 'moved';
}
