import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';

export interface OrgWorkload {
  readonly orgId: string;
  readonly kind: FileState['kind'];
  readonly phase: string;
  readonly open: number;
}

export interface OrgDeadlines {
  readonly orgId: string;
  /** Running, and due within the asked stretch. */
  readonly dueSoon: number;
  readonly overdue: number;
  readonly suspended: number;
}

/** Open files of these organisations by phase; training cases count in no statistic. */
export async function workload(database: Database, orgIds: readonly string[]): Promise<OrgWorkload[]> {
  if (orgIds.length === 0) return [];
  const rows = await database.read<{ org_id: string; kind: FileState['kind']; phase: string; open_files: number }>(
    `SELECT org_id, kind, phase, COUNT(*) AS open_files FROM file WHERE org_id IN (${slots(orgIds)}) AND ended = 0 AND training = 0
     GROUP BY org_id, kind, phase ORDER BY org_id, kind, phase`, orgIds);
  return rows.map((row) => ({ orgId: row.org_id, kind: row.kind, phase: row.phase, open: row.open_files }));
}

/** What SUM answers with. */
type Decimal = string;

/** @param until epoch milliseconds: what is due up to then counts as soon. */
export async function deadlines(database: Database, orgIds: readonly string[], until: number): Promise<OrgDeadlines[]> {
  if (orgIds.length === 0) return [];
  const rows = await database.read<{ org_id: string; due_soon: Decimal; overdue: Decimal; suspended: Decimal }>(
    `SELECT org_id, SUM(status = 'running' AND due <= ?) AS due_soon, SUM(status = 'overdue') AS overdue, SUM(status = 'suspended') AS suspended
     FROM clock WHERE training = 0 AND org_id IN (${slots(orgIds)}) AND status IN ('running', 'overdue', 'suspended')
     GROUP BY org_id ORDER BY org_id`, [toSqlTime(until), ...orgIds]);
  return rows.map((row) => ({ orgId: row.org_id, dueSoon: Number(row.due_soon), overdue: Number(row.overdue), suspended: Number(row.suspended) }));
}
