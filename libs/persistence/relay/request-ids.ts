import type { Database } from '../database/database.js';

interface At { readonly fileId: string; readonly seq: number }

/** The request behind each file's newest entry, so that it can be followed into the workflow: file → request id. */
export async function requestIdsOf(database: Database, files: readonly At[]): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const pairs = files.map(() => '(?, ?)').join(', ');
  const rows = await database.read<{ file_id: string; request_id: string }>(
    `SELECT file_id, request_id FROM ledger WHERE (file_id, seq) IN (${pairs})`, files.flatMap(({ fileId, seq }) => [fileId, seq]));
  return new Map(rows.map((row) => [row.file_id, row.request_id]));
}
