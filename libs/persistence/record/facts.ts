import type { Deputised, FactsNeeded, MergeTarget, PersonFacts, Role } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { SqlValue } from '../database/sql-value.js';
import type { Transaction } from '../database/transaction.js';

/** What one query brings: the people, the blobs, and for an opening whether the id is taken and the newest calendar. */
export interface ReadFacts {
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly blobs: ReadonlyMap<string, number>;
  readonly priorCases: number | undefined;
  readonly mergeTarget: MergeTarget | null | undefined;
  readonly deputyFor: readonly Deputised[];
  readonly fileTaken: boolean;
  readonly newestCalendar: string | null;
}

interface FactRow {
  what: 'deputy' | 'person' | 'blob' | 'prior' | 'target' | 'file' | 'calendar';
  id: string; amount: number | null; name: string | null; certificate_number: string | null; certificate_from: string | null;
  certificate_to: string | null; legal_qualification: number | null; reviewing_since: string | null; active: number | null;
  role: Role | null; org_id: string | null;
}

const PERSON = `'person' AS what, p.id, NULL AS amount, p.name, p.certificate_number, p.certificate_from, p.certificate_to,
  p.legal_qualification, p.reviewing_since, p.active, o.role, o.org_id`;
const PADDING = ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL';

interface Part { readonly sql: string; readonly values: readonly SqlValue[] }

export interface FactsFor {
  readonly fileId: string;
  /** The file is not there yet, so neither it nor the calendar's version came with a lock. */
  readonly opens: boolean;
  readonly personId: string;
  /** The real day, which an absence is counted in on a training case too. */
  readonly today: string;
}

/** One query, or none when nothing is asked. */
export async function readFacts(tx: Transaction, needs: FactsNeeded, asked: FactsFor): Promise<ReadFacts> {
  const parts = [...partsOf(needs, asked), ...(asked.opens ? openingParts(asked.fileId) : [])];
  if (parts.length === 0) return { people: new Map(), blobs: new Map(), priorCases: undefined, mergeTarget: undefined, deputyFor: [], fileTaken: false, newestCalendar: null };
  const rows = await tx.rows<FactRow>(parts.map((part) => part.sql).join('\nUNION ALL\n'), parts.flatMap((part) => part.values));
  const amounts = (what: FactRow['what']) => new Map(rows.filter((row) => row.what === what).map((row) => [row.id, Number(row.amount)]));
  return {
    people: peopleOf(rows.filter((row) => row.what === 'person')),
    blobs: amounts('blob'),
    priorCases: needs.priorCases ? amounts('prior').get('prior') ?? 0 : undefined,
    mergeTarget: needs.mergeTarget === undefined ? undefined : targetOf(rows.find((row) => row.what === 'target')),
    deputyFor: rows.flatMap(({ what, id, role, org_id: orgId }) => (what === 'deputy' && role && orgId ? [{ personId: id, role, orgId }] : [])),
    fileTaken: rows.some((row) => row.what === 'file'),
    newestCalendar: rows.find((row) => row.what === 'calendar')?.id ?? null,
  };
}

function partsOf(needs: FactsNeeded, { fileId, personId, today }: FactsFor): Part[] {
  const parts: Part[] = [];
  const people = [...new Set(needs.people)];
  if (people.length > 0) {
    parts.push({ sql: `SELECT ${PERSON} FROM person p LEFT JOIN post o ON o.person_id = p.id WHERE p.id IN (${slots(people)})`, values: people });
  }
  if (needs.posts.length > 0) {
    parts.push({
      sql: `SELECT ${PERSON} FROM post h JOIN person p ON p.id = h.person_id LEFT JOIN post o ON o.person_id = p.id
        WHERE ${needs.posts.map(() => '(h.org_id = ? AND h.role = ?)').join(' OR ')}`,
      values: needs.posts.flatMap((post) => [post.orgId, post.role]),
    });
  }
  const blobs = [...new Set(needs.blobs)];
  if (blobs.length > 0) {
    parts.push({ sql: `SELECT 'blob', sha256, bytes${PADDING} FROM evidence_file WHERE sha256 IN (${slots(blobs)})`, values: blobs });
  }
  if (needs.deputyFor) parts.push(deputyPart(personId, today));
  if (needs.priorCases) parts.push(priorCasesPart(needs.priorCases, fileId));
  if (needs.mergeTarget !== undefined) parts.push(mergeTargetPart(needs.mergeTarget, personId));
  return parts;
}

function deputyPart(personId: string, today: string): Part {
  return {
    sql: `SELECT 'deputy', person_id${', NULL'.repeat(8)}, role, org_id FROM deputy WHERE deputy_id = ? AND to_date >= ? AND from_date <= ? AND ended_at IS NULL`,
    values: [personId, today, today],
  };
}

/** 首案: whether there was one before is all that is asked, so the count stops at one. The join's order keeps the optimizer from reading the whole ledger. */
function priorCasesPart(asked: { readonly orgId: string; readonly matter: string }, fileId: string): Part {
  return {
    sql: `SELECT 'prior', 'prior', COUNT(*)${PADDING} FROM (
        SELECT 1 FROM file f STRAIGHT_JOIN ledger e ON e.file_id = f.id AND e.type = 'filingApproved'
        WHERE f.org_id = ? AND f.matter = ? AND f.kind = 'proceeding' AND f.training = 0 AND f.id <> ? LIMIT 1) filed`,
    values: [asked.orgId, asked.matter, fileId],
  };
}

/** Shown as the API shows a case: to a post in one of its readers, an administrator's aside. Held until the commit, so that two cases can't join each other at once. */
function mergeTargetPart(caseId: string, personId: string): Part {
  return {
    sql: `(SELECT 'target', f.id, f.training, f.phase${', NULL'.repeat(7)}, f.org_id FROM file f
        WHERE f.id = ? AND f.kind = 'case' AND EXISTS (SELECT 1 FROM post t WHERE t.person_id = ? AND t.role <> 'administrator'
          AND (t.org_id = f.org_id OR JSON_CONTAINS(f.readers, JSON_QUOTE(t.org_id)))) LOCK IN SHARE MODE)`,
    values: [caseId, personId],
  };
}

/** The phase stands in the name's column. */
function targetOf(row: FactRow | undefined): MergeTarget | null {
  return row ? { orgId: row.org_id ?? '', training: Number(row.amount) === 1, phase: row.name ?? '' } : null;
}

function openingParts(fileId: string): Part[] {
  return [
    { sql: `SELECT 'file', id, NULL${PADDING} FROM file WHERE id = ?`, values: [fileId] },
    { sql: `(SELECT 'calendar', version, NULL${PADDING} FROM calendar ORDER BY adopted_at DESC, version DESC LIMIT 1)`, values: [] },
  ];
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
  };
}
