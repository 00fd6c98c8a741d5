import { MERGEABLE_PHASES, type FileState, type PersonFacts, type Role } from '@sidan/domain';
import { hostQualificationOf, type Database, type HostColumns } from '@sidan/persistence';

/** Who is at work around a file, and the people it names whether they still are or not. */
export type People = ReadonlyMap<string, PersonFacts>;

/** A stored file that a state refers to by its SHA-256. */
export interface StoredPaper {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** A case of the same organisation that a report may be merged into (并案). */
export interface OtherCase {
  readonly id: string;
  readonly number: string | null;
  readonly subject: string;
}

interface PersonRow extends HostColumns {
  id: string; name: string; number: string | null; validFrom: string | null; validTo: string | null; legal: number; since: string | null; active: number;
  role: Role | null; orgId: string | null;
}

const MOST_ROWS = 10_000;
const slots = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** One query: everybody in a post of these organisations, and whoever else is named. */
export async function peopleAround(database: Database, orgs: readonly string[], named: readonly string[]): Promise<People> {
  const sides = [
    ...(orgs.length > 0 ? [`SELECT person_id AS id FROM post WHERE org_id IN (${slots(orgs)})`] : []),
    ...(named.length > 0 ? [`SELECT id FROM person WHERE id IN (${slots(named)})`] : []),
  ];
  if (sides.length === 0) return new Map();
  const rows = await database.read<PersonRow>(
    `SELECT p.id, p.name, p.certificate_number AS number, p.certificate_from AS validFrom, p.certificate_to AS validTo, p.legal_qualification AS legal,
       p.reviewing_since AS since, p.active, p.host_number, p.host_from, p.host_to, t.role, t.org_id AS orgId
     FROM (${sides.join(' UNION ')}) around JOIN person p ON p.id = around.id LEFT JOIN post t ON t.person_id = p.id
     ORDER BY p.id, t.org_id, t.role LIMIT ${MOST_ROWS}`, [...orgs, ...named]);
  const people = new Map<string, PersonFacts>();
  for (const row of rows) people.set(row.id, withPost(people.get(row.id) ?? personOf(row), row));
  return people;
}

function personOf({ id, name, number, validFrom, validTo, legal, since, active, ...host }: PersonRow): PersonFacts {
  const certificate = number && validFrom && validTo ? { number, validFrom, validTo } : null;
  return { personId: id, name, posts: [], certificate, legalQualification: legal === 1, hostQualification: hostQualificationOf(host), reviewingSince: since, active: active === 1 };
}

function withPost(person: PersonFacts, { role, orgId }: PersonRow): PersonFacts {
  return role && orgId ? { ...person, posts: [...person.posts, { role, orgId }] } : person;
}

/** Every SHA-256 in a state names a stored file. */
export function papersOf(state: FileState): readonly string[] {
  return [...new Set([...JSON.stringify(state).matchAll(/"([0-9a-f]{64})"/g)].map(([, sha256 = '']) => sha256))];
}

export async function storedPapers(database: Database, sha256s: readonly string[]): Promise<Readonly<Record<string, StoredPaper>>> {
  if (sha256s.length === 0) return {};
  const rows = await database.read<{ sha256: string; fileName: string; mediaType: string; bytes: number }>(
    `SELECT sha256, file_name AS fileName, media_type AS mediaType, bytes FROM evidence_file WHERE sha256 IN (${slots(sha256s)})`, [...sha256s]);
  return Object.fromEntries(rows.map(({ sha256, fileName, mediaType, bytes }) => [sha256, { fileName, mediaType, bytes }]));
}

const MOST_CASES = 50;

/** Newest first. */
export async function casesToMergeInto(database: Database, { id, orgId, training }: FileState): Promise<readonly OtherCase[]> {
  return database.read<{ id: string; number: string | null; subject: string }>(
    `SELECT id, number, subject FROM file WHERE org_id = ? AND kind = 'case' AND ended = 0 AND training = ? AND phase IN (${slots(MERGEABLE_PHASES)}) AND id <> ? ORDER BY opened_at DESC, id DESC LIMIT ${MOST_CASES}`,
    [orgId, training ? 1 : 0, ...MERGEABLE_PHASES, id]);
}
