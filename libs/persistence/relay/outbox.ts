import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';

export interface OutboxItem {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly seq: number;
  readonly clockMoves: number;
  readonly attempts: number;
}

interface OutboxColumns { file_id: string; kind: FileState['kind']; seq: number; moves: number; attempts: number }

/** A relay that dies keeps its rows to itself for this long; then another takes them. */
const LEASE_MS = 30_000;
const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 60_000;

/** The rows that are due, oldest first, taken for LEASE_MS. Rows that a step is just writing are skipped, not waited for. */
export async function takeOutbox(database: Database, limit: number, now = Date.now()): Promise<OutboxItem[]> {
  return database.transaction(async (tx) => {
    const rows = await tx.rows<OutboxColumns>(
      `SELECT file_id, kind, seq, moves, attempts FROM outbox WHERE available_at <= ?
       ORDER BY available_at, file_id LIMIT ${Math.trunc(limit)} FOR UPDATE SKIP LOCKED`, [toSqlTime(now)]);
    if (rows.length === 0) return [];
    await tx.run(`UPDATE outbox SET available_at = ? WHERE file_id IN (${slots(rows)})`, [toSqlTime(now + LEASE_MS), ...rows.map((row) => row.file_id)]);
    return rows.map((row) => ({ fileId: row.file_id, kind: row.kind, seq: row.seq, clockMoves: row.moves, attempts: row.attempts }));
  });
}

/** The workflow has been told as much as this. A row that knows more stays: its news is still to be told. */
export async function doneOutbox(database: Database, told: { readonly fileId: string; readonly seq: number; readonly clockMoves: number }): Promise<boolean> {
  const gone = await database.write('DELETE FROM outbox WHERE file_id = ? AND seq <= ? AND moves <= ?', [told.fileId, told.seq, told.clockMoves]);
  return gone === 1;
}

/** Gives the row back for later: doubling pauses up to a minute. */
export async function failOutbox(database: Database, item: OutboxItem, error: string, now = Date.now()): Promise<void> {
  const pause = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(item.attempts, 20));
  await database.write('UPDATE outbox SET attempts = attempts + 1, last_error = ?, available_at = ? WHERE file_id = ?',
    [[...error].slice(0, 500).join(''), toSqlTime(now + pause), item.fileId]);
}

/** How far the relay is behind: rows waiting, and how long the oldest has been due, in milliseconds. */
export async function outboxLag(database: Database, now = Date.now()): Promise<{ readonly waiting: number; readonly behindMs: number }> {
  const [row] = await database.read<{ waiting: number; oldest: string | null }>('SELECT COUNT(*) AS waiting, MIN(available_at) AS oldest FROM outbox');
  return { waiting: row?.waiting ?? 0, behindMs: row?.oldest ? Math.max(0, now - fromSqlTime(row.oldest)) : 0 };
}
