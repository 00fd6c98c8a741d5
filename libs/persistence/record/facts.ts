import {
  sisterFines, type AskedNumber, type Deputised, type FactsNeeded, type MergeTarget, type OtherProceeding, type PaperKind, type PersonFacts, type Role, type SisterFine,
  type StoredPaper, type UsedNumber,
} from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { SqlValue } from '../database/sql-value.js';
import type { Transaction } from '../database/transaction.js';
import { hostQualificationOf, type HostColumns } from '../entities/host-columns.js';
import { happenedOf } from '../queries/ledger-row.js';
import { actOf, partyDigest } from './against.js';
import type { Remembered } from './reference.js';

/** The people, the blobs, the newest calendar, and for an opening whether the id is taken. */
export interface ReadFacts {
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly blobs: ReadonlyMap<string, StoredPaper>;
  readonly priorCases: number | undefined;
  readonly mergeTarget: MergeTarget | null | undefined;
  readonly sisterFines: readonly SisterFine[] | undefined;
  readonly deputyFor: readonly Deputised[];
  readonly usedNumber: UsedNumber | null | undefined;
  readonly otherProceedings: readonly OtherProceeding[] | undefined;
  readonly fileTaken: boolean;
  readonly newestCalendar: string | null;
}

interface FactRow extends HostColumns {
  what: 'deputy' | 'person' | 'blob' | 'paper' | 'prior' | 'target' | 'sister' | 'number' | 'other' | 'file' | 'calendar';
  id: string; amount: number | null; name: string | null; certificate_number: string | null; certificate_from: string | null;
  certificate_to: string | null; legal_qualification: number | null; reviewing_since: string | null; active: number | null;
  role: Role | null; org_id: string | null; entry: string | null;
}

type FactColumn = Exclude<keyof FactRow, 'what'>;

const COLUMNS: readonly FactColumn[] = [
  'id', 'amount', 'name', 'certificate_number', 'certificate_from', 'certificate_to', 'legal_qualification', 'reviewing_since', 'active', 'host_number', 'host_from', 'host_to',
  'role', 'org_id', 'entry',
];

/** A UNION has the column names of its first part, and any part may be that. */
function select(what: FactRow['what'], from: Partial<Readonly<Record<FactColumn, string>>>): string {
  return `SELECT '${what}' AS what, ${COLUMNS.map((column) => `${from[column] ?? 'NULL'} AS ${column}`).join(', ')}`;
}

const PERSON = select('person', {
  id: 'p.id', name: 'p.name', certificate_number: 'p.certificate_number', certificate_from: 'p.certificate_from', certificate_to: 'p.certificate_to',
  legal_qualification: 'p.legal_qualification', reviewing_since: 'p.reviewing_since', active: 'p.active', role: 'o.role', org_id: 'o.org_id',
  host_number: 'p.host_number', host_from: 'p.host_from', host_to: 'p.host_to',
});

interface Part { readonly sql: string; readonly values: readonly SqlValue[] }

export interface FactsFor {
  readonly fileId: string;
  readonly caseId: string;
  readonly training: boolean;
  /** The file is not there yet: whether its id is free is asked too. */
  readonly opens: boolean;
  readonly personId: string;
  /** In whose organisation the person acts. */
  readonly orgId: string;
  /** The real day, which an absence is counted in on a training case too. */
  readonly today: string;
}

/** One query for what is not remembered, or none. */
export async function readFacts(tx: Transaction, needs: FactsNeeded, asked: FactsFor, known: Remembered): Promise<ReadFacts> {
  const parts = partsOf(needs, asked, known);
  const rows = parts.length === 0 ? [] : await tx.rows<FactRow>(parts.map((part) => part.sql).join('\nUNION ALL\n'), parts.flatMap((part) => part.values));
  remember(known, needs, asked, rows);
  const amounts = (what: FactRow['what']) => new Map(rows.filter((row) => row.what === what).map((row) => [row.id, Number(row.amount)]));
  return {
    people: knownPeople(known, needs),
    blobs: blobsOf(rows),
    priorCases: needs.priorCases ? amounts('prior').get('prior') ?? 0 : undefined,
    mergeTarget: needs.mergeTarget === undefined ? undefined : targetOf(rows.find((row) => row.what === 'target')),
    sisterFines: needs.sisterFines === undefined ? undefined : sisterFines(ledgersOf(rows.filter((row) => row.what === 'sister'))),
    deputyFor: needs.deputyFor ? known.deputyFor.get(deputyKey(asked)) ?? [] : [],
    usedNumber: needs.usedNumber === undefined ? undefined : usedBy(rows.find((row) => row.what === 'number')),
    otherProceedings: needs.otherProceedings ? rows.filter((row) => row.what === 'other').map(otherOf) : undefined,
    fileTaken: rows.some((row) => row.what === 'file'),
    newestCalendar: known.newestCalendar,
  };
}

function partsOf(needs: FactsNeeded, asked: FactsFor, known: Remembered): Part[] {
  const people = [...new Set(needs.people)].filter((id) => !known.people.has(id));
  const posts = needs.posts.filter((post) => !known.holders.has(postKey(post)));
  const blobs = [...new Set(needs.blobs)];
  return [
    ...(people.length > 0 ? [{ sql: `${PERSON} FROM person p LEFT JOIN post o ON o.person_id = p.id WHERE p.id IN (${slots(people)})`, values: people }] : []),
    ...(posts.length > 0 ? [holdersPart(posts)] : []),
    ...(blobs.length > 0 ? [blobsPart(blobs, asked), papersPart(blobs, asked)] : []),
    ...(needs.deputyFor && !known.deputyFor.has(deputyKey(asked)) ? [deputyPart(asked)] : []),
    ...(needs.priorCases ? [priorCasesPart(needs.priorCases, asked.fileId)] : []),
    ...(needs.mergeTarget === undefined ? [] : [mergeTargetPart(needs.mergeTarget, asked.personId)]),
    ...(needs.usedNumber === undefined ? [] : [usedNumberPart(needs.usedNumber, asked)]),
    ...(needs.sisterFines === undefined ? [] : [sistersPart(needs.sisterFines, asked.fileId)]),
    ...(needs.otherProceedings ? [otherProceedingsPart(needs.otherProceedings, asked)] : []),
    ...(known.newestCalendar === null ? [{ sql: `(${select('calendar', { id: 'version' })} FROM calendar ORDER BY adopted_at DESC, version DESC LIMIT 1)`, values: [] }] : []),
    ...(asked.opens ? [{ sql: `${select('file', { id: 'id' })} FROM file WHERE id = ?`, values: [asked.fileId] }] : []),
  ];
}

/** More files against one person than this are told no better by one more. */
const MOST_OTHERS = 50;

/** By the digest of the party; the act stands in the role's column, the matter in the organisation's. Of another organisation's file its name is told, and neither number nor subject. */
function otherProceedingsPart({ region, party, caseId }: NonNullable<FactsNeeded['otherProceedings']>, { orgId }: FactsFor): Part {
  return {
    sql: `(${select('other', {
      id: 'f.id', amount: 'f.org_id = ?', name: 'IF(f.org_id = ?, f.number, NULL)', certificate_number: 'IF(f.org_id = ?, f.subject, o.name)', role: 'f.act', org_id: 'f.matter',
    })} FROM file f LEFT JOIN organisation o ON o.id = f.org_id
        WHERE f.party_digest = ? AND f.training = 0 AND f.case_id <> ? ORDER BY f.id DESC LIMIT ${MOST_OTHERS})`,
    values: [orgId, orgId, orgId, partyDigest(region, party), caseId],
  };
}

function otherOf({ id, amount, name, certificate_number: told, role, org_id: matter }: FactRow): OtherProceeding {
  const whose = Number(amount) === 1 ? { subject: told, orgName: null } : { subject: null, orgName: told };
  return { fileId: id, number: name, ...whose, matter: matter ?? '', act: actOf(role) };
}

/** Each holder with all the posts they hold. */
function holdersPart(posts: FactsNeeded['posts']): Part {
  return {
    sql: `${PERSON} FROM post h JOIN person p ON p.id = h.person_id LEFT JOIN post o ON o.person_id = p.id
      WHERE ${posts.map(() => '(h.org_id = ? AND h.role = ?)').join(' OR ')}`,
    values: posts.flatMap((post) => [post.orgId, post.role]),
  };
}

/** 知道摘要不等于有权使用: uploaded by the actor or in his organisation, or in this case already. */
function blobsPart(blobs: readonly string[], { personId, orgId, caseId }: FactsFor): Part {
  return {
    sql: `${select('blob', { id: 'e.sha256', amount: 'e.bytes', certificate_number: 'e.media_type' })} FROM evidence_file e WHERE e.sha256 IN (${slots(blobs)}) AND (
        EXISTS (SELECT 1 FROM evidence_upload u WHERE u.sha256 = e.sha256 AND (u.person_id = ? OR u.org_id = ?))
        OR EXISTS (SELECT 1 FROM paper_use w WHERE w.sha256 = e.sha256 AND w.case_id = ?))`,
    values: [...blobs, personId, orgId, caseId],
  };
}

/** What they serve as in other files. A training case knows of its own files only: each run of a story brings the same papers. */
function papersPart(blobs: readonly string[], { fileId, caseId, orgId, training }: FactsFor): Part {
  return {
    sql: `${select('paper', { id: 'w.sha256', name: 'w.act', certificate_number: 'IF(f.org_id = ? OR f.case_id = ?, f.number, NULL)', certificate_from: 'w.at', role: 'w.kind', org_id: 'f.org_id' })}
        FROM paper_use w JOIN file f ON f.id = w.file_id WHERE w.sha256 IN (${slots(blobs)}) AND w.file_id <> ? AND (w.case_id = ? OR (w.training = 0 AND ? = 0))`,
    values: [orgId, caseId, ...blobs, fileId, caseId, training ? 1 : 0],
  };
}

/** The media type and the file's number stand in the certificate's number, the kind of use in the role's column. */
function blobsOf(rows: readonly FactRow[]): ReadonlyMap<string, StoredPaper> {
  return new Map(rows.filter(({ what }) => what === 'blob').map((row) => [row.id, {
    bytes: Number(row.amount), mediaType: row.certificate_number ?? '',
    usedElsewhere: rows.filter(({ what, id }) => what === 'paper' && id === row.id).map((use) => ({
      kind: use.role as string as PaperKind, act: use.name, at: use.certificate_from ?? '', orgId: use.org_id ?? '', fileNumber: use.certificate_number,
    })),
  }]));
}

function deputyPart({ personId, today }: FactsFor): Part {
  return {
    sql: `${select('deputy', { id: 'person_id', role: 'role', org_id: 'org_id' })} FROM deputy WHERE deputy_id = ? AND to_date >= ? AND from_date <= ? AND ended_at IS NULL`,
    values: [personId, today, today],
  };
}

/** 首案: whether there was one before is all that is asked, so the count stops at one. The join's order keeps the optimizer from reading the whole ledger. */
function priorCasesPart(asked: { readonly orgId: string; readonly matter: string }, fileId: string): Part {
  return {
    sql: `${select('prior', { id: "'prior'", amount: 'COUNT(*)' })} FROM (
        SELECT 1 FROM file f STRAIGHT_JOIN ledger e ON e.file_id = f.id AND e.type = 'filingApproved'
        WHERE f.org_id = ? AND f.matter = ? AND f.kind = 'proceeding' AND f.training = 0 AND f.id <> ? LIMIT 1) filed`,
    values: [asked.orgId, asked.matter, fileId],
  };
}

/** Shown as the API shows a case: to a post in one of its readers, an administrator's aside. Held until the commit, so that two cases can't join each other at once. */
function mergeTargetPart(caseId: string, personId: string): Part {
  return {
    sql: `(${select('target', { id: 'f.id', amount: 'f.training', name: 'f.phase', org_id: 'f.org_id' })} FROM file f
        WHERE f.id = ? AND f.kind = 'case' AND EXISTS (SELECT 1 FROM post t WHERE t.person_id = ? AND t.role <> 'administrator'
          AND (t.org_id = f.org_id OR JSON_CONTAINS(f.readers, JSON_QUOTE(t.org_id)))) LOCK IN SHARE MODE)`,
    values: [caseId, personId],
  };
}

/** Of another organisation's file only whose it is. */
function usedNumberPart({ region, kind, number }: AskedNumber, { orgId }: FactsFor): Part {
  return {
    sql: `${select('number', { id: 'u.file_id', name: 'IF(f.org_id = ?, f.number, NULL)', certificate_number: 'o.name', org_id: 'f.org_id' })} FROM used_number u
        JOIN file f ON f.id = u.file_id LEFT JOIN organisation o ON o.id = f.org_id WHERE u.region = ? AND u.kind = ? AND u.number = ?`,
    values: [orgId, region, kind, number],
  };
}

/** The organisation's name stands in the certificate's column. */
function usedBy(row: FactRow | undefined): UsedNumber | null {
  return row ? { fileId: row.id, fileNumber: row.name, orgName: row.certificate_number ?? row.org_id ?? '' } : null;
}

/**
 * The ledgers of the case's other proceedings, in whole: few cases have any. Held until the commit, so that two of them can't fine one act at once.
 */
function sistersPart(caseId: string, fileId: string): Part {
  const entry = "CAST(JSON_OBJECT('type', e.type, 'at', CAST(e.at AS CHAR), 'actor', e.actor, 'body', e.body) AS CHAR)";
  return {
    sql: `(${select('sister', { id: 'e.file_id', amount: 'e.seq', entry })} FROM file f STRAIGHT_JOIN ledger e ON e.file_id = f.id
        WHERE f.case_id = ? AND f.kind = 'proceeding' AND f.id <> ? LOCK IN SHARE MODE)`,
    values: [caseId, fileId],
  };
}

/** One ledger for each file; a union keeps no order. */
function ledgersOf(rows: readonly FactRow[]): Parameters<typeof sisterFines>[0] {
  const inOrder = rows.toSorted((a, b) => Number(a.amount) - Number(b.amount));
  const files = [...new Set(rows.map(({ id }) => id))];
  return files.map((file) => inOrder.filter(({ id }) => id === file).map(({ entry }) => happenedOf(JSON.parse(entry ?? '')) as never));
}

/** The phase stands in the name's column. */
function targetOf(row: FactRow | undefined): MergeTarget | null {
  return row ? { orgId: row.org_id ?? '', training: Number(row.amount) === 1, phase: row.name ?? '' } : null;
}

/** What was asked for and not found is remembered, too. */
function remember(known: Remembered, needs: FactsNeeded, asked: FactsFor, rows: readonly FactRow[]): void {
  const people = peopleOf(rows.filter((row) => row.what === 'person'));
  for (const id of needs.people) if (!known.people.has(id)) known.people.set(id, null);
  for (const [id, person] of people) known.people.set(id, person);
  for (const post of needs.posts) if (!known.holders.has(postKey(post))) known.holders.set(postKey(post), holdersAmong(people, post));
  if (needs.deputyFor && !known.deputyFor.has(deputyKey(asked))) {
    known.deputyFor.set(deputyKey(asked), rows.flatMap(({ what, id, role, org_id: orgId }) => (what === 'deputy' && role && orgId ? [{ personId: id, role, orgId }] : [])));
  }
  known.newestCalendar ??= rows.find((row) => row.what === 'calendar')?.id ?? null;
}

function knownPeople(known: Remembered, needs: FactsNeeded): Map<string, PersonFacts> {
  const ids = [...needs.people, ...needs.posts.flatMap((post) => known.holders.get(postKey(post)) ?? [])];
  return new Map(ids.flatMap((id) => {
    const person = known.people.get(id);
    return person ? [[id, person] as const] : [];
  }));
}

function holdersAmong(people: ReadonlyMap<string, PersonFacts>, { orgId, role }: FactsNeeded['posts'][number]): string[] {
  return [...people.values()].filter(({ posts }) => posts.some((post) => post.orgId === orgId && post.role === role)).map(({ personId }) => personId);
}

function postKey({ orgId, role }: FactsNeeded['posts'][number]): string {
  return `${orgId} ${role}`;
}

function deputyKey({ personId, today }: FactsFor): string {
  return `${personId} ${today}`;
}

function peopleOf(rows: readonly FactRow[]): Map<string, PersonFacts> {
  const people = new Map<string, PersonFacts>();
  for (const row of rows) {
    const known = people.get(row.id) ?? personOf(row);
    const post = row.role && row.org_id ? { role: row.role, orgId: row.org_id } : null;
    const fresh = post !== null && !known.posts.some((held) => held.role === post.role && held.orgId === post.orgId);
    people.set(row.id, fresh ? { ...known, posts: [...known.posts, post] } : known);
  }
  return people;
}

function personOf(row: FactRow): PersonFacts {
  const { certificate_number: number, certificate_from: validFrom, certificate_to: validTo } = row;
  return {
    personId: row.id, name: row.name ?? '', posts: [],
    certificate: number && validFrom && validTo ? { number, validFrom, validTo } : null,
    legalQualification: row.legal_qualification === 1, reviewingSince: row.reviewing_since, active: row.active === 1,
    hostQualification: hostQualificationOf(row),
  };
}
