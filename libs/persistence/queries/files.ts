import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import type { SqlValue } from '../database/sql-value.js';
import { fromSqlTime } from '../database/sql-time.js';
import { type TrainingClock, trainingClockOf, type TrainingClockColumns } from '../legal-time/legal-time.js';
import type { FileKinds } from '../record/kinds.js';
import { SNAPSHOT_COLUMNS, type SnapshotColumns, stateOf, tailsOf } from '../record/snapshot.js';

export interface StoredFile {
  readonly state: FileState;
  readonly seq: number;
  readonly headHash: string;
  readonly calendarVersion: string;
  /** Epoch milliseconds, real time. */
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly ended: boolean;
  /** A training case's clock, for the legal time now. */
  readonly training: TrainingClock | null;
}

interface FileColumns extends TrainingClockColumns, SnapshotColumns {
  head_hash: string; calendar_version: string; opened_at: string; updated_at: string; ended: number;
}

const FILE = `SELECT ${SNAPSHOT_COLUMNS}, f.head_hash, f.calendar_version, f.opened_at, f.updated_at, f.ended, t.legal_at, t.real_at, t.rate, t.moves
  FROM file f LEFT JOIN training_clock t ON t.case_id = f.case_id AND f.training = 1`;

export async function fileById(database: Database, kinds: FileKinds, kind: FileState['kind'], id: string): Promise<StoredFile | null> {
  const [file] = await storedFiles(database, kinds, `${FILE} WHERE f.id = ? AND f.kind = ?`, [id, kind]);
  return file ?? null;
}

/** Several at once, in no order; those that do not exist are missing from the answer. */
export async function filesByIds(database: Database, kinds: FileKinds, ids: readonly string[]): Promise<StoredFile[]> {
  return ids.length === 0 ? [] : storedFiles(database, kinds, `${FILE} WHERE f.id IN (${slots(ids)})`, ids);
}

/** The case itself and every proceeding opened from it. */
export async function filesOfCase(database: Database, kinds: FileKinds, caseId: string): Promise<StoredFile[]> {
  return storedFiles(database, kinds, `${FILE} WHERE f.case_id = ? ORDER BY f.kind, f.id`, [caseId]);
}

/** The case behind a reporter's follow-up code; null for a code nobody was given. */
export async function caseByFollowUpCode(database: Database, kinds: FileKinds, codeHash: string): Promise<StoredFile | null> {
  const [file] = await storedFiles(database, kinds, `${FILE} WHERE f.follow_up_hash = ?`, [codeHash]);
  return file ?? null;
}

/** The reporter's name and telephone: only for whoever must call back. Every reading belongs in the audit. */
export async function reporterOf(database: Database, caseId: string): Promise<{ readonly name: string; readonly phone: string } | null> {
  const [row] = await database.read<{ name: string; phone: string }>('SELECT name, phone FROM reporter WHERE case_id = ?', [caseId]);
  return row ?? null;
}

async function storedFiles(database: Database, kinds: FileKinds, sql: string, values: readonly SqlValue[]): Promise<StoredFile[]> {
  const rows = await database.read<FileColumns>(sql, values);
  const tails = await tailsOf((tailSql, tailValues) => database.read(tailSql, tailValues), kinds, rows);
  return rows.map((row) => storedFile(row, stateOf(kinds[row.kind], row, tails.get(row.id))));
}

function storedFile(row: FileColumns, state: FileState): StoredFile {
  return {
    state, seq: row.seq, headHash: row.head_hash, calendarVersion: row.calendar_version,
    openedAt: fromSqlTime(row.opened_at), updatedAt: fromSqlTime(row.updated_at), ended: row.ended === 1, training: trainingClockOf(row),
  };
}
