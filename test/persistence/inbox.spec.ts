import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Connection } from 'mysql2/promise';
import { deadlines, inbox, type InboxAsk, type InboxItem, pressingClocks, workload } from '@sidan/persistence';
import { inboxQuery } from '../../libs/persistence/queries/inbox.js';
import { TestDatabase } from './kit/database.js';
import { insertManyTasks } from './kit/many-tasks.js';

const officer = (orgId: string) => ({ role: 'officer', orgId });
const TEAM: InboxAsk = { personId: 'p3', posts: [officer('big')], scope: 'team', after: null, limit: 20 };
const ASKS: Readonly<Record<string, InboxAsk>> = {
  'team, one post': TEAM,
  'team, three posts': { ...TEAM, posts: [officer('big'), officer('team-1'), officer('team-2'), officer('big')] },
  claimable: { ...TEAM, scope: 'claimable' },
  mine: { ...TEAM, scope: 'mine' },
};

let small: TestDatabase;
let large: TestDatabase;

beforeAll(async () => {
  [small, large] = await Promise.all([TestDatabase.create(), TestDatabase.create()]);
  await insertManyTasks(small.database, { open: 10_000, inBigTeam: 3_000 });
  await insertManyTasks(large.database, { open: 100_000, inBigTeam: 30_000 });
}, 300_000);
afterAll(async () => {
  await small.drop();
  await large.drop();
});

async function millisOf(db: TestDatabase, ask: InboxAsk): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 30; run += 1) {
    const started = performance.now();
    expect((await inbox(db.database, ask))?.items).toHaveLength(20);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[15] ?? 0;
}

describe.each(Object.keys(ASKS))('the inbox: %s', (name) => {
  const ask = ASKS[name] as InboxAsk;

  test('twenty of 100,000 open tasks in 5 ms, as of 10,000', async () => {
    const [few, many] = [await millisOf(small, ask), await millisOf(large, ask)];
    expect(many).toBeLessThanOrEqual(5);
    expect(many).toBeLessThanOrEqual(few + 2);
  });

  test.each(['the first page', 'a page in the middle', 'a page among those without a due time'])('%s is read off the index in its order', async (page) => {
    const dueSort = page === 'the first page' ? null : page === 'a page in the middle' ? '2024-06-15 09:30:00.000' : '9999-12-31 00:00:00.000';
    const query = inboxQuery(ask, dueSort === null ? null : { dueSort, fileId: '80000000-0000-7000-8000-000000000000', taskKey: 'open' });
    const connection = await createConnection(large.url);
    const plan = await explained(connection, query!);
    const branches = plan.filter((step) => step.key?.startsWith('task_'));
    const posts = ask.scope === 'mine' ? 1 : new Set(ask.posts.map((post) => post.orgId)).size;
    expect(branches).toHaveLength(posts);
    for (const branch of branches) {
      expect(branch.type).toMatch(/^(ref|range)$/);
      expect(branch.Extra).toContain('Using index');
      expect(branch.Extra).not.toContain('filesort');
    }
    // 21 per post off the index, their union, and 21 look-ups of task and of file: nothing that grows with the team.
    expect(await rowsRead(connection, query!)).toBeLessThanOrEqual(posts * 22 * 2 + 21 * 6);
    await connection.end();
  });
});

interface PlanStep { readonly type: string | null; readonly key: string | null; readonly Extra: string }
type Query = NonNullable<ReturnType<typeof inboxQuery>>;

async function explained(connection: Connection, { sql, values }: Query): Promise<PlanStep[]> {
  const [rows] = await connection.query(`EXPLAIN ${sql}`, values);
  return rows as PlanStep[];
}

/** What the storage engine was asked for, whatever the plan said. */
async function rowsRead(connection: Connection, { sql, values }: Query): Promise<number> {
  await connection.query('FLUSH STATUS');
  await connection.query(sql, values);
  const [status] = await connection.query(`SHOW SESSION STATUS LIKE 'Handler_read%'`);
  return (status as { Value: string }[]).reduce((sum, row) => sum + Number(row.Value), 0);
}

describe('pages', () => {
  test.each(Object.keys(ASKS))('%s: one behind the other give every task once, by due time, those without last', async (name) => {
    const all: InboxItem[] = [];
    for (let after: string | null = null; ;) {
      const page = await inbox(small.database, { ...(ASKS[name] as InboxAsk), after, limit: 100 });
      all.push(...(page?.items ?? []));
      after = page?.next ?? null;
      if (after === null) break;
    }
    const expected = { 'team, one post': 3_000, 'team, three posts': 3_000 + 2 * 175, claimable: 2_700, mine: 20 }[name];
    expect(all).toHaveLength(expected ?? -1);
    expect(new Set(all.map((item) => `${item.fileId} ${item.key}`)).size).toBe(all.length);
    const dues = all.map((item) => item.due ?? Infinity);
    expect(dues).toEqual([...dues].sort((a, b) => (a === b ? 0 : a - b)));
    expect(all[0]).toMatchObject({ kind: 'case', phase: 'intake', matter: 'm', role: 'officer', title: '任务', training: false });
  });

  test('a cursor of somebody else’s making is none', async () => {
    for (const after of ['nonsense', Buffer.from('["a","b","c"]').toString('base64url'), Buffer.from('[1]').toString('base64url')]) {
      expect(await inbox(small.database, { ...TEAM, after })).toBeNull();
    }
  });

  test('who holds no post has no team', async () => {
    expect(await inbox(small.database, { ...TEAM, posts: [] })).toEqual({ items: [], next: null });
  });
});

describe('supervision', () => {
  test('counts open files, and clocks that are late or soon will be', async () => {
    expect(await workload(small.database, ['big', 'nowhere'])).toEqual([{ orgId: 'big', kind: 'case', phase: 'intake', open: 3_000 }]);
    const [big] = await deadlines(small.database, ['big'], Date.parse('2025-01-01T00:00:00Z'));
    expect(big).toEqual({ orgId: 'big', dueSoon: 2_850, overdue: 150, suspended: 0 });
  });

  test('lists the most pressing off the index', async () => {
    const started = performance.now();
    const clocks = await pressingClocks(large.database, ['big', 'team-1'], 'overdue', 20);
    expect(performance.now() - started).toBeLessThan(20);
    expect(clocks).toHaveLength(20);
    expect(clocks.map((clock) => clock.due)).toEqual(clocks.map((clock) => clock.due).sort((a, b) => a - b));
  });
});

/** Every other list, with the index that must serve it. */
const LISTS: readonly { name: string; sql: string; values: (string | number)[]; key: string; sorted: boolean }[] = [
  { name: 'ledger page', sql: 'SELECT seq FROM ledger WHERE file_id = ? AND seq > ? ORDER BY seq LIMIT 51', values: ['x', 0], key: 'PRIMARY', sorted: true },
  { name: 'files of a case', sql: 'SELECT id FROM file WHERE case_id = ? ORDER BY kind, id', values: ['x'], key: 'file_case', sorted: true },
  { name: 'open files by id', sql: `SELECT id, kind FROM file WHERE ended = 0 AND id > ? ORDER BY id LIMIT 500`, values: ['8'], key: 'file_open|PRIMARY', sorted: true },
  { name: 'outbox', sql: 'SELECT file_id FROM outbox WHERE available_at <= ? ORDER BY available_at, file_id LIMIT 100 FOR UPDATE SKIP LOCKED', values: ['2024-01-01'], key: 'outbox_due', sorted: true },
  { name: 'newest calendar', sql: 'SELECT version FROM calendar ORDER BY adopted_at DESC, version DESC LIMIT 1', values: [], key: 'calendar_newest', sorted: true },
  { name: 'newest policy', sql: 'SELECT version FROM policy WHERE region = ? ORDER BY adopted_at DESC, version DESC LIMIT 1', values: ['x'], key: 'policy_newest', sorted: true },
  { name: 'follow-up code', sql: 'SELECT id FROM file WHERE follow_up_hash = ?', values: ['x'], key: 'file_follow_up', sorted: false },
  { name: 'pressing clocks', sql: `SELECT file_id FROM clock WHERE training = 0 AND org_id = ? AND status = ? AND due IS NOT NULL ORDER BY due, file_id, clock_key LIMIT 20`, values: ['big', 'overdue'], key: 'clock_watch', sorted: true },
];

test.each(LISTS.map((list) => [list.name, list] as const))('%s is served by its index', async (_name, { sql, values, key }) => {
  const connection = await createConnection(large.url);
  // A few rows, so that the optimizer has something to choose from.
  await connection.query(`INSERT IGNORE INTO outbox (file_id, kind, seq, moves, available_at) SELECT id, kind, 1, 0, '2024-06-01' FROM file LIMIT 500`);
  const plan = (await explained(connection, { sql, values })).filter((step) => step.key !== null || step.type === 'ALL');
  for (const step of plan) {
    expect(step.key).toMatch(new RegExp(`^(${key})$`));
    expect(step.Extra ?? '').not.toContain('filesort');
  }
  await connection.end();
});
