import type { PersonFacts, Role } from '@sidan/domain';
import { insertRows, slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { isDuplicate } from '../database/failures.js';
import type { SqlValue } from '../database/sql-value.js';
import type { Transaction } from '../database/transaction.js';
import { hostColumns, hostQualificationOf, type HostColumns } from '../entities/host-columns.js';

/** A person as administration sees them. */
export interface PersonOnFile extends PersonFacts {
  readonly region: string;
  readonly username: string;
  readonly mustChangePassword: boolean;
  readonly version: number;
}

export interface PeopleAsk {
  readonly region: string;
  /** Null: everybody of the region. Else whoever holds a post in one of these. */
  readonly orgIds: readonly string[] | null;
  /** Part of the name, the username or the certificate's number. */
  readonly text: string | null;
  /** Null: whether still at work or not. */
  readonly active: boolean | null;
  readonly after: string;
  readonly limit: number;
}

export interface NewPerson extends Omit<PersonFacts, 'active'> {
  readonly region: string;
  readonly username: string;
  readonly passwordHash: string;
}

/** What one act may change; absent fields stay. Posts are replaced as a whole. */
export interface PersonChange {
  readonly posts?: PersonFacts['posts'];
  readonly certificate?: PersonFacts['certificate'];
  readonly qualification?: Pick<PersonFacts, 'legalQualification' | 'reviewingSince' | 'hostQualification'>;
  readonly active?: boolean;
  /** A password that its holder must replace. */
  readonly oneTimePasswordHash?: string;
}

interface PersonRow extends HostColumns {
  id: string; region: string; username: string; name: string; number: string | null; validFrom: string | null; validTo: string | null;
  legal: number; reviewingSince: string | null; active: number; version: number; mustChange: number;
}
interface PostRow { personId: string; role: Role; orgId: string }

const COLUMNS = `p.id, p.region, p.username, p.name, p.certificate_number AS number, p.certificate_from AS validFrom, p.certificate_to AS validTo,
  p.legal_qualification AS legal, p.reviewing_since AS reviewingSince, p.active, p.version, p.must_change_password AS mustChange,
  p.host_number, p.host_from, p.host_to`;

/** By id; one more than asked, when there is more. */
export async function peopleOnFile(database: Database, { region, orgIds, text, active, after, limit }: PeopleAsk): Promise<PersonOnFile[]> {
  if (orgIds?.length === 0) return [];
  const held = orgIds === null ? '' : `AND EXISTS (SELECT 1 FROM post t WHERE t.person_id = p.id AND t.org_id IN (${slots(orgIds)}))`;
  const like = text === null ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const found = like === null ? '' : 'AND (p.name LIKE ? OR p.username LIKE ? OR p.certificate_number LIKE ?)';
  const working = active === null ? '' : `AND p.active = ${active ? 1 : 0}`;
  const rows = await database.read<PersonRow>(
    `SELECT ${COLUMNS} FROM person p WHERE p.region = ? AND p.id > ? ${working} ${held} ${found} ORDER BY p.id LIMIT ${Math.trunc(limit) + 1}`,
    [region, after, ...(orgIds ?? []), ...(like === null ? [] : [like, like, like])]);
  if (rows.length === 0) return [];
  return joined(rows, await database.read<PostRow>(POSTS(rows), rows.map(({ id }) => id)));
}

export async function personOnFile(database: Database, personId: string): Promise<PersonOnFile | null> {
  const rows = await database.read<PersonRow>(`SELECT ${COLUMNS} FROM person p WHERE p.id = ?`, [personId]);
  return rows.length === 0 ? null : joined(rows, await database.read<PostRow>(POSTS(rows), [personId]))[0] ?? null;
}

/** Keeps the person's row to this transaction: two administrators take turns. */
export async function lockPerson(tx: Transaction, personId: string): Promise<PersonOnFile | null> {
  const rows = await tx.rows<PersonRow>(`SELECT ${COLUMNS} FROM person p WHERE p.id = ? FOR UPDATE`, [personId]);
  return rows.length === 0 ? null : joined(rows, await tx.rows<PostRow>(POSTS(rows), [personId]))[0] ?? null;
}

/** False when the username, or the id made of it, is taken. */
export async function insertPerson(tx: Transaction, person: NewPerson): Promise<boolean> {
  const { certificate } = person;
  const { sql, values } = insertRows('person', [{
    id: person.personId, region: person.region, username: person.username, name: person.name, password_hash: person.passwordHash,
    certificate_number: certificate?.number ?? null, certificate_from: certificate?.validFrom ?? null, certificate_to: certificate?.validTo ?? null,
    legal_qualification: person.legalQualification ? 1 : 0, reviewing_since: person.reviewingSince, active: 1, must_change_password: 1,
    ...hostColumns(person.hostQualification),
  }]);
  try {
    await tx.run(sql, values);
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
  await insertPosts(tx, person.personId, person.posts);
  return true;
}

/** The row must be locked: see `lockPerson`. */
export async function changePerson(tx: Transaction, personId: string, change: PersonChange): Promise<void> {
  const set: [column: string, value: SqlValue][] = [];
  if (change.certificate !== undefined) {
    const { number = null, validFrom = null, validTo = null } = change.certificate ?? {};
    set.push(['certificate_number', number], ['certificate_from', validFrom], ['certificate_to', validTo]);
  }
  if (change.qualification) {
    const { legalQualification, reviewingSince, hostQualification } = change.qualification;
    set.push(['legal_qualification', legalQualification ? 1 : 0], ['reviewing_since', reviewingSince], ...Object.entries(hostColumns(hostQualification)));
  }
  if (change.active !== undefined) set.push(['active', change.active ? 1 : 0]);
  if (change.oneTimePasswordHash !== undefined) set.push(['password_hash', change.oneTimePasswordHash], ['must_change_password', 1]);
  const columns = set.map(([column]) => `${column} = ?, `).join('');
  await tx.run(`UPDATE person SET ${columns}version = version + 1 WHERE id = ?`, [...set.map(([, value]) => value), personId]);
  if (!change.posts) return;
  await tx.run('DELETE FROM post WHERE person_id = ?', [personId]);
  await insertPosts(tx, personId, change.posts);
}

/** By their holder, who knew the old one. False when it has been changed meanwhile. */
export async function replacePassword(tx: Transaction, personId: string, { from, to }: { readonly from: string; readonly to: string }): Promise<boolean> {
  const { affectedRows } = await tx.run('UPDATE person SET password_hash = ?, must_change_password = 0 WHERE id = ? AND password_hash = ?', [to, personId, from]);
  return affectedRows === 1;
}

/** All of a person's sessions, or all but one. */
export async function endSessions(tx: Transaction, personId: string, exceptTokenHash = ''): Promise<void> {
  await tx.run('DELETE FROM session WHERE person_id = ? AND token_hash <> ?', [personId, exceptTokenHash]);
}

/** Open tasks that are assigned to the person, by the post they need. */
export async function openTasksOf(tx: Transaction, personId: string): Promise<readonly { readonly role: Role; readonly orgId: string; readonly count: number }[]> {
  return tx.rows("SELECT role, org_id AS orgId, COUNT(*) AS count FROM task WHERE status = 'open' AND assignee = ? GROUP BY role, org_id", [personId]);
}

export interface Headcount {
  readonly orgId: string;
  readonly active: number;
  readonly inactive: number;
}

/** People who hold a post, by organisation. */
export async function headcounts(database: Database, region: string): Promise<Headcount[]> {
  const rows = await database.read<{ orgId: string; active: string; inactive: string }>(
    `SELECT t.org_id AS orgId, COUNT(DISTINCT IF(p.active = 1, p.id, NULL)) AS active, COUNT(DISTINCT IF(p.active = 0, p.id, NULL)) AS inactive
     FROM person p JOIN post t ON t.person_id = p.id WHERE p.region = ? GROUP BY t.org_id`, [region]);
  return rows.map(({ orgId, active, inactive }) => ({ orgId, active: Number(active), inactive: Number(inactive) }));
}

/** Everybody at work in a region, with their posts. */
export async function peopleAtWork(database: Database, region: string): Promise<PersonOnFile[]> {
  const rows = await database.read<PersonRow>(`SELECT ${COLUMNS} FROM person p WHERE p.region = ? AND p.active = 1`, [region]);
  return rows.length === 0 ? [] : joined(rows, await database.read<PostRow>(POSTS(rows), rows.map(({ id }) => id)));
}

const POSTS = (people: readonly PersonRow[]) =>
  `SELECT person_id AS personId, role, org_id AS orgId FROM post WHERE person_id IN (${slots(people)}) ORDER BY person_id, org_id, role`;

async function insertPosts(tx: Transaction, personId: string, posts: PersonFacts['posts']): Promise<void> {
  if (posts.length === 0) return;
  const { sql, values } = insertRows('post', posts.map(({ role, orgId }) => ({ person_id: personId, org_id: orgId, role })));
  await tx.run(sql, values);
}

function joined(people: readonly PersonRow[], posts: readonly PostRow[]): PersonOnFile[] {
  return people.map(({ id, region, username, name, number, validFrom, validTo, legal, reviewingSince, active, version, mustChange, ...host }) => ({
    personId: id, region, username, name, posts: posts.filter(({ personId }) => personId === id).map(({ role, orgId }) => ({ role, orgId })),
    certificate: number && validFrom && validTo ? { number, validFrom, validTo } : null,
    legalQualification: legal === 1, hostQualification: hostQualificationOf(host), reviewingSince, active: active === 1, mustChangePassword: mustChange === 1, version,
  }));
}
