import type { Database } from '../database/database.js';
import { fromSqlTime, fullSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import { anywhere } from './contains.js';

export interface CaseListAsk {
  /** Handling organisations. */
  readonly orgIds: readonly string[];
  /** Whoever asks; each case is listed only to one of its readers. */
  readonly readerOrgs: readonly string[];
  readonly phase?: string;
  readonly training?: boolean;
  /** In the number or the subject of the case or of one of its proceedings. */
  readonly text?: string;
  readonly after: string | null;
  readonly limit: number;
}

export interface ListedCase {
  readonly caseId: string;
  readonly number: string | null;
  readonly subject: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly phase: string;
  /** Epoch milliseconds, real time. */
  readonly openedAt: number;
  readonly ended: boolean;
  readonly training: boolean;
  /** A period of the case or of one of its proceedings is overdue now. */
  readonly late: boolean;
}

export interface ListedCases {
  readonly items: readonly ListedCase[];
  readonly next: string | null;
}

interface Columns {
  id: string; number: string | null; subject: string; org_id: string; org_name: string | null; phase: string; opened_at: string; ended: number; training: number;
  readers: string | null; late: number; fits: number;
}

interface Position { readonly openedAt: string; readonly id: string }

/** A page with a phase or a text looks through this many cases, however few of them fit. */
const SEARCHED = 1_000;
const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}$/;
const ORDER = 'opened_at DESC, id DESC';

/** Newest first, read off an index in that order. A whole number is found however old it is. Null when the cursor is not one of ours. */
export async function caseList(database: Database, ask: CaseListAsk): Promise<ListedCases | null> {
  const from = ask.after === null ? null : positionOf(ask.after);
  if (ask.after !== null && from === null) return null;
  if (ask.orgIds.length === 0) return { items: [], next: null };
  const [exact, rows] = await Promise.all([from === null && ask.text !== undefined ? byNumber(database, ask, ask.text) : [], newest(database, ask, from)]);
  const found = new Set(exact.map(({ id }) => id));
  const fitting = rows.filter((row) => row.fits === 1 && isReader(row, ask));
  const page = fitting.slice(0, ask.limit);
  const last = fitting.length > ask.limit ? page.at(-1) : rows.length >= searched(ask) ? rows.at(-1) : undefined;
  return { items: [...exact, ...page.filter(({ id }) => !found.has(id))].map(caseOf), next: last ? cursorOf(last) : null };
}

async function newest(database: Database, ask: CaseListAsk, from: Position | null): Promise<Columns[]> {
  const limit = searched(ask);
  const beyond = from === null ? '' : ' AND (opened_at < ? OR (opened_at = ? AND id < ?))';
  const part = `(SELECT opened_at, id FROM file FORCE INDEX (file_newest) WHERE org_id = ? AND kind = 'case' AND training = ?${beyond} ORDER BY ${ORDER} LIMIT ${limit})`;
  const kinds = ask.training === undefined ? [0, 1] : [ask.training ? 1 : 0];
  const branches = ask.orgIds.flatMap((orgId) => kinds.map((training): SqlValue[] => [orgId, training, ...(from === null ? [] : [from.openedAt, from.openedAt, from.id])]));
  const fits = conditionOf(ask);
  const window = `${branches.map(() => part).join(' UNION ALL ')} ORDER BY ${ORDER} LIMIT ${limit}`;
  return database.read<Columns>(
    `SELECT ${COLUMNS}, ${fits.sql} AS fits FROM (${window}) page STRAIGHT_JOIN file f ON f.id = page.id LEFT JOIN organisation o ON o.id = f.org_id ORDER BY page.opened_at DESC, page.id DESC`,
    [...fits.values, ...branches.flat()]);
}

/** Off the index of numbers: a proceeding's leads to its case. */
async function byNumber(database: Database, ask: CaseListAsk, text: string): Promise<Columns[]> {
  const fits = conditionOf(ask.phase === undefined ? {} : { phase: ask.phase });
  const rows = await database.read<Columns>(
    `SELECT ${COLUMNS}, ${fits.sql} AS fits FROM (SELECT DISTINCT case_id FROM file WHERE number = ? LIMIT 20) named STRAIGHT_JOIN file f ON f.id = named.case_id
     LEFT JOIN organisation o ON o.id = f.org_id`, [...fits.values, text.trim()]);
  return rows.filter((row) => row.fits === 1 && isReader(row, ask) && ask.orgIds.includes(row.org_id) && (ask.training === undefined || (row.training === 1) === ask.training));
}

const COLUMNS = `f.id, f.number, f.subject, f.org_id, o.name AS org_name, f.phase, f.opened_at, f.ended, f.training, f.readers,
  EXISTS (SELECT 1 FROM file g JOIN clock c ON c.file_id = g.id WHERE g.case_id = f.id AND c.status = 'overdue') AS late`;

function searched({ phase, text, limit }: CaseListAsk): number {
  return phase !== undefined || text !== undefined ? Math.max(SEARCHED, limit + 1) : Math.trunc(limit) + 1;
}

function conditionOf({ phase, text }: Pick<CaseListAsk, 'phase' | 'text'>): { readonly sql: string; readonly values: SqlValue[] } {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  if (phase !== undefined) {
    conditions.push('f.phase = ?');
    values.push(phase);
  }
  if (text !== undefined) {
    conditions.push('EXISTS (SELECT 1 FROM file g WHERE g.case_id = f.id AND (g.number LIKE ? OR g.subject LIKE ?))');
    values.push(anywhere(text), anywhere(text));
  }
  return { sql: conditions.length === 0 ? '1' : `IF(${conditions.join(' AND ')}, 1, 0)`, values };
}

function isReader({ org_id: orgId, readers }: Columns, { readerOrgs }: CaseListAsk): boolean {
  return [orgId, ...(JSON.parse(readers ?? '[]') as string[])].some((id) => readerOrgs.includes(id));
}

function cursorOf(row: Columns): string {
  return Buffer.from(JSON.stringify([fullSqlTime(row.opened_at), row.id])).toString('base64url');
}

function positionOf(text: string): Position | null {
  try {
    const [openedAt, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown];
    return typeof openedAt === 'string' && typeof id === 'string' && TIME.test(openedAt) ? { openedAt, id } : null;
  } catch {
    return null;
  }
}

function caseOf(row: Columns): ListedCase {
  return {
    caseId: row.id, number: row.number, subject: row.subject, orgId: row.org_id, orgName: row.org_name ?? row.org_id, phase: row.phase,
    openedAt: fromSqlTime(row.opened_at), ended: row.ended === 1, training: row.training === 1, late: row.late === 1,
  };
}
