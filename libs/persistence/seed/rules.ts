import type { Calendar, Policy } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';
import { canonicalJson } from '../record/canonical.js';

/** Known already, taken over now, or in conflict: the version is there with other contents, and versions are never overwritten. */
export type Adoption = 'known' | 'adopted' | 'conflict';

export async function adoptPolicy(database: Database, policy: Policy, now = Date.now()): Promise<Adoption> {
  const [known] = await database.read<{ body: string }>('SELECT body FROM policy WHERE region = ? AND version = ?', [policy.region, policy.version]);
  if (known) return sameBody(known.body, policy);
  await database.write('INSERT INTO policy (region, version, body, adopted_at) VALUES (?, ?, ?, ?)',
    [policy.region, policy.version, canonicalJson(policy), toSqlTime(now)]);
  return 'adopted';
}

export async function adoptCalendar(database: Database, calendar: Calendar, now = Date.now()): Promise<Adoption> {
  const [known] = await database.read<{ body: string }>('SELECT body FROM calendar WHERE version = ?', [calendar.version]);
  if (known) return sameBody(known.body, calendar);
  await database.write('INSERT INTO calendar (version, body, adopted_at) VALUES (?, ?, ?)', [calendar.version, canonicalJson(calendar), toSqlTime(now)]);
  return 'adopted';
}

/** The organisations of a policy, as administration lists them. */
export async function storeOrganisations(database: Database, { region, organisations }: Policy): Promise<void> {
  for (const { id, kind, name, short, parent } of organisations) {
    await database.write(
      `INSERT INTO organisation (id, region, kind, name, short, parent) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE kind = VALUES(kind), name = VALUES(name), short = VALUES(short), parent = VALUES(parent)`,
      [id, region, kind, name, short, parent]);
  }
}

function sameBody(stored: string, wanted: object): Adoption {
  return stored === canonicalJson(wanted) ? 'known' : 'conflict';
}
