import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { caseByFollowUpCode, fileById, filesOfCase, loadProgresses, refoldStale, verifyFile } from '@sidan/persistence';
import { randomUUID } from 'node:crypto';
import { type CounterState, counterKinds } from './kit/counter.js';
import { TestDatabase } from './kit/database.js';
import { accepted, World } from './kit/world.js';

/** With every sixteenth entry. */
const EVERY = 16;

let db: TestDatabase;
let world: World;
let id: string;

beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());
beforeEach(async () => { id = await world.open(); });

async function add(times: number, by = world): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) accepted(await by.send(id, { type: 'add', text: `${turn}` }));
}

async function stored(): Promise<{ state: CounterState; state_seq: number; seq: number }> {
  const [row] = await db.database.read<{ state: string; state_seq: number; seq: number }>('SELECT state, state_seq, seq FROM file WHERE id = ?', [id]);
  if (!row) throw new Error('no such file');
  return { ...row, state: JSON.parse(row.state) as CounterState };
}

async function read(): Promise<CounterState> {
  return (await fileById(db.database, counterKinds, 'case', id))?.state as CounterState;
}

async function problems(): Promise<readonly unknown[]> {
  return (await verifyFile(db.database, counterKinds, id)).problems;
}

test('the state is stored when the file is opened, with every sixteenth entry, and when the file ends', async () => {
  expect(await stored()).toMatchObject({ state_seq: 1, seq: 1 });
  await add(EVERY - 1);
  expect(await stored()).toMatchObject({ state_seq: 1, seq: EVERY });
  await add(1);
  expect(await stored()).toMatchObject({ state_seq: EVERY + 1, seq: EVERY + 1, state: { count: EVERY } });
  await add(2);
  accepted(await world.send(id, { type: 'end' }));
  expect(await stored()).toMatchObject({ state_seq: EVERY + 4, state: { done: true } });
  expect(await problems()).toEqual([]);
});

test('every reader sees the newest state, wherever the stored one stands', async () => {
  for (let turn = 1; turn <= EVERY + 3; turn += 1) {
    await add(1);
    expect((await read()).count).toBe(turn);
    expect((await filesOfCase(db.database, counterKinds, id)).map(({ state }) => (state as CounterState).count)).toEqual([turn]);
  }
  const [progress] = await loadProgresses(db.database, counterKinds, [id]);
  expect(progress).toMatchObject({ seq: EVERY + 4, waitingFor: '计数' });
  expect(await problems()).toEqual([]);
});

test('by a follow-up code, too', async () => {
  const code = randomUUID().replaceAll('-', '').repeat(2);
  id = await world.open({}, { followUpCodeHash: code });
  await add(3);
  expect((await caseByFollowUpCode(db.database, counterKinds, code))?.state).toMatchObject({ count: 3 });
});

test('a process that knows nothing, and one that is behind, go on from the newest state, for one statement more', async () => {
  await add(5);
  const other = new World(db.database);
  await add(1, other);
  // The people have to be read, too.
  expect(other.costs.at(-1)?.statements).toBe(7);
  await add(1, other);
  expect(other.costs.at(-1)?.statements).toBe(5);
  // The first process last saw the sixth entry.
  await add(1);
  expect(world.costs.at(-1)?.statements).toBe(6);
  expect((await read()).count).toBe(8);
  expect(await problems()).toEqual([]);
});

test('what a process remembers of days that the database no longer knows is not built upon', async () => {
  await add(4);
  // As a restored backup has it: the same file, another course of things.
  await db.unguardLedger();
  await db.database.write('DELETE FROM ledger WHERE file_id = ? AND seq > 2', [id]);
  await db.database.write('UPDATE file SET seq = 2, head_hash = (SELECT hash FROM ledger WHERE file_id = ? AND seq = 2) WHERE id = ?', [id, id]);
  await refoldTasks();
  for (let turn = 0; turn < 5; turn += 1) accepted(await new World(db.database).send(id, { type: 'add', text: 'after' }));
  accepted(await world.send(id, { type: 'add', text: 'last' }));
  expect(await read()).toMatchObject({ count: 7, seen: ['after', 'after', 'last'] });
  expect(await problems()).toEqual([]);
});

/** As after a restore: tasks that fit the ledger. */
async function refoldTasks(): Promise<void> {
  await db.database.write('UPDATE file SET state_version = 0 WHERE id = ?', [id]);
  await refoldStale(db.database, counterKinds);
}

test('a reader that meets a state of another release folds the ledger instead', async () => {
  await add(3);
  await db.database.write(`UPDATE file SET state = '{"of":"another release"}', state_version = 9 WHERE id = ?`, [id]);
  expect(await read()).toMatchObject({ count: 3 });
  await add(1);
  expect(await stored()).toMatchObject({ state_seq: 5, state: { count: 4 } });
  expect(await problems()).toEqual([]);
});
