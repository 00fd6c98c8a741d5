import type { FileState } from '@sidan/domain';
import type { Database } from '../database/database.js';

export interface OpenFile {
  readonly fileId: string;
  readonly kind: FileState['kind'];
}

/** Every file that has not ended, in pages by id: each of them must have a running workflow, and heal asks which has none. */
export async function filesMissingWorkflow(database: Database, afterId: string, limit: number): Promise<OpenFile[]> {
  const rows = await database.read<{ id: string; kind: FileState['kind'] }>(
    `SELECT id, kind FROM file WHERE ended = 0 AND id > ? ORDER BY id LIMIT ${Math.trunc(limit)}`, [afterId]);
  return rows.map(({ id, kind }) => ({ fileId: id, kind }));
}

/** Open files whose clocks were last computed under another calendar than this one, in pages by id. */
export async function filesUnderOtherCalendar(database: Database, calendarVersion: string, afterId: string, limit: number): Promise<OpenFile[]> {
  const rows = await database.read<{ id: string; kind: FileState['kind'] }>(
    `SELECT id, kind FROM file WHERE ended = 0 AND id > ? AND calendar_version <> ? ORDER BY id LIMIT ${Math.trunc(limit)}`, [afterId, calendarVersion]);
  return rows.map(({ id, kind }) => ({ fileId: id, kind }));
}
