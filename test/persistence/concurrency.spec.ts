import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { Database, fileById, takeOutbox, verifyFile, verifyNumbers } from '@sidan/persistence';
import { counterKinds, type CounterState } from './kit/counter.js';
import { CuttingProxy } from './kit/cutting-proxy.js';
import { TestDatabase } from './kit/database.js';
import { accepted, World } from './kit/world.js';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await TestDatabase.create({ writers: 16 });
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());

async function stateOf(id: string): Promise<CounterState> {
  return (await fileById(db.database, counterKinds, 'case', id))?.state as CounterState;
}

const fifty = Array.from({ length: 50 }, (_, index) => `c${index}`);

test('fifty different commands on one file at once: all stored, once each, in an unbroken chain', async () => {
  const id = await world.open();
  const receipts = await Promise.all(fifty.map((key) => world.send(id, { type: 'add', text: key }, { key }).then(accepted)));
  expect(new Set(receipts.map((receipt) => receipt.seq))).toEqual(new Set(Array.from({ length: 50 }, (_, index) => index + 2)));
  expect((await stateOf(id)).count).toBe(50);
  expect((await verifyFile(db.database, world.kinds, id)).problems).toEqual([]);
});

test('fifty times the same command at once: stored once, and everyone gets the same receipt', async () => {
  const id = await world.open();
  const receipts = await Promise.all(fifty.map(() => world.send(id, { type: 'add' }, { key: 'once' }).then(accepted)));
  expect((await stateOf(id)).count).toBe(1);
  expect(receipts.filter((receipt) => !receipt.repeated)).toHaveLength(1);
  expect(new Set(receipts.map((receipt) => JSON.stringify({ ...receipt, repeated: false }))).size).toBe(1);
});

test('fifty times the same opening at once: one file, one number', async () => {
  const id = randomUUID();
  const open = () => world.send(id, { type: 'open', region: 'test', policyVersion: '1', numbered: true }, { key: 'open' }, { reporter: { name: '赵六', phone: '1' } });
  const receipts = await Promise.all(fifty.map(() => open().then(accepted)));
  expect(new Set(receipts.map((receipt) => receipt.seq))).toEqual(new Set([2]));
  expect((await verifyFile(db.database, world.kinds, id)).problems).toEqual([]);
  expect(await verifyNumbers(db.database)).toEqual([]);
});

test('fifty commands that all saw the same state: one wins, the others are stale', async () => {
  const id = await world.open();
  const results = await Promise.all(fifty.map((key) => world.send(id, { type: 'add' }, { key, expectedSeq: 1 })));
  expect(results.filter((result) => 'ok' in result)).toHaveLength(1);
  expect(results.filter((result) => 'stale' in result)).toHaveLength(49);
});

test('steps go on while relays take the outbox', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => world.open()));
  const taking = { go: true };
  const relay = (async () => { while (taking.go) await takeOutbox(db.database, 20, Date.now() + 60_000); })();
  await Promise.all(ids.flatMap((id) => fifty.slice(0, 10).map((key) => world.send(id, { type: 'clock', due: new Date(Date.now() + Number(key.slice(1))).toISOString() }, { key }).then(accepted))));
  taking.go = false;
  await relay;
  for (const id of ids) expect((await fileById(db.database, counterKinds, 'case', id))?.seq).toBe(11);
});

test('a deadlock is tried again, and the command is stored once', async () => {
  const id = await world.open();
  const series = ['town', new Date(Date.now() + 8 * 3_600_000).getUTCFullYear(), 'counter', 0];
  await world.send(id, { type: 'number' });
  const rival = await createConnection(db.url);
  // A heavier transaction than the step's, so that the server chooses the step as the victim: it has the number, and wants the file.
  await rival.query('START TRANSACTION');
  for (let row = 0; row < 20; row += 1) await rival.query(`INSERT INTO audit (at, actor, action, target, detail) VALUES (NOW(), '', '', '', '')`);
  await rival.query('SELECT last FROM number_series WHERE org_id = ? AND year = ? AND kind = ? AND training = ? FOR UPDATE', series);
  const step = world.send(id, { type: 'number' });
  await untilLockWait(db.database);
  await rival.query('SELECT seq FROM file WHERE id = ? FOR UPDATE', [id]);
  await rival.query('ROLLBACK');
  await rival.end();
  expect(accepted(await step)).toMatchObject({ seq: 3, repeated: false });
  expect(world.costs.at(-1)).toMatchObject({ attempts: 2 });
});

describe('a connection that is cut', () => {
  let proxy: CuttingProxy;
  let cut: Database;
  afterEach(async () => {
    await cut.close();
    await proxy.close();
  });

  test.each([
    ['before the COMMIT arrives', 'before', false],
    ['after the COMMIT, before its answer', 'after', true],
  ] as const)('%s: the command is stored once', async (_name, moment, repeated) => {
    const id = await world.open();
    proxy = await CuttingProxy.before(db.url);
    cut = new Database(proxy.url);
    const cutWorld = new World(cut);
    await cutWorld.send(id, { type: 'add', text: 'warm' });
    proxy.cutAt('COMMIT', moment);
    const receipt = accepted(await cutWorld.send(id, { type: 'add', text: 'x' }, { key: 'k' }));
    expect(proxy.cuts).toBe(1);
    expect(receipt).toMatchObject({ seq: 3, repeated });
    expect((await stateOf(id)).seen).toEqual(['warm', 'x']);
    expect((await verifyFile(db.database, world.kinds, id)).problems).toEqual([]);
  });

  test('in the middle, and by the server (KILL): tried again', async () => {
    const id = await world.open();
    proxy = await CuttingProxy.before(db.url);
    cut = new Database(proxy.url, { writers: 1 });
    const cutWorld = new World(cut);
    await cutWorld.send(id, { type: 'add' });
    const [own] = await db.database.read<{ id: number }>('SELECT id FROM information_schema.processlist WHERE db = ? AND command = ? ORDER BY id DESC LIMIT 1', [db.name, 'Sleep']);
    await db.database.read(`KILL ${own?.id ?? 0}`).catch(() => undefined);
    proxy.cutAt('UPDATE file', 'after');
    expect(accepted(await cutWorld.send(id, { type: 'add' })).seq).toBe(3);
    expect((await stateOf(id)).count).toBe(2);
  });
});

async function untilLockWait(database: Database): Promise<void> {
  for (;;) {
    // The server renews this table only when nobody has read it for 100 ms.
    await sleep(150);
    const [row] = await database.read<{ waiting: number }>(`SELECT COUNT(*) AS waiting FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'`);
    if (Number(row?.waiting) > 0) return;
  }
}
