import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestDatabase } from './kit/database.js';
import { accepted, World } from './kit/world.js';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());

function lastCost() {
  return world.costs.at(-1)?.statements ?? 0;
}

test('the fullest step takes ten statements or fewer: lock, facts, number, ledger, files, tasks, clocks, outbox, commit', async () => {
  const id = await world.open();
  // Nobody is remembered under a version that has just moved.
  await db.database.write('UPDATE reference_version SET version = version + 1');
  accepted(await world.send(id, { type: 'birth', numbered: true }));
  expect(lastCost()).toBe(9);
});

test('the fullest opening, a training case with a reporter: facts, number, ledger, file, tasks, clocks, outbox, reporter, training clock, commit', async () => {
  await world.open({ numbered: true, due: '2024-11-25T09:00:00.000+08:00' }, {
    reporter: { name: '赵六', phone: '13800000000' }, followUpCodeHash: 'f'.repeat(64), training: { legalAt: '2024-11-24T09:00:00.000+08:00', rate: 0 },
  });
  expect(lastCost()).toBe(10);
});

test('a step that changes little takes as few as it needs', async () => {
  const id = await world.open();
  accepted(await world.send(id, { type: 'add' }));
  expect(lastCost()).toBe(5);
});

test('a repeated command writes nothing', async () => {
  const id = await world.open();
  accepted(await world.send(id, { type: 'add' }, { key: 'k' }));
  accepted(await world.send(id, { type: 'add' }, { key: 'k' }));
  expect(lastCost()).toBe(4);
});

test('an unknown file costs two', async () => {
  await world.send(randomUUID(), { type: 'add' });
  expect(lastCost()).toBe(2);
});
