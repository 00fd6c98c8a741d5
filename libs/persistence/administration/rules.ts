import type { Calendar, Policy } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { isDuplicate } from '../database/failures.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import type { Transaction } from '../database/transaction.js';
import { canonicalJson } from '../record/canonical.js';

export interface AdoptedVersion {
  readonly version: string;
  /** Epoch milliseconds. */
  readonly adoptedAt: number;
  /** Open files that run under it. */
  readonly openFiles: number;
}

/** The newest, which the next case is opened under, first. */
export async function policyVersions(database: Database, region: string): Promise<AdoptedVersion[]> {
  return versions(database,
    `SELECT p.version, p.adopted_at AS adoptedAt, COALESCE(f.open_files, 0) AS openFiles FROM policy p
     LEFT JOIN (SELECT policy_version, COUNT(*) AS open_files FROM file WHERE region = ? AND ended = 0 GROUP BY policy_version) f ON f.policy_version = p.version
     WHERE p.region = ? ORDER BY p.adopted_at DESC, p.version DESC`, [region, region]);
}

/** Open files of this region; the calendars themselves are everybody's. */
export async function calendarVersions(database: Database, region: string): Promise<AdoptedVersion[]> {
  return versions(database,
    `SELECT c.version, c.adopted_at AS adoptedAt, COALESCE(f.open_files, 0) AS openFiles FROM calendar c
     LEFT JOIN (SELECT calendar_version, COUNT(*) AS open_files FROM file WHERE region = ? AND ended = 0 GROUP BY calendar_version) f ON f.calendar_version = c.version
     ORDER BY c.adopted_at DESC, c.version DESC`, [region]);
}

/** Organisations of a region that have people at work or open files: a policy cannot leave them out. */
export async function organisationsInUse(database: Database, region: string): Promise<readonly string[]> {
  const rows = await database.read<{ orgId: string }>(
    `SELECT DISTINCT t.org_id AS orgId FROM post t JOIN person p ON p.id = t.person_id WHERE p.region = ? AND p.active = 1
     UNION SELECT DISTINCT org_id FROM file WHERE ended = 0 AND region = ?`, [region, region]);
  return rows.map(({ orgId }) => orgId);
}

/** Ids that are other regions'. */
export async function organisationsElsewhere(database: Database, region: string): Promise<readonly string[]> {
  return (await database.read<{ id: string }>('SELECT id FROM organisation WHERE region <> ?', [region])).map(({ id }) => id);
}

/** Takes a policy over, with its organisations. False when the version is there: a version is never overwritten. */
export async function insertPolicy(tx: Transaction, policy: Policy): Promise<boolean> {
  const isNew = await insertNew(tx, 'INSERT INTO policy (region, version, body, adopted_at) VALUES (?, ?, ?, ?)',
    [policy.region, policy.version, canonicalJson(policy), toSqlTime(Date.now())]);
  if (!isNew) return false;
  for (const { id, kind, name, short, parent } of policy.organisations) {
    await tx.run(
      `INSERT INTO organisation (id, region, kind, name, short, parent) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE kind = VALUES(kind), name = VALUES(name), short = VALUES(short), parent = VALUES(parent)`,
      [id, policy.region, kind, name, short, parent]);
  }
  return true;
}

/** False when the version is there. The worker brings the newest to the open files: see `adoptEverywhere`. */
export async function insertCalendar(tx: Transaction, calendar: Calendar): Promise<boolean> {
  return insertNew(tx, 'INSERT INTO calendar (version, body, adopted_at) VALUES (?, ?, ?)', [calendar.version, canonicalJson(calendar), toSqlTime(Date.now())]);
}

async function versions(database: Database, sql: string, values: readonly SqlValue[]): Promise<AdoptedVersion[]> {
  const rows = await database.read<{ version: string; adoptedAt: string; openFiles: number }>(sql, values);
  return rows.map(({ version, adoptedAt, openFiles }) => ({ version, adoptedAt: fromSqlTime(adoptedAt), openFiles }));
}

async function insertNew(tx: Transaction, sql: string, values: readonly SqlValue[]): Promise<boolean> {
  try {
    await tx.run(sql, values);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
