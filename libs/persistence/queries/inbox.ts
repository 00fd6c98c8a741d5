import type { Database } from '../database/database.js';
import { fullSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import { decodeCursor, encodeCursor, type InboxCursor } from './cursor.js';
import { branchesOf, type InboxBranch, type InboxScope } from './inbox-branches.js';
import { conditionOf, type InboxFilter, isFiltered } from './inbox-filter.js';
import { INBOX_COLUMNS, INBOX_JOINS, type InboxColumns, type InboxItem, itemOf } from './inbox-item.js';

export interface InboxAsk extends InboxScope {
  /** From `next`; null starts at the most urgent. */
  readonly after: string | null;
  readonly limit: number;
  readonly filter?: InboxFilter;
  /** The machine's time in epoch milliseconds; for what is late. */
  readonly now?: number;
}

export interface InboxPage {
  readonly items: readonly InboxItem[];
  readonly next: string | null;
}

/** A filtered page looks through this many tasks, however few of them fit; `next` goes on behind the last one looked at. */
const INBOX_SEARCHED = 1_000;

const ORDER = 'due_sort, file_id, task_key';

/**
 * Open tasks by due time. Each branch reads at most `limit + 1` rows off its index, already in order (with a filter,
 * INBOX_SEARCHED), so the cost does not grow with what waits. Null when the cursor is not one of ours.
 */
export async function inbox(database: Database, ask: InboxAsk): Promise<InboxPage | null> {
  const cursor = ask.after === null ? null : decodeCursor(ask.after);
  if (ask.after !== null && cursor === null) return null;
  const query = inboxQuery(ask, cursor);
  if (query === null) return { items: [], next: null };
  const rows = await database.read<InboxColumns>(query.sql, query.values);
  const fitting = rows.filter((row) => row.fits === 1);
  const page = fitting.slice(0, ask.limit);
  const last = fitting.length > ask.limit ? page.at(-1) : rows.length >= searched(ask) ? rows.at(-1) : undefined;
  return {
    items: page.map((row) => itemOf(row, ask)),
    next: last ? encodeCursor({ dueSort: fullSqlTime(last.due_sort), fileId: last.file_id, taskKey: last.task_key }) : null,
  };
}

/** Null when the person holds no post to ask for. */
export function inboxQuery(ask: InboxAsk, cursor: InboxCursor | null): { readonly sql: string; readonly values: SqlValue[] } | null {
  const branches = branchesOf(ask);
  if (branches.length === 0) return null;
  const position = cursor === null ? { sql: '', values: [] } : beyond(cursor);
  const window = windowOf(branches, position, searched(ask));
  const condition = conditionOf(ask.filter ?? {}, ask.now ?? Date.now());
  const fits = condition === null ? '1' : `IF(${condition.sql}, 1, 0)`;
  return {
    // The index alone finds the page; only its rows are then looked up in full.
    sql: `SELECT ${INBOX_COLUMNS}, ${fits} AS fits FROM (${window.sql}) page ${INBOX_JOINS} ORDER BY page.due_sort, page.file_id, page.task_key`,
    values: [...(condition?.values ?? []), ...window.values],
  };
}

export function windowOf(branches: readonly InboxBranch[], position: { readonly sql: string; readonly values: readonly SqlValue[] }, limit: number) {
  const parts = branches.map((branch) => `(SELECT ${ORDER} FROM task FORCE INDEX (${branch.index})
    WHERE ${branch.where}${position.sql} ORDER BY ${ORDER} LIMIT ${limit})`);
  return { sql: `${parts.join(' UNION ALL ')} ORDER BY ${ORDER} LIMIT ${limit}`, values: branches.flatMap((branch) => [...branch.values, ...position.values]) };
}

function searched({ filter = {}, limit }: InboxAsk): number {
  return isFiltered(filter) ? Math.max(INBOX_SEARCHED, Math.trunc(limit) + 1) : Math.trunc(limit) + 1;
}

/** Three ranges of the index, one behind the other; a row comparison would not be read as a range. */
function beyond({ dueSort, fileId, taskKey }: InboxCursor): { sql: string; values: SqlValue[] } {
  return {
    sql: ' AND (due_sort > ? OR (due_sort = ? AND file_id > ?) OR (due_sort = ? AND file_id = ? AND task_key > ?))',
    values: [dueSort, dueSort, fileId, dueSort, fileId, taskKey],
  };
}
