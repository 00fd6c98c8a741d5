import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';

/** A file's newest step, or its training clock's newest move, as far as the index tells. */
export interface FileMark {
  readonly fileId: string;
  readonly seq: number;
  /** Epoch milliseconds, by the clock of the process that took it. */
  readonly updatedAt: number;
}

/** A file that has changed, and who may hear of it. */
export interface ChangedFile {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly seq: number;
  /** How often its training clock was moved; 0 for a real case. */
  readonly moves: number;
  /** Organisations that may read it. */
  readonly readers: readonly string[];
  /** `role@org` of its open tasks. */
  readonly taskPosts: readonly string[];
}

/** Files whose newest step or move is not older, oldest first; read off the index alone. */
export async function filesUpdatedSince(database: Database, since: number, limit: number): Promise<FileMark[]> {
  const rows = await database.read<{ id: string; seq: number; updated_at: string }>(
    `SELECT id, seq, updated_at FROM file FORCE INDEX (file_updated) WHERE updated_at >= ? ORDER BY updated_at, id LIMIT ${Math.trunc(limit)}`, [toSqlTime(since)]);
  return rows.map((row) => ({ fileId: row.id, seq: row.seq, updatedAt: fromSqlTime(row.updated_at) }));
}

export async function changedFiles(database: Database, fileIds: readonly string[]): Promise<ChangedFile[]> {
  if (fileIds.length === 0) return [];
  const rows = await database.read<{ id: string; kind: FileState['kind']; case_id: string; seq: number; moves: number | null; org_id: string; readers: string | null; posts: string | null }>(
    `SELECT f.id, f.kind, f.case_id, f.seq, f.org_id, tc.moves, f.readers,
       (SELECT GROUP_CONCAT(DISTINCT CONCAT(t.role, '@', t.org_id)) FROM task t WHERE t.file_id = f.id AND t.status = 'open') AS posts
     FROM file f LEFT JOIN training_clock tc ON f.training = 1 AND tc.case_id = f.case_id WHERE f.id IN (${slots(fileIds)})`, fileIds);
  return rows.map((row) => ({
    fileId: row.id, kind: row.kind, caseId: row.case_id, seq: row.seq, moves: row.moves ?? 0,
    readers: [...new Set([row.org_id, ...(JSON.parse(row.readers ?? '[]') as string[])])],
    taskPosts: row.posts?.split(',') ?? [],
  }));
}
