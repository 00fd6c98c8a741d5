import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refoldStale, verifyFile } from '@sidan/persistence';
import { TestDatabase } from './kit/database.js';
import { accepted, World } from './kit/world.js';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());

/** As another release left it: an older version, a state without a field, a task that it did not know. */
async function leftByAnotherRelease(): Promise<string> {
  const id = await world.open();
  accepted(await world.send(id, { type: 'add', text: '第一' }));
  await db.database.write(`UPDATE file SET state = JSON_REMOVE(state, '$.seen'), state_version = 0, phase = 'old' WHERE id = ?`, [id]);
  await db.database.write(`DELETE FROM task WHERE file_id = ? AND task_key = 'count'`, [id]);
  await db.database.write(`INSERT INTO task (file_id, task_key, case_id, action, title, role, org_id, due_sort, status, training, opened_at)
    VALUES (?, 'forgotten', ?, 'add', '旧任务', 'officer', 'town', '2024-01-01', 'open', 0, '2024-01-01')`, [id, id]);
  return id;
}

async function problemsOf(id: string): Promise<string[]> {
  return (await verifyFile(db.database, world.kinds, id)).problems.map(({ text }) => text);
}

test('set-up folds anew what another release stored, tasks included, and once only', async () => {
  const id = await leftByAnotherRelease();
  expect(await problemsOf(id)).not.toEqual([]);
  expect((await refoldStale(db.database, world.kinds)).touched).toBeGreaterThanOrEqual(1);
  expect(await problemsOf(id)).toEqual([]);
  expect(await refoldStale(db.database, world.kinds)).toEqual({ touched: 0, setAside: [] });
});

test('a step that meets an older state folds it from the ledger first', async () => {
  const id = await leftByAnotherRelease();
  accepted(await world.send(id, { type: 'add', text: '第二' }));
  const [row] = await db.database.read<{ state: string; state_version: number }>('SELECT state, state_version FROM file WHERE id = ?', [id]);
  expect(JSON.parse(row?.state ?? '{}')).toMatchObject({ seen: ['第一', '第二'] });
  expect(row?.state_version).toBe(1);
});

describe('a ledger that cannot be folded', () => {
  beforeAll(() => db.unguardLedger());

  test.each([
    ['a body that is no JSON any more', `UPDATE ledger SET body = '{' WHERE file_id = ? AND seq = 2`, '第2条：记录内容已不是有效的 JSON，被改动过'],
    ['nothing left of it', 'DELETE FROM ledger WHERE file_id = ?', '台账只到第0条，应有2条'],
  ])('by its damage, %s, is set aside by name, and the others are folded', async (_name, damage, problem) => {
    const [damaged, whole] = [await leftByAnotherRelease(), await leftByAnotherRelease()];
    await db.database.write(damage, [damaged]);
    expect((await refoldStale(db.database, world.kinds)).setAside).toEqual([{ fileId: damaged, problem }]);
    expect(await problemsOf(whole)).toEqual([]);
    await db.database.write('DELETE FROM file WHERE id = ?', [damaged]);
  });

  test('though it is whole, stops the release: its rules cannot read what they should', async () => {
    const id = await leftByAnotherRelease();
    const { case: counter } = world.kinds;
    const broken = { ...world.kinds, case: { ...counter, evolve: () => { throw new Error('a fault in a rule'); } } };
    await expect(refoldStale(db.database, broken)).rejects.toThrow('a fault in a rule');
    expect((await refoldStale(db.database, world.kinds)).touched).toBe(1);
    expect(await problemsOf(id)).toEqual([]);
  });
});
