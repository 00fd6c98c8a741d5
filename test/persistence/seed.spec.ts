import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Calendar, Policy } from '@sidan/domain';
import { adoptCalendar, adoptPolicy, addPeople, type PersonRecord, Rulebook, storeOrganisations } from '@sidan/persistence';
import { TestDatabase } from './kit/database.js';

let db: TestDatabase;
beforeAll(async () => { db = await TestDatabase.create(); });
afterAll(() => db.drop());

const policy = (version: string, name: string) => ({
  region: 'jimo', version, name, organisations: [{ id: 'jimo-town', kind: 'township', name: '鳌山卫街道', short: '鳌卫', parent: null }], matters: [],
}) as unknown as Policy;
const calendar = (version: string, years: readonly number[]) => ({ version, years, holidays: {}, makeUpDays: {} }) as unknown as Calendar;

test('a policy version is adopted once, known again, and never overwritten', async () => {
  expect(await adoptPolicy(db.database, policy('1', '即墨'), 1_000)).toBe('adopted');
  expect(await adoptPolicy(db.database, policy('1', '即墨'), 2_000)).toBe('known');
  expect(await adoptPolicy(db.database, policy('1', '改了'), 3_000)).toBe('conflict');
  const rulebook = new Rulebook(db.database);
  expect((await rulebook.policy('jimo', '1'))?.name).toBe('即墨');
  expect(await adoptPolicy(db.database, policy('2', '改了'), 4_000)).toBe('adopted');
  expect((await rulebook.currentPolicy('jimo'))?.version).toBe('2');
  expect((await rulebook.policy('jimo', '1'))?.name).toBe('即墨');
  expect(await rulebook.currentPolicy('nowhere')).toBeNull();
});

test('a calendar likewise, and the newest counts', async () => {
  expect(await adoptCalendar(db.database, calendar('a', [2024]), 1_000)).toBe('adopted');
  expect(await adoptCalendar(db.database, calendar('a', [2024]))).toBe('known');
  expect(await adoptCalendar(db.database, calendar('a', [2025]))).toBe('conflict');
  await adoptCalendar(db.database, calendar('b', [2024, 2025]), 2_000);
  expect((await new Rulebook(db.database).newestCalendar())?.version).toBe('b');
});

test('people are added once; who is there already keeps password and posts', async () => {
  const person: PersonRecord = {
    personId: 'jimo-li', region: 'jimo', username: 'jimo.li', name: '李四', posts: [{ role: 'officer', orgId: 'jimo-town' }], certificate: null,
    legalQualification: true, hostQualification: null, reviewingSince: '2020-03-01', active: true,
  };
  expect(await addPeople(db.database, [person], 'first')).toBe(1);
  expect(await addPeople(db.database, [{ ...person, posts: [] }, { ...person, personId: 'jimo-wang', username: 'jimo.wang', posts: [] }], 'second')).toBe(1);
  const rows = await db.database.read('SELECT p.id, p.password_hash, p.reviewing_since, o.role FROM person p LEFT JOIN post o ON o.person_id = p.id ORDER BY p.id');
  expect(rows).toEqual([
    { id: 'jimo-li', password_hash: 'first', reviewing_since: '2020-03-01', role: 'officer' },
    { id: 'jimo-wang', password_hash: 'second', reviewing_since: '2020-03-01', role: null },
  ]);
});

test('organisations follow the newest policy', async () => {
  await storeOrganisations(db.database, policy('1', '即墨'));
  await storeOrganisations(db.database, policy('2', '即墨'));
  expect(await db.database.read('SELECT id, region, kind, name, short, parent FROM organisation')).toEqual([
    { id: 'jimo-town', region: 'jimo', kind: 'township', name: '鳌山卫街道', short: '鳌卫', parent: null },
  ]);
});
