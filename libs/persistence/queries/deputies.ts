import type { Deputised, Role } from '@sidan/domain';
import { writeAudit, type AuditedAct } from '../administration/audit.js';
import { insertRows, slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';

/** 代办: from one real day to another, both included. */
export interface Deputyship {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly deputyId: string;
  readonly deputyName: string;
  readonly role: Role;
  readonly orgId: string;
  readonly orgName: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly setBy: string;
  readonly setByName: string;
  /** Epoch milliseconds. */
  readonly setAt: number;
  readonly endedAt: number | null;
}

export type NewDeputyship = Pick<Deputyship, 'id' | 'personId' | 'deputyId' | 'role' | 'orgId' | 'from' | 'to' | 'reason' | 'setBy'>;

interface Columns {
  id: string; person_id: string; person_name: string; deputy_id: string; deputy_name: string; role: Role; org_id: string; org_name: string | null;
  from_date: string; to_date: string; reason: string; set_by: string; set_by_name: string | null; set_at: string; ended_at: string | null;
}

const SELECT = `SELECT d.*, p.name AS person_name, s.name AS deputy_name, b.name AS set_by_name, o.name AS org_name FROM deputy d JOIN person p ON p.id = d.person_id
  JOIN person s ON s.id = d.deputy_id LEFT JOIN person b ON b.id = d.set_by LEFT JOIN organisation o ON o.id = d.org_id`;
const MOST_LISTED = 200;

/** Whom a person stands in for on a day, with their names. */
export async function deputisedTo(database: Database, personId: string, today: string): Promise<(Deputised & { readonly name: string })[]> {
  return database.read(
    `SELECT d.person_id AS personId, d.role, d.org_id AS orgId, p.name FROM deputy d JOIN person p ON p.id = d.person_id
     WHERE d.deputy_id = ? AND d.to_date >= ? AND d.from_date <= ? AND d.ended_at IS NULL`, [personId, today, today]);
}

export async function deputyshipById(database: Database, id: string): Promise<Deputyship | null> {
  const [row] = await database.read<Columns>(`${SELECT} WHERE d.id = ?`, [id]);
  return row ? deputyshipOf(row) : null;
}

/** Those that still run or are to come on a day, latest first: a person's, either way, or an organisation's. */
export async function deputyships(database: Database, whose: { readonly personId: string } | { readonly orgIds: readonly string[] }, since: string): Promise<Deputyship[]> {
  const parts = 'personId' in whose ? ([['d.person_id = ?', [whose.personId]], ['d.deputy_id = ?', [whose.personId]]] as const) : orgPart(whose.orgIds);
  if (parts.length === 0) return [];
  const part = (where: string) => `(${SELECT} WHERE ${where} AND d.to_date >= ? ORDER BY d.to_date DESC LIMIT ${MOST_LISTED})`;
  const rows = await database.read<Columns>(
    `${parts.map(([where]) => part(where)).join(' UNION ')} ORDER BY from_date DESC, id LIMIT ${MOST_LISTED}`, parts.flatMap(([, values]) => [...values, since]));
  return rows.map(deputyshipOf);
}

function orgPart(orgIds: readonly string[]): readonly (readonly [string, readonly SqlValue[]])[] {
  return orgIds.length === 0 ? [] : [[`d.org_id IN (${slots(orgIds)})`, orgIds]];
}

/** `overlaps`: somebody stands in for the person in this post already, on one of those days. The same id again is the same deputyship. */
export async function setDeputy(database: Database, asked: NewDeputyship, act: AuditedAct): Promise<'set' | 'overlaps'> {
  return database.transaction(async (tx) => {
    // One at a time for one person, so that two requests cannot both find the days free.
    await tx.rows('SELECT id FROM person WHERE id = ? FOR UPDATE', [asked.personId]);
    const others = await tx.rows<{ id: string }>(
      `SELECT id FROM deputy WHERE person_id = ? AND role = ? AND org_id = ? AND to_date >= ? AND from_date <= ? AND ended_at IS NULL`,
      [asked.personId, asked.role, asked.orgId, asked.from, asked.to]);
    if (others.length > 0) return others.some(({ id }) => id === asked.id) ? 'set' : 'overlaps';
    const { sql, values } = insertRows('deputy', [{
      id: asked.id, person_id: asked.personId, deputy_id: asked.deputyId, role: asked.role, org_id: asked.orgId, from_date: asked.from, to_date: asked.to,
      reason: asked.reason, set_by: asked.setBy, set_at: toSqlTime(Date.now()), ended_by: null, ended_at: null,
    }]);
    await tx.run(sql, values);
    await writeAudit(tx, act);
    return 'set';
  });
}

/** Ends it now; once ended it stays as it ended first. */
export async function endDeputy(database: Database, id: string, by: string, act: AuditedAct): Promise<void> {
  await database.transaction(async (tx) => {
    const { affectedRows } = await tx.run('UPDATE deputy SET ended_by = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL', [by, toSqlTime(Date.now()), id]);
    if (affectedRows > 0) await writeAudit(tx, act);
  });
}

function deputyshipOf(row: Columns): Deputyship {
  return {
    id: row.id, personId: row.person_id, personName: row.person_name, deputyId: row.deputy_id, deputyName: row.deputy_name, role: row.role, orgId: row.org_id,
    orgName: row.org_name ?? row.org_id, from: row.from_date, to: row.to_date, reason: row.reason, setBy: row.set_by, setByName: row.set_by_name ?? row.set_by,
    setAt: fromSqlTime(row.set_at), endedAt: row.ended_at === null ? null : fromSqlTime(row.ended_at),
  };
}
