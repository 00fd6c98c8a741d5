import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import { branchesOf, type InboxScope } from './inbox-branches.js';
import { windowOf } from './inbox.js';
import { legalNowSql, legalNowValues } from './legal-now.js';

export interface InboxCounts {
  readonly mine: number;
  readonly team: number;
  readonly claimable: number;
  readonly waiting: number;
  /** Of my posts' most urgent tasks: past due. */
  readonly late: number;
  /** Of the same: due within the asked stretch. */
  readonly dueSoon: number;
}

/** Nobody counts further: a 1000 says "so many or more". */
const MOST_COUNTED = 1_000;

/** @param soonMs what is due within this counts as soon. */
export async function inboxCounts(database: Database, asker: Omit<InboxScope, 'scope'>, { now, soonMs }: { readonly now: number; readonly soonMs: number }): Promise<InboxCounts> {
  const count = async (scope: InboxScope['scope']): Promise<number> => {
    const branches = branchesOf({ ...asker, scope });
    if (branches.length === 0) return 0;
    const parts = branches.map(({ index, where }) => `(SELECT 1 AS one FROM task FORCE INDEX (${index}) WHERE ${where} LIMIT ${MOST_COUNTED})`);
    const sql = `SELECT COUNT(*) AS n FROM (${parts.join(' UNION ALL ')} LIMIT ${MOST_COUNTED}) counted`;
    const [row] = await database.read<{ n: number }>(sql, branches.flatMap(({ values }) => values));
    return row?.n ?? 0;
  };
  const [mine, team, claimable, waiting, urgent] = await Promise.all([count('mine'), count('team'), count('claimable'), count('waiting'), pressing(database, asker, now, soonMs)]);
  return { mine, team, claimable, waiting, ...urgent };
}

/** Among the first thousand of my posts by due time, each in its own legal time. */
async function pressing(database: Database, asker: Omit<InboxScope, 'scope'>, now: number, soonMs: number): Promise<Pick<InboxCounts, 'late' | 'dueSoon'>> {
  const branches = branchesOf({ ...asker, scope: 'team' });
  if (branches.length === 0) return { late: 0, dueSoon: 0 };
  const window = windowOf(branches, { sql: '', values: [] }, MOST_COUNTED);
  const soon = `DATE_ADD(${legalNowSql('tc')}, INTERVAL ${Math.trunc(soonMs / 1000)} SECOND)`;
  const at: readonly SqlValue[] = legalNowValues(toSqlTime(now));
  const [row] = await database.read<{ late: string | null; soon: string | null }>(
    `SELECT SUM(t.due < ${legalNowSql('tc')}) AS late, SUM(t.due >= ${legalNowSql('tc')} AND t.due <= ${soon}) AS soon
     FROM (${window.sql}) page STRAIGHT_JOIN task t ON t.file_id = page.file_id AND t.task_key = page.task_key
     LEFT JOIN training_clock tc ON t.training = 1 AND tc.case_id = t.case_id`, [...at, ...at, ...at, ...window.values]);
  return { late: Number(row?.late ?? 0), dueSoon: Number(row?.soon ?? 0) };
}
