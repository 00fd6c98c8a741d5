import type { FileState } from '@sidan/domain';
import type { Database } from '../database/database.js';

export interface OpenFile {
  readonly fileId: string;
  readonly kind: FileState['kind'];
}

/**
 * Every file that must have a running workflow, in pages by id: those that have not ended, and proceedings that have while
 * their case waits for its jobs, because the case may not have heard. Heal asks which of them has none.
 */
export async function filesMissingWorkflow(database: Database, afterId: string, limit: number): Promise<OpenFile[]> {
  const page = `ORDER BY f.id LIMIT ${Math.trunc(limit)}`;
  const rows = await database.read<{ id: string; kind: FileState['kind'] }>(
    `(SELECT f.id, f.kind FROM file f WHERE f.ended = 0 AND f.id > ? ${page})
     UNION ALL
     (SELECT f.id, f.kind FROM file f JOIN file c ON c.id = f.case_id
      WHERE f.ended = 1 AND f.id > ? AND f.kind = 'proceeding' AND c.ended = 0 AND c.phase IN ('dispatch', 'closure') ${page})
     ORDER BY id LIMIT ${Math.trunc(limit)}`, [afterId, afterId]);
  return rows.map(({ id, kind }) => ({ fileId: id, kind }));
}

/**
 * Files whose clocks were last computed under another calendar than this one, in pages by id: those that have not ended, and those that have
 * while a clock still awaits a calendar to tell whether it was late.
 */
export async function filesUnderOtherCalendar(database: Database, calendarVersion: string, afterId: string, limit: number): Promise<OpenFile[]> {
  const page = `ORDER BY f.id LIMIT ${Math.trunc(limit)}`;
  const rows = await database.read<{ id: string; kind: FileState['kind'] }>(
    `(SELECT f.id, f.kind FROM file f WHERE f.ended = 0 AND f.id > ? AND f.calendar_version <> ? ${page})
     UNION ALL
     (SELECT f.id, f.kind FROM (SELECT DISTINCT file_id FROM clock FORCE INDEX (clock_awaits) WHERE awaits IS NOT NULL) c JOIN file f ON f.id = c.file_id
      WHERE f.ended = 1 AND f.id > ? AND f.calendar_version <> ? ${page})
     ORDER BY id LIMIT ${Math.trunc(limit)}`, [afterId, calendarVersion, afterId, calendarVersion]);
  return rows.map(({ id, kind }) => ({ fileId: id, kind }));
}
