import type { FileState, RecordedEntry } from '@sidan/domain';
import { CASE_READINGS } from './case-readings.js';
import { PROCEEDING_READINGS } from './proceeding-readings.js';
import type { LedgerLine, LedgerWords, Reading } from './words.js';

const READINGS = { case: CASE_READINGS, proceeding: PROCEEDING_READINGS } as const;

export interface ReadEntry {
  readonly title: string;
  readonly lines: readonly LedgerLine[];
}

/** An entry as a person reads it. A type that no release ever wrote has its name for a title, and no lines. */
export function readEntry(kind: FileState['kind'], { type, body }: Pick<RecordedEntry, 'type' | 'body'>, words: LedgerWords): ReadEntry {
  const reading = readingOf(kind, type);
  if (!reading) return { title: type, lines: [] };
  return { title: reading.title, lines: reading.lines(body as never, words).filter((line) => line !== null) };
}

export function titleOf(kind: FileState['kind'], type: string): string {
  return readingOf(kind, type)?.title ?? type;
}

function readingOf(kind: FileState['kind'], type: string): Reading<never> | undefined {
  const readings: Readonly<Record<string, Reading<never> | undefined>> = READINGS[kind];
  return Object.hasOwn(readings, type) ? readings[type] : undefined;
}

/** Ids of people that these entries will be read with: asked of the readings themselves. */
export function peopleIn(kind: FileState['kind'], entries: readonly Pick<RecordedEntry, 'type' | 'body'>[], words: LedgerWords): readonly string[] {
  const asked = new Set<string>();
  const asking: LedgerWords = { ...words, person: (id) => { asked.add(id); return id; } };
  for (const entry of entries) readEntry(kind, entry, asking);
  return [...asked];
}
