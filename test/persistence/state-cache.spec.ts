import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileById } from '@sidan/persistence';
import { counterKinds, type CounterState } from './kit/counter.js';
import { TestDatabase } from './kit/database.js';
import { accepted, World } from './kit/world.js';

let db: TestDatabase;
let one: World;
let other: World;

beforeAll(async () => {
  db = await TestDatabase.create();
  one = await new World(db.database).furnish();
  other = new World(db.database);
});
afterAll(() => db.drop());

async function stateOf(id: string): Promise<CounterState> {
  const file = await fileById(db.database, counterKinds, 'case', id);
  return file?.state as CounterState;
}

test('two processes in turn on one file each see what the other committed', async () => {
  const id = await one.open();
  for (let turn = 0; turn < 6; turn += 1) accepted(await (turn % 2 === 0 ? one : other).send(id, { type: 'add', text: `${turn}` }));
  // A counter remembers its last three texts.
  expect(await stateOf(id)).toMatchObject({ count: 6, seen: ['3', '4', '5'] });
});

test('a step that was rolled back is not remembered', async () => {
  const id = await one.open();
  accepted(await one.send(id, { type: 'add', text: 'kept' }));
  const stale = await one.send(id, { type: 'add', text: 'lost' }, { expectedSeq: 1 });
  expect(stale).toEqual({ stale: { seq: 2 } });
  accepted(await one.send(id, { type: 'add', text: 'next' }));
  expect((await stateOf(id)).seen).toEqual(['kept', 'next']);
});
