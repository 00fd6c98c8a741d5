import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  expect(await refoldStale(db.database, world.kinds)).toBeGreaterThanOrEqual(1);
  expect(await problemsOf(id)).toEqual([]);
  expect(await refoldStale(db.database, world.kinds)).toBe(0);
});

test('a step that meets an older state folds it from the ledger first', async () => {
  const id = await leftByAnotherRelease();
  accepted(await world.send(id, { type: 'add', text: '第二' }));
  const [row] = await db.database.read<{ state: string; state_version: number }>('SELECT state, state_version FROM file WHERE id = ?', [id]);
  expect(JSON.parse(row?.state ?? '{}')).toMatchObject({ seen: ['第一', '第二'] });
  expect(row?.state_version).toBe(1);
});
