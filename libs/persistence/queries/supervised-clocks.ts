import type { Escalation, FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, fullSqlTime, NO_DUE, toSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import { type TrainingClock, trainingClockOf, type TrainingClockColumns } from '../legal-time/legal-time.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { legalNowSql, legalNowValues } from './legal-now.js';

export interface ClockAsk {
  readonly orgIds: readonly string[];
  /** A number: this rung was told and nobody has acknowledged it, whatever has become of the clock. `awaiting`: its day, or whether it was late, is to be computed. */
  readonly show: 'running' | 'overdue' | 'awaiting' | number;
  readonly training: boolean;
  readonly person?: string;
  readonly phase?: string;
  readonly name?: string;
  /** Only what is due within so many milliseconds of `now`, the machine's; a training case is asked by its own clock. */
  readonly soon?: { readonly now: number; readonly withinMs: number };
  readonly after: string | null;
  readonly limit: number;
}

export interface WatchedClock {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly status: string;
  /** Epoch milliseconds; null while it is suspended or cannot be counted. */
  readonly due: number | null;
  /** The year whose calendar it awaits. */
  readonly awaits: number | null;
  readonly ownerRole: string;
  readonly person: string | null;
  readonly personName: string | null;
  readonly phase: string;
  readonly subject: string;
  readonly number: string | null;
  readonly training: boolean;
  readonly clock: TrainingClock | null;
  readonly rungs: number;
  /** Every rung told so far. */
  readonly escalations: readonly Escalation[];
}

export interface ClockPage {
  readonly clocks: readonly WatchedClock[];
  readonly next: string | null;
}

interface Columns extends TrainingClockColumns {
  file_id: string; kind: FileState['kind']; case_id: string; clock_key: string; name: string; title: string; org_id: string; org_name: string | null; status: string;
  due: string | null; awaits: number | null; owner_role: string; person: string; person_name: string | null; phase: string; subject: string; number: string | null; training: number;
  rungs: number; escalations: string | null; fits: number;
}

/** A page asked by person, step or name, or by training clocks, looks through this many clocks, however few of them fit. */
const SEARCHED = 1_000;
/** Open for want of a calendar; a last day that only may still roll forward is one to go by. */
export const AWAITING = "status = 'running' AND due IS NULL AND awaits IS NOT NULL";
const ORDER = 'due, file_id, clock_key';

/** What the office owes, oldest due first, read off an index in that order; a party's right is nobody's lateness. Null when the cursor is not one of ours. */
export async function supervisedClocks(database: Database, ask: ClockAsk): Promise<ClockPage | null> {
  const cursor = ask.after === null ? null : decodeCursor(ask.after);
  if (ask.after !== null && cursor === null) return null;
  if (ask.orgIds.length === 0) return { clocks: [], next: null };
  const window = windowOf(ask, cursor && { due: cursor.dueSort, fileId: cursor.fileId, key: cursor.taskKey });
  const fits = conditionOf(ask);
  const rows = await database.read<Columns>(
    `SELECT c.*, f.kind, f.subject, f.number, p.name AS person_name, o.name AS org_name, tc.legal_at, tc.real_at, tc.rate, tc.moves, ${fits.sql} AS fits
     FROM (${window.sql}) page STRAIGHT_JOIN clock c ON c.file_id = page.file_id AND c.clock_key = page.clock_key STRAIGHT_JOIN file f ON f.id = c.file_id
     LEFT JOIN person p ON p.id = c.person LEFT JOIN organisation o ON o.id = c.org_id LEFT JOIN training_clock tc ON c.training = 1 AND tc.case_id = c.case_id
     ORDER BY page.due, page.file_id, page.clock_key`, [...fits.values, ...window.values]);
  return pageOf(rows, ask);
}

function pageOf(rows: readonly Columns[], ask: ClockAsk): ClockPage {
  const fitting = rows.filter((row) => row.fits === 1);
  const page = fitting.slice(0, ask.limit);
  const last = fitting.length > ask.limit ? page.at(-1) : rows.length >= searched(ask) ? rows.at(-1) : undefined;
  return { clocks: page.map(clockOf), next: last ? encodeCursor({ dueSort: last.due === null ? NO_DUE : fullSqlTime(last.due), fileId: last.file_id, taskKey: last.clock_key }) : null };
}

interface From { readonly due: string; readonly fileId: string; readonly key: string }
interface Window { readonly sql: string; readonly values: SqlValue[] }

/** 待推算: without a due time there is no order but the files'. Rights and waiting periods too: a decision may wait for one. */
function awaitingWindow(ask: ClockAsk, from: From | null): Window {
  const beyond = from === null ? '' : ' AND (file_id > ? OR (file_id = ? AND clock_key > ?))';
  const limit = searched(ask);
  const part = `(SELECT ${ORDER} FROM clock FORCE INDEX (clock_awaits) WHERE training = ? AND org_id = ? AND ${AWAITING}${beyond} ORDER BY ${ORDER} LIMIT ${limit})`;
  const values = (orgId: string): SqlValue[] => [ask.training ? 1 : 0, orgId, ...(from === null ? [] : [from.fileId, from.fileId, from.key])];
  return { sql: `${ask.orgIds.map(() => part).join(' UNION ALL ')} ORDER BY ${ORDER} LIMIT ${limit}`, values: ask.orgIds.flatMap(values) };
}

function windowOf(ask: ClockAsk, from: From | null): Window {
  if (ask.show === 'awaiting') return awaitingWindow(ask, from);
  const [index, which] = typeof ask.show === 'number' ? ['clock_escalated', 'open_rung = ?'] : ['clock_watch', "status = ? AND on_due = 'overdue'"];
  const beyond = from === null ? '' : ' AND (due > ? OR (due = ? AND file_id > ?) OR (due = ? AND file_id = ? AND clock_key > ?))';
  const until = ask.soon && !ask.training ? [toSqlTime(ask.soon.now + ask.soon.withinMs)] : [];
  const soon = until.length === 0 ? '' : ' AND due <= ?';
  const limit = searched(ask);
  const part = `(SELECT ${ORDER} FROM clock FORCE INDEX (${index}) WHERE training = ? AND org_id = ? AND ${which} AND due IS NOT NULL${soon}${beyond} ORDER BY ${ORDER} LIMIT ${limit})`;
  const values = (orgId: string): SqlValue[] => [
    ask.training ? 1 : 0, orgId, ask.show, ...until,
    ...(from === null ? [] : [from.due, from.due, from.fileId, from.due, from.fileId, from.key]),
  ];
  return { sql: `${ask.orgIds.map(() => part).join(' UNION ALL ')} ORDER BY ${ORDER} LIMIT ${limit}`, values: ask.orgIds.flatMap(values) };
}

function searched({ person, phase, name, soon, training, limit }: ClockAsk): number {
  return person !== undefined || phase !== undefined || name !== undefined || (soon && training) ? Math.max(SEARCHED, limit + 1) : Math.trunc(limit) + 1;
}

function conditionOf({ person, phase, name, soon, training }: ClockAsk): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const asked: (readonly [sql: string, values: readonly SqlValue[]])[] = [
    ...([['c.person', person], ['c.phase', phase], ['c.name', name]] as const).flatMap(([column, value]) => (value === undefined ? [] : [[`${column} = ?`, [value]] as const])),
    ...(soon && training ? [[`c.due <= DATE_ADD(${legalNowSql('tc')}, INTERVAL ${Math.trunc(soon.withinMs / 1000)} SECOND)`, legalNowValues(toSqlTime(soon.now))] as const] : []),
  ];
  return { sql: asked.length === 0 ? '1' : `IF(${asked.map(([sql]) => sql).join(' AND ')}, 1, 0)`, values: asked.flatMap(([, values]) => values) };
}

function clockOf(row: Columns): WatchedClock {
  return {
    fileId: row.file_id, kind: row.kind, caseId: row.case_id, key: row.clock_key, name: row.name, title: row.title, orgId: row.org_id, orgName: row.org_name ?? row.org_id,
    status: row.status, due: row.due === null ? null : fromSqlTime(row.due), awaits: row.awaits, ownerRole: row.owner_role, person: row.person === '' ? null : row.person,
    personName: row.person_name, phase: row.phase, subject: row.subject, number: row.number, training: row.training === 1, clock: trainingClockOf(row), rungs: row.rungs,
    escalations: row.escalations === null ? [] : JSON.parse(row.escalations) as Escalation[],
  };
}

/** Names of people, for what is only kept by id. */
export async function namesOfPeople(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const rows = await database.read<{ id: string; name: string }>(`SELECT id, name FROM person WHERE id IN (${slots(asked)})`, asked);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
