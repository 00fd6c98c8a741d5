import type { FileState, Role } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { fromSqlTime, fullSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import { decodeCursor, encodeCursor, type InboxCursor } from './cursor.js';

export interface InboxAsk {
  readonly personId: string;
  readonly posts: readonly { readonly role: string; readonly orgId: string }[];
  /** mine: claimed by or given to me. team: all of my posts. claimable: of my posts, and nobody's yet. */
  readonly scope: 'mine' | 'team' | 'claimable';
  /** From `next`; null starts at the most urgent. */
  readonly after: string | null;
  readonly limit: number;
}

export interface InboxItem {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly key: string;
  readonly action: string;
  readonly title: string;
  readonly role: Role;
  readonly orgId: string;
  readonly assignee: string | null;
  /** Epoch milliseconds of legal time; null for a task without a due time, which sorts last. */
  readonly due: number | null;
  readonly openedAt: number;
  readonly phase: string;
  readonly matter: string | null;
  readonly training: boolean;
}

export interface InboxPage {
  readonly items: readonly InboxItem[];
  readonly next: string | null;
}

interface TaskColumns {
  file_id: string; kind: FileState['kind']; case_id: string; task_key: string; action: string; title: string; role: Role; org_id: string;
  assignee: string; due: string | null; due_sort: string; opened_at: string; phase: string; matter: string | null; training: number;
}

/** A branch of the inbox: equalities that lead an index whose rest is the inbox's order. */
interface Branch {
  readonly index: 'task_mine' | 'task_team' | 'task_claimable';
  readonly where: string;
  readonly values: readonly SqlValue[];
}

const ORDER = 'due_sort, file_id, task_key';

/**
 * Open tasks by due time. Each branch reads at most `limit + 1` rows off its index, already in order, so the cost does not
 * grow with what waits. Null when the cursor is not one of ours.
 */
export async function inbox(database: Database, ask: InboxAsk): Promise<InboxPage | null> {
  const cursor = ask.after === null ? null : decodeCursor(ask.after);
  if (ask.after !== null && cursor === null) return null;
  const query = inboxQuery(ask, cursor);
  if (query === null) return { items: [], next: null };
  const rows = await database.read<TaskColumns>(query.sql, query.values);
  const page = rows.slice(0, ask.limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    next: rows.length > ask.limit && last ? encodeCursor({ dueSort: fullSqlTime(last.due_sort), fileId: last.file_id, taskKey: last.task_key }) : null,
  };
}

/** Null when the person holds no post to ask for. */
export function inboxQuery(ask: InboxAsk, cursor: InboxCursor | null): { readonly sql: string; readonly values: SqlValue[] } | null {
  const branches = branchesOf(ask);
  if (branches.length === 0) return null;
  const limit = Math.trunc(ask.limit) + 1;
  const position = cursor === null ? { sql: '', values: [] } : beyond(cursor);
  const parts = branches.map((branch) => `(SELECT ${ORDER} FROM task FORCE INDEX (${branch.index})
    WHERE ${branch.where}${position.sql} ORDER BY ${ORDER} LIMIT ${limit})`);
  return {
    // The index alone finds the page; only its rows are then looked up in full.
    sql: `SELECT t.*, f.kind, f.phase, f.matter FROM (${parts.join(' UNION ALL ')} ORDER BY ${ORDER} LIMIT ${limit}) page
      JOIN task t ON t.file_id = page.file_id AND t.task_key = page.task_key JOIN file f ON f.id = page.file_id
      ORDER BY page.due_sort, page.file_id, page.task_key`,
    values: branches.flatMap((branch) => [...branch.values, ...position.values]),
  };
}

function branchesOf({ scope, personId, posts }: InboxAsk): Branch[] {
  if (scope === 'mine') return [{ index: 'task_mine', where: `status = 'open' AND assignee = ?`, values: [personId] }];
  const held = new Map(posts.map((post) => [`${post.orgId} ${post.role}`, post]));
  const claimable = scope === 'claimable';
  return [...held.values()].map((post) => ({
    index: claimable ? 'task_claimable' as const : 'task_team' as const,
    where: `status = 'open' AND org_id = ? AND role = ?${claimable ? ` AND assignee = ''` : ''}`,
    values: [post.orgId, post.role],
  }));
}

/** Three ranges of the index, one behind the other; a row comparison would not be read as a range. */
function beyond({ dueSort, fileId, taskKey }: InboxCursor): { sql: string; values: SqlValue[] } {
  return {
    sql: ' AND (due_sort > ? OR (due_sort = ? AND file_id > ?) OR (due_sort = ? AND file_id = ? AND task_key > ?))',
    values: [dueSort, dueSort, fileId, dueSort, fileId, taskKey],
  };
}

function itemOf(row: TaskColumns): InboxItem {
  return {
    fileId: row.file_id, kind: row.kind, caseId: row.case_id, key: row.task_key, action: row.action, title: row.title, role: row.role,
    orgId: row.org_id, assignee: row.assignee === '' ? null : row.assignee, due: row.due === null ? null : fromSqlTime(row.due),
    openedAt: fromSqlTime(row.opened_at), phase: row.phase, matter: row.matter, training: row.training === 1,
  };
}
