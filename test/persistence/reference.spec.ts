import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Calendar, PersonFacts } from '@sidan/domain';
import { adoptCalendar } from '@sidan/persistence';
import { TestDatabase } from './kit/database.js';
import { accepted, OTHER, World } from './kit/world.js';

let db: TestDatabase;
let world: World;
let id: string;

beforeEach(async () => {
  await db?.drop();
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
  id = await world.open();
  await warm();
});
afterAll(() => db.drop());

interface Seen { people: PersonFacts[]; deputyFor: object[] }

async function look(people: readonly string[] = ['wang']): Promise<Seen> {
  return accepted(await world.send(id, { type: 'look', people })).entries[0]?.body as unknown as Seen;
}

/** Everything that the tests ask for has been read once. */
async function warm(): Promise<void> {
  accepted(await world.send(id, { type: 'add' }, { actor: OTHER }));
  await look(['wang', 'new']);
}

const statements = () => world.costs.at(-1)?.statements;

test('who was read once is not read again', async () => {
  accepted(await world.send(id, { type: 'add' }));
  expect(statements()).toBe(5);
  accepted(await world.send(await world.open(), { type: 'add' }, { actor: OTHER }));
  expect(statements()).toBe(5);
});

test.each([
  ['has lost the post', `DELETE FROM post WHERE person_id = 'wang'`],
  ['has another post instead', `UPDATE post SET role = 'reviewer' WHERE person_id = 'wang'`],
  ['has left', `UPDATE person SET active = 0 WHERE id = 'wang'`],
  ['is no longer known', `DELETE FROM person WHERE id = 'wang'`],
])('whoever %s takes no further step, in whatever process', async (_name, change) => {
  await db.database.write(change);
  for (const process of [world, new World(db.database), world]) {
    expect(await process.send(id, { type: 'add' }, { actor: OTHER })).toMatchObject({ refusal: { code: 'post-not-held' } });
  }
  accepted(await world.send(id, { type: 'add' }));
});

test('a step sees the certificate to host a hearing that somebody has been given since', async () => {
  const held = async () => (await look()).people.find(({ personId }) => personId === 'wang')?.hostQualification;
  expect(await held()).toBeNull();
  await db.database.write(`UPDATE person SET host_number = '主持-1', host_from = '2024-01-01' WHERE id = 'wang'`);
  expect(await held()).toEqual({ number: '主持-1', validFrom: '2024-01-01', validTo: null });
});

test('a step sees who has come, who has gone, and who stands in for whom, as of now', async () => {
  expect((await look(['new'])).people.map(({ personId }) => personId)).toEqual(['li']);
  await db.database.write(
    `INSERT INTO person (id, region, username, name, password_hash, legal_qualification, active) VALUES ('new', 'test', 'new', '新', 'x', 0, 1)`);
  await db.database.write(`INSERT INTO post (person_id, org_id, role) VALUES ('new', 'town', 'team-leader')`);
  // Asked for by name, and as a holder of the post.
  expect((await look(['new'])).people.map(({ personId }) => personId).sort()).toEqual(['li', 'new']);
  expect((await look([])).people.map(({ personId }) => personId).sort()).toEqual(['li', 'new']);

  const deputyship = randomUUID();
  expect((await look()).deputyFor).toEqual([]);
  await db.database.write(
    `INSERT INTO deputy (id, person_id, deputy_id, role, org_id, from_date, to_date, reason, set_by, set_at) VALUES (?, 'wang', 'li', 'officer', 'town', '2020-01-01', '2099-12-31', '病假', 'li', '2024-01-01')`, [deputyship]);
  expect((await look()).deputyFor).toEqual([{ personId: 'wang', role: 'officer', orgId: 'town' }]);
  await db.database.write(`UPDATE deputy SET ended_at = '2024-01-02', ended_by = 'li' WHERE id = ?`, [deputyship]);
  expect((await look()).deputyFor).toEqual([]);
});

test('where the version itself is lost, everything is asked in every step', async () => {
  await db.database.write('DELETE FROM reference_version');
  accepted(await world.send(id, { type: 'add' }, { actor: OTHER }));
  await db.database.write(`DELETE FROM post WHERE person_id = 'wang'`);
  expect(await world.send(id, { type: 'add' }, { actor: OTHER })).toMatchObject({ refusal: { code: 'post-not-held' } });
});

test('the newest calendar is the newest at once, for a new file and for one that is worked on', async () => {
  const worked = await world.open({ due: '2024-12-09T09:00:00.000+08:00' });
  await adoptCalendar(db.database, { version: 'c2', years: [2024], holidays: {}, makeUpDays: {} } as unknown as Calendar, Date.now() + 1);
  accepted(await world.send(worked, { type: 'adopt-calendar' }));
  for (const file of [worked, await world.open()]) {
    expect(await db.database.read('SELECT calendar_version AS version FROM file WHERE id = ?', [file])).toEqual([{ version: 'c2' }]);
  }
});

test.each([
  ['person', `INSERT INTO person (id, region, username, name, password_hash, legal_qualification, active) VALUES ('x', 'test', 'x', 'x', 'x', 0, 1)`, `UPDATE person SET name = 'y' WHERE id = 'x'`, `DELETE FROM person WHERE id = 'x'`],
  ['post', `INSERT INTO post VALUES ('li', 'town', 'reviewer')`, `UPDATE post SET role = 'head' WHERE role = 'reviewer'`, `DELETE FROM post WHERE role = 'head'`],
  ['deputy', `INSERT INTO deputy (id, person_id, deputy_id, role, org_id, from_date, to_date, reason, set_by, set_at) VALUES ('x', 'wang', 'li', 'officer', 'town', '2020-01-01', '2099-12-31', '病假', 'li', '2024-01-01')`, `UPDATE deputy SET to_date = '2098-12-31'`, 'DELETE FROM deputy'],
  ['calendar', `INSERT INTO calendar VALUES ('x', '{}', '2020-01-01')`, `UPDATE calendar SET adopted_at = '2020-01-02' WHERE version = 'x'`, `DELETE FROM calendar WHERE version = 'x'`],
])('each change of %s moves the version, whoever makes it', async (_table, ...changes) => {
  for (const change of changes) {
    const before = await version();
    await db.database.write(change);
    expect(await version()).toBeGreaterThan(before);
  }
});

async function version(): Promise<number> {
  const [row] = await db.database.read<{ version: number }>('SELECT version FROM reference_version');
  return row?.version ?? Number.NaN;
}
