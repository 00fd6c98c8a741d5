import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';

export interface OrgWorkload {
  readonly orgId: string;
  readonly kind: FileState['kind'];
  readonly phase: string;
  readonly open: number;
}

/** Open files of these organisations by phase; training cases count in no statistic. */
export async function workload(database: Database, orgIds: readonly string[]): Promise<OrgWorkload[]> {
  if (orgIds.length === 0) return [];
  const rows = await database.read<{ org_id: string; kind: FileState['kind']; phase: string; open_files: number }>(
    `SELECT org_id, kind, phase, COUNT(*) AS open_files FROM file WHERE org_id IN (${slots(orgIds)}) AND ended = 0 AND training = 0
     GROUP BY org_id, kind, phase ORDER BY org_id, kind, phase`, orgIds);
  return rows.map((row) => ({ orgId: row.org_id, kind: row.kind, phase: row.phase, open: row.open_files }));
}
