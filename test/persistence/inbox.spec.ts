import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Connection } from 'mysql2/promise';
import { boardCells, inbox, type InboxAsk, inboxCounts, type InboxFilter, type InboxItem, type InboxPage, supervisedClocks } from '@sidan/persistence';
import { inboxQuery } from '../../libs/persistence/queries/inbox.js';
import { TestDatabase } from './kit/database.js';
import { insertManyTasks } from './kit/many-tasks.js';
import { explained, rowsRead } from './kit/plan.js';

const officer = (orgId: string) => ({ role: 'officer', orgId });
const TEAM: InboxAsk = { personId: 'p3', posts: [officer('big')], scope: 'team', after: null, limit: 20 };
const ASKS: Readonly<Record<string, InboxAsk>> = {
  'team, one post': TEAM,
  'team, three posts': { ...TEAM, posts: [officer('big'), officer('team-1'), officer('team-2'), officer('big')] },
  claimable: { ...TEAM, scope: 'claimable' },
  mine: { ...TEAM, scope: 'mine' },
};
const NOT_THERE: InboxAsk = { ...TEAM, filter: { text: '没有这样的案件' } };

let small: TestDatabase;
let large: TestDatabase;
let plans: Connection;

beforeAll(async () => {
  [small, large] = await Promise.all([TestDatabase.create(), TestDatabase.create()]);
  await insertManyTasks(small.database, { open: 10_000, inBigTeam: 3_000 });
  await insertManyTasks(large.database, { open: 100_000, inBigTeam: 30_000 });
  plans = await createConnection(large.url);
}, 300_000);
afterAll(async () => {
  await plans.end();
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
    const plan = await explained(plans, query!);
    const branches = plan.filter((step) => step.key?.startsWith('task_'));
    const posts = ask.scope === 'mine' ? 1 : new Set(ask.posts.map((post) => post.orgId)).size;
    expect(branches).toHaveLength(posts);
    for (const branch of branches) {
      expect(branch.type).toMatch(/^(ref|range)$/);
      expect(branch.Extra).toContain('Using index');
      expect(branch.Extra).not.toContain('filesort');
    }
    // 21 per post off the index, their union, and 21 look-ups of task, file, clock, person and organisation: nothing that grows with the team.
    expect(await rowsRead(plans, query!)).toBeLessThanOrEqual(posts * 22 * 2 + 21 * 8);
  });
});

describe('a filtered inbox', () => {
  test('looks through a thousand tasks and no more, says where to go on, and finds nothing in the end', async () => {
    const query = inboxQuery(NOT_THERE, null);
    expect(await rowsRead(plans, query!)).toBeLessThanOrEqual(1_000 * 10);
    const started = performance.now();
    const page = await inbox(large.database, NOT_THERE);
    expect(performance.now() - started).toBeLessThan(100);
    expect(page).toEqual({ items: [], next: expect.any(String) });
    let pages = 0;
    for (let after: string | null = null; ; pages += 1) {
      const next: InboxPage | null = await inbox(small.database, { ...NOT_THERE, after });
      expect(next?.items).toEqual([]);
      after = next?.next ?? null;
      if (after === null) break;
    }
    expect(pages).toBe(3);
  });

  test.each<[string, InboxFilter, number]>([
    ['late', { late: true }, 20], ['not late', { late: false }, 0], ['of a kind', { kind: 'case' }, 20], ['of no such step', { actions: ['b'] }, 0], ['of steps', { actions: ['a', 'b'] }, 20],
    ['due before a day', { dueBefore: Date.parse('2024-01-03T00:00:00Z') }, 20], ['training', { training: true }, 0], ['real', { training: false }, 20], ['a wild card', { text: '%' }, 0],
  ])('%s', async (_, filter, expected) => {
    const page = await inbox(small.database, { ...TEAM, filter, now: Date.parse('2025-06-01T00:00:00Z') });
    expect(page?.items).toHaveLength(expected);
  });

  test('waiting is what waits for the other posts of my organisations', async () => {
    const page = await inbox(small.database, { ...TEAM, posts: [{ role: 'team-leader', orgId: 'team-1' }], scope: 'waiting', limit: 200 });
    expect(page?.items).toHaveLength(175);
    expect((await inbox(small.database, { ...TEAM, scope: 'waiting' }))?.items).toEqual([]);
  });

  test('counts stop at a thousand', async () => {
    const started = performance.now();
    const counts = await inboxCounts(large.database, { personId: 'p3', posts: [officer('big')] }, { now: Date.parse('2024-06-01T00:00:00Z'), soonMs: 72 * 3_600_000 });
    expect(performance.now() - started).toBeLessThan(100);
    expect(counts).toEqual({ mine: 200, team: 1_000, claimable: 1_000, waiting: 0, late: 1_000, dueSoon: 0 });
  });
});

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
  test('counts clocks that are late or soon will be', async () => {
    const [big] = await boardCells(small.database, { orgIds: ['big'], training: false, now: Date.parse('2025-01-01T00:00:00Z'), soonMs: 0 });
    expect(big).toMatchObject({ orgId: 'big', soon: 2_850, late: 150, suspended: 0 });
  });

  test('lists the most pressing off the index', async () => {
    const started = performance.now();
    const { clocks } = (await supervisedClocks(large.database, { orgIds: ['big', 'team-1'], show: 'overdue', training: false, after: null, limit: 20 }))!;
    expect(performance.now() - started).toBeLessThan(30);
    expect(clocks).toHaveLength(20);
    const dues = clocks.map((clock) => clock.due ?? 0);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
  });
});
