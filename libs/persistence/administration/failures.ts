import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';
import type { Transaction } from '../database/transaction.js';

type Kind = FileState['kind'];

/** A file as administration may know it: that it is there, whose, and nothing of what is in it. */
export interface OpenFileOfOrg {
  readonly fileId: string;
  readonly kind: Kind;
  readonly orgId: string;
}

export interface UntoldNews extends OpenFileOfOrg {
  readonly attempts: number;
  readonly lastError: string | null;
  /** When the entry that its workflow has not heard of was recorded; epoch milliseconds. */
  readonly since: number;
}

const LAG_MS = 60_000;

interface UntoldRow extends OpenFileOfOrg { readonly attempts: number; readonly lastError: string | null; readonly since: string }

/** News that failed, or that has been due for a minute, and messages that another file refused: the longest waiting first. */
export async function untoldNews(database: Database, orgIds: readonly string[], limit: number, now = Date.now()): Promise<UntoldNews[]> {
  if (orgIds.length === 0) return [];
  const [untold, refused] = await Promise.all([
    database.read<UntoldRow>(
      `SELECT o.file_id AS fileId, f.kind, f.org_id AS orgId, o.attempts, o.last_error AS lastError, l.recorded_at AS since
       FROM outbox o JOIN file f ON f.id = o.file_id JOIN ledger l ON l.file_id = o.file_id AND l.seq = o.seq
       WHERE (o.attempts > 0 OR o.available_at < ?) AND f.org_id IN (${slots(orgIds)}) ORDER BY l.recorded_at, o.file_id LIMIT ${Math.trunc(limit)}`,
      [toSqlTime(now - LAG_MS), ...orgIds]),
    refusedMessages(database, orgIds, limit),
  ]);
  const others = untold.filter(({ fileId }) => !refused.some((each) => each.fileId === fileId));
  const all = [...refused, ...others].map((row) => ({ ...row, since: fromSqlTime(row.since) }));
  return all.sort((one, other) => one.since - other.since).slice(0, limit);
}

async function refusedMessages(database: Database, orgIds: readonly string[], limit: number): Promise<UntoldRow[]> {
  const rows = await database.read<Omit<UntoldRow, 'lastError'> & { toFileId: string; command: string; code: string }>(
    `SELECT r.file_id AS fileId, f.kind, f.org_id AS orgId, r.attempts, r.to_file_id AS toFileId, r.command, r.code, r.since
     FROM refused_message r JOIN file f ON f.id = r.file_id WHERE f.org_id IN (${slots(orgIds)}) ORDER BY r.since, r.file_id LIMIT ${Math.trunc(limit)}`, orgIds);
  return rows.map(({ toFileId, command, code, ...row }) => ({ ...row, lastError: `文件 ${toFileId} 不接收 ${command}：${code}` }));
}

/** Whether this file's workflow has been told all, and what it had to tell has been taken: no row of it waits. Null when there is no such file of these organisations. */
export async function newsOf(database: Database, fileId: string, orgIds: readonly string[]): Promise<{ readonly told: boolean; readonly attempts: number } | null> {
  if (orgIds.length === 0) return null;
  const [row] = await database.read<{ attempts: number | null }>(
    `SELECT COALESCE(r.attempts, o.attempts) AS attempts FROM file f LEFT JOIN outbox o ON o.file_id = f.id LEFT JOIN refused_message r ON r.file_id = f.id WHERE f.id = ? AND f.org_id IN (${slots(orgIds)})`, [fileId, ...orgIds]);
  return row ? { told: row.attempts === null, attempts: row.attempts ?? 0 } : null;
}

/** Which of these files are these organisations', open, and have no news under way. */
export async function settledOpenFiles(database: Database, fileIds: readonly string[], orgIds: readonly string[]): Promise<OpenFileOfOrg[]> {
  if (fileIds.length === 0 || orgIds.length === 0) return [];
  return database.read(
    `SELECT f.id AS fileId, f.kind, f.org_id AS orgId FROM file f LEFT JOIN outbox o ON o.file_id = f.id
     WHERE f.id IN (${slots(fileIds)}) AND f.ended = 0 AND o.file_id IS NULL AND f.org_id IN (${slots(orgIds)}) ORDER BY f.id`, [...fileIds, ...orgIds]);
}

/** The same, in pages by id. */
export async function settledOpenFilesAfter(database: Database, orgIds: readonly string[], afterId: string, limit: number): Promise<OpenFileOfOrg[]> {
  if (orgIds.length === 0) return [];
  return database.read(
    `SELECT f.id AS fileId, f.kind, f.org_id AS orgId FROM file f LEFT JOIN outbox o ON o.file_id = f.id
     WHERE f.ended = 0 AND f.id > ? AND o.file_id IS NULL AND f.org_id IN (${slots(orgIds)}) ORDER BY f.id LIMIT ${Math.trunc(limit)}`, [afterId, ...orgIds]);
}

/** Open files of all regions: as many workflows must be running. */
export async function countOpenFiles(database: Database): Promise<number> {
  const [row] = await database.read<{ count: number }>('SELECT COUNT(*) AS count FROM file WHERE ended = 0');
  return row?.count ?? 0;
}

/**
 * Has the relay tell this file's workflow now, which starts it where it isn't running; of a file that has ended only where its last
 * message was refused. Null when there is no such file of these organisations. A row that waits keeps what it knows and what went wrong, and loses only its place in the queue.
 */
export async function tellAgain(tx: Transaction, fileId: string, orgIds: readonly string[]): Promise<OpenFileOfOrg | null> {
  if (orgIds.length === 0) return null;
  const [file] = await tx.rows<OpenFileOfOrg & { seq: number; moves: number | null }>(
    `SELECT f.id AS fileId, f.kind, f.org_id AS orgId, f.seq, c.moves FROM file f LEFT JOIN training_clock c ON c.case_id = f.case_id
     WHERE f.id = ? AND (f.ended = 0 OR EXISTS (SELECT 1 FROM refused_message r WHERE r.file_id = f.id)) AND f.org_id IN (${slots(orgIds)})`, [fileId, ...orgIds]);
  if (!file) return null;
  await tx.run(
    `INSERT INTO outbox (file_id, kind, seq, moves, available_at) VALUES (?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE seq = GREATEST(outbox.seq, VALUES(seq)), moves = GREATEST(outbox.moves, VALUES(moves)), available_at = LEAST(available_at, VALUES(available_at))`,
    [fileId, file.kind, file.seq, file.moves ?? 0, toSqlTime(Date.now())]);
  return { fileId, kind: file.kind, orgId: file.orgId };
}
