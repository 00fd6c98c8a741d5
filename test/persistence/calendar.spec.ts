import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Calendar } from '@sidan/domain';
import { adoptCalendar, adoptEverywhere, calendarEffect, fileById, filesUnderOtherCalendar, ledgerPage, Rulebook, verifyFile } from '@sidan/persistence';
import { TestDatabase } from './kit/database.js';
import { World } from './kit/world.js';

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await TestDatabase.create();
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());

const due = '2024-12-09T09:00:00.000+08:00';
const newer = { version: 'c2', years: [2024, 2025], holidays: {}, makeUpDays: {} } as unknown as Calendar;
const from = () => ({ database: db.database, kinds: world.kinds, rulebook: new Rulebook(db.database) });
const adopt = () => adoptEverywhere(from(), world.recorder, newer);

test('a newer calendar comes to every file that it changes once: clocks move and say so, other files are marked, those that cannot are asked again', async () => {
  const moving = await world.open({ due });
  const untouched = await world.open();
  const ended = await world.open({ due });
  await world.send(ended, { type: 'end' });
  const left = await world.open({ due });
  await world.send(left, { type: 'add' });
  expect(await calendarEffect(from(), newer, 1_000)).toEqual({ files: 2, computed: 0, moved: 2, settled: 0, complete: true });
  await adoptCalendar(db.database, newer, Date.now() + 1);

  expect(await adopt()).toEqual({ moved: 1, untouched: 1, left: 1 });
  const { entries } = await ledgerPage(db.database, moving, 0, 10);
  expect(entries.at(-1)).toMatchObject({ type: 'clockMoved', by: { kind: 'system' }, body: { from: due, calendarVersion: 'c2' } });
  const versions = await Promise.all([moving, untouched, ended, left].map(async (id) => (await fileById(db.database, world.kinds, 'case', id))?.calendarVersion));
  expect(versions).toEqual(['c2', 'c2', 'c1', 'c1']);
  expect((await verifyFile(db.database, world.kinds, moving)).problems).toEqual([]);

  expect(await adopt()).toEqual({ moved: 0, untouched: 0, left: 1 });
  expect(await adoptEverywhere(from(), world.recorder, newer, AbortSignal.abort())).toEqual({ moved: 0, untouched: 0, left: 0 });
});

test('a file that ended before its day was known is asked too, no other that has ended', async () => {
  const ended = await world.open({ due });
  await world.send(ended, { type: 'end' });
  await db.database.write('UPDATE clock SET awaits = 2025 WHERE file_id = ?', [ended]);
  expect((await filesUnderOtherCalendar(db.database, 'c3', '', 1_000)).map(({ fileId }) => fileId)).toContain(ended);
  await db.database.write('UPDATE clock SET awaits = NULL WHERE file_id = ?', [ended]);
  expect((await filesUnderOtherCalendar(db.database, 'c3', '', 1_000)).map(({ fileId }) => fileId)).not.toContain(ended);
});

test('a file that a step changes while it is looked at is looked at again: the step may have counted under the older calendar', async () => {
  const busy = await world.open();
  const rulebook = new Rulebook(db.database);
  const meanwhile = { policy: async (region: string, version: string) => {
    await world.send(busy, { type: 'add' });
    return rulebook.policy(region, version);
  } } as unknown as Rulebook;
  await adoptEverywhere({ ...from(), rulebook: meanwhile }, world.recorder, { ...newer, version: 'c4' });
  expect((await fileById(db.database, world.kinds, 'case', busy))?.calendarVersion).not.toBe('c4');
  await adoptEverywhere(from(), world.recorder, { ...newer, version: 'c4' });
  expect((await fileById(db.database, world.kinds, 'case', busy))?.calendarVersion).toBe('c4');
});
