import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Calendar } from '@sidan/domain';
import { adoptCalendar, adoptEverywhere, fileById, ledgerPage, verifyFile } from '@sidan/persistence';
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
const adopt = () => adoptEverywhere(db.database, world.recorder, 'c2');

test('a newer calendar comes to every open file once: clocks move and say so, other files are marked, those that cannot are asked again', async () => {
  const moving = await world.open({ due });
  const untouched = await world.open();
  const ended = await world.open({ due });
  await world.send(ended, { type: 'end' });
  const left = await world.open({ due });
  await world.send(left, { type: 'add' });
  await adoptCalendar(db.database, { version: 'c2', years: [2024, 2025], holidays: {}, makeUpDays: {} } as unknown as Calendar, Date.now() + 1);

  expect(await adopt()).toEqual({ moved: 1, untouched: 1, left: 1 });
  const { entries } = await ledgerPage(db.database, moving, 0, 10);
  expect(entries.at(-1)).toMatchObject({ type: 'clockMoved', by: { kind: 'system' }, body: { from: due, calendarVersion: 'c2' } });
  const versions = await Promise.all([moving, untouched, ended, left].map(async (id) => (await fileById(db.database, world.kinds, 'case', id))?.calendarVersion));
  expect(versions).toEqual(['c2', 'c2', 'c1', 'c1']);
  expect((await verifyFile(db.database, world.kinds, moving)).problems).toEqual([]);

  expect(await adopt()).toEqual({ moved: 0, untouched: 0, left: 1 });
  expect(await adoptEverywhere(db.database, world.recorder, 'c2', AbortSignal.abort())).toEqual({ moved: 0, untouched: 0, left: 0 });
});
