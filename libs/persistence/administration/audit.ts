import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import type { Transaction } from '../database/transaction.js';

export interface AuditActor {
  readonly personId: string;
  readonly name: string;
}

/** One act, as it is put on record. Never a password, nor anything a case says. */
export interface AuditedAct {
  readonly actor: AuditActor;
  readonly region: string;
  /** Empty: it concerns the whole region. */
  readonly orgId: string;
  readonly action: string;
  /** `person:jimo-officer1`, `policy:2024.1-…` */
  readonly target: string;
  /** A sentence in Chinese: what was changed, from what to what. */
  readonly summary: string;
}

export interface AuditEntry extends AuditedAct {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface AuditAsk {
  readonly region: string;
  /** Null: the whole region. Else these organisations, and what concerns the whole region. */
  readonly orgIds: readonly string[] | null;
  readonly action: string | null;
  /** Acts that the reader may not know of. */
  readonly hidden: readonly string[];
  /** Somebody's id, username or name. */
  readonly actor: string | null;
  readonly after: string | null;
  readonly limit: number;
}

interface Row { id: number; at: string; actor: string; action: string; target: string; detail: string; region: string; org_id: string }

const COLUMNS = 'id, at, actor, action, target, detail, region, org_id';

/** In the transaction of the act itself: neither is there without the other. */
export async function writeAudit(tx: Transaction, { actor, region, orgId, action, target, summary }: AuditedAct): Promise<void> {
  await tx.run(
    'INSERT INTO audit (at, actor, action, target, detail, region, org_id, actor_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [toSqlTime(Date.now()), JSON.stringify(actor), action, target, JSON.stringify({ summary }), region, orgId, actor.personId],
  );
}

/** Newest first; one more than asked, when there is more. */
export async function auditPage(database: Database, { region, orgIds, action, hidden, actor, after, limit }: AuditAsk): Promise<AuditEntry[]> {
  const asked: readonly (readonly [sql: string, values: readonly SqlValue[]])[] = [
    ['region = ?', [region]],
    ...(orgIds === null ? [] : [[`org_id IN (${slots([...orgIds, ''])})`, [...orgIds, '']] as const]),
    ...(action === null ? [] : [['action = ?', [action]] as const]),
    ...(hidden.length === 0 ? [] : [[`action NOT IN (${slots(hidden)})`, hidden] as const]),
    ...(actor === null ? [] : [actsOf(actor, region)]),
    ...(after === null ? [] : [['id < ?', [after]] as const]),
  ];
  const rows = await database.read<Row>(
    `SELECT ${COLUMNS} FROM audit WHERE ${asked.map(([sql]) => sql).join(' AND ')} ORDER BY id DESC LIMIT ${Math.trunc(limit) + 1}`,
    asked.flatMap(([, values]) => values));
  return rows.map(entryOf);
}

/** Ids and usernames are ASCII columns, which refuse to be compared with a Chinese name. */
function actsOf(actor: string, region: string): readonly [string, readonly SqlValue[]] {
  const isAscii = /^[ -~]*$/.test(actor);
  const which = isAscii ? '(p.name = ? OR p.username = ? OR p.id = ?)' : 'p.name = ?';
  return [`actor_id IN (SELECT p.id FROM person p WHERE p.region = ? AND ${which})`, [region, ...(isAscii ? [actor, actor, actor] : [actor])]];
}

/** The newest acts on one target, newest first. */
export async function latestActsOn(tx: Transaction, target: string, count: number): Promise<AuditEntry[]> {
  return (await tx.rows<Row>(`SELECT ${COLUMNS} FROM audit WHERE target = ? ORDER BY id DESC LIMIT ${Math.trunc(count)}`, [target])).map(entryOf);
}

/** What people, versions, cases and deputyships are called, by target. */
export async function namesOfTargets(database: Database, targets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = (kind: string) => [...new Set(targets.filter((target) => target.startsWith(`${kind}:`)).map((target) => target.slice(kind.length + 1)))];
  const named = async (kind: string, sql: string): Promise<(readonly [string, string])[]> => {
    const wanted = ids(kind);
    if (wanted.length === 0) return [];
    const rows = await database.read<{ id: string; name: string }>(`${sql} IN (${slots(wanted)})`, wanted);
    return rows.map(({ id, name }) => [`${kind}:${id}`, name] as const);
  };
  const versions = ['policy', 'calendar'].flatMap((kind) => ids(kind).map((version) => [`${kind}:${version}`, version] as const));
  const [people, cases, deputies] = await Promise.all([
    named('person', 'SELECT id, name FROM person WHERE id'), named('case', 'SELECT id, number AS name FROM file WHERE number IS NOT NULL AND id'),
    named('deputy', "SELECT d.id, CONCAT(s.name, '代', p.name) AS name FROM deputy d JOIN person p ON p.id = d.person_id JOIN person s ON s.id = d.deputy_id WHERE d.id"),
  ]);
  return new Map([...versions, ...people, ...cases, ...deputies]);
}

function entryOf({ id, at, actor, action, target, detail, region, org_id: orgId }: Row): AuditEntry {
  const { personId, name } = JSON.parse(actor) as AuditActor;
  const { summary = '' } = JSON.parse(detail) as { summary?: string };
  return { id: String(id), at: fromSqlTime(at), actor: { personId, name }, action, target, summary, region, orgId };
}
