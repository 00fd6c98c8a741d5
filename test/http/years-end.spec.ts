import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caseKind, proceedingKind, type Calendar } from '@sidan/domain';
import { adoptCalendar, adoptEverywhere, Recorder, Rulebook, verifyFile } from '@sidan/persistence';
import { testCalendar, testCalendar2027 } from '../../libs/domain/testing/index.js';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { registered, step } from './kit/case.js';
import { addHolders } from './kit/posts.js';

const kinds = { case: caseKind, proceeding: proceedingKind };
const HOTLINE = { source: 'hotline', foundAt: '2026-12-24T09:30:00+08:00', training: { startAt: '2026-12-31T16:30:00.000+08:00' } };
/** Made up, in the common form of the holiday JSON. */
const NOTICE = JSON.stringify({
  year: 2027, papers: ['https://www.gov.cn/'],
  days: [
    ...Object.entries(testCalendar2027.holidays).filter(([date]) => date.startsWith('2027')).map(([date, name]) => ({ name, date, isOffDay: true })), { name: '元旦', date: '2027-01-09', isOffDay: false },
  ],
});
const PAPER = '国办发明电〔2026〕99号';
const WAITS = '待推算（缺2027年节假日安排）';

let api: TestApi;
let caseId: string;
beforeAll(async () => {
  api = await TestApi.start();
  // As the calendars are in December 2026, before the State Council's notice.
  await adoptCalendar(api.database, { ...testCalendar, version: 'december-2026' }, Date.now() + 1);
  await addHolders(api.database, [['admin.town', [{ role: 'administrator', orgId: 'town' }]]]);
  caseId = (await registered(api, HOTLINE)).caseId;
}, 60_000);
afterAll(() => api.stop());

const get = async (who: string, path: string): Promise<Json> => (await (await api.as(who)).get(`/api/${path}`)).body;
const ofThis = (items: readonly Json[]) => items.filter((item) => item.fileId === caseId);

it('a case of the year’s last afternoon goes on without next year’s calendar, and says everywhere what is to be computed', async () => {
  const { clocks, waitingFor } = await get('clerk', `cases/${caseId}`);
  expect(clocks.map(({ key, due, awaits, left, tone }: Json) => ({ key, due, awaits, left, tone }))).toEqual([
    { key: 'accept', due: null, awaits: 2027, left: WAITS, tone: 'soon' }, { key: 'hotline', due: null, awaits: 2027, left: WAITS, tone: 'soon' },
  ]);
  expect(clocks[0].why.at(-1)).toBe('届满待推算：2027年节假日安排尚未导入，导入后自动推算');
  expect(waitingFor).toMatchObject({ due: null, clock: 'accept' });
  expect(ofThis((await get('clerk', 'inbox?scope=claimable&limit=50')).items)).toMatchObject([{ action: 'accept-report', due: null, awaits: 2027, left: WAITS }]);
  await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
  await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
});

it('its supervisors see which clocks are open for want of a calendar', async () => {
  const awaiting = await get('supervisor', 'supervision/clocks?training=true&awaiting=true&orgId=town');
  expect(ofThis(awaiting.clocks).map(({ key, left, awaits }: Json) => [key, left, awaits])).toEqual([['hotline', WAITS, 2027], [expect.stringMatching(/^take-job:/), WAITS, 2027]]);
  expect(awaiting.totals).toEqual([expect.objectContaining({ orgId: 'town', awaiting: 2 })]);
  const board = await get('supervisor', 'supervision/board?training=true&orgId=town');
  expect(board.totals.awaiting).toBe(2);
  expect(board.definitions.awaiting).toContain('尚未导入节假日安排');
  const first = await get('supervisor', 'supervision/clocks?training=true&awaiting=true&orgId=town&limit=1');
  const second = await get('supervisor', `supervision/clocks?training=true&awaiting=true&orgId=town&limit=1&after=${first.next}`);
  expect([first, second].map(({ clocks }) => clocks[0].key)).toEqual(awaiting.clocks.map(({ key }: Json) => key));
});

it('the administrator is reminded, previews the State Council’s notice and confirms it with its number', async () => {
  expect(await get('administrator', 'administration/calendars')).toMatchObject({ reminder: { year: 2027, importable: true, text: expect.stringContaining('2027年节假日安排尚未导入') } });
  const region = await api.as('administrator');
  const post = async (path: string, body: object) => region.post(`/api/administration/calendars/${path}`, body);
  const preview = await post('notice/preview', { days: NOTICE });
  expect(preview.body).toMatchObject({ year: 2027, version: 'notice-2027', effect: { files: 1, computed: 2, settled: 2, moved: 0, complete: true } });
  expect(preview.body.changes).toContainEqual({ date: '2027-01-09', weekday: '周六', was: null, is: '上班（调休上班）' });
  expect((await post('notice', { days: NOTICE, paper: '通知' })).body.errors).toEqual([{ field: 'paper', message: expect.stringContaining('文号') }]);
  expect((await post('notice/preview', { days: '{"year": 2027, "days": []}' })).body.errors).toEqual([expect.objectContaining({ field: expect.stringContaining('holidays') })]);
  expect((await (await api.as('admin.town')).post('/api/administration/calendars/notice', { days: NOTICE, paper: PAPER })).body.code).toBe('regional-administrator-only');
  expect((await post('notice', { days: NOTICE, paper: PAPER })).body).toMatchObject({ version: 'notice-2027', effect: expect.stringContaining('重新推算') });
  expect((await get('administrator', 'administration/audit?action=import-calendar')).items[0].summary).toContain(PAPER);
  const { items, reminder } = await get('administrator', 'administration/calendars');
  expect([items[0].version, items[0].years.at(-1), reminder]).toEqual(['notice-2027', 2027, null]);
  expect((await get('administrator', 'administration/calendars/notice-2027')).calendar.papers).toEqual({ 2027: PAPER });
  // Put right by a later notice, it is a version of its own.
  expect((await post('notice/preview', { days: NOTICE })).body).toMatchObject({ version: 'notice-2027.2', changes: [] });
});

it('once the calendar is there each clock has its day, and what was met meanwhile is known to have been in time or late', async () => {
  const rulebook = new Rulebook(api.database);
  expect(await adoptEverywhere({ database: api.database, kinds, rulebook }, new Recorder(api.database, kinds, rulebook), await rulebook.newestCalendar() as Calendar)).toMatchObject({ left: 0 });
  const { clocks } = await get('clerk', `cases/${caseId}`);
  expect(clocks.map(({ key, due, late, awaits }: Json) => [key.replace(/:.*/, ''), due.slice(0, 16), late, awaits])).toEqual([
    ['accept', '2027-01-04T11:00', false, null], ['hotline', '2027-01-08T23:59', false, null], ['dispatch', '2027-01-04T11:00', false, null], ['take-job', '2027-01-04T16:30', false, null],
  ]);
  expect(ofThis((await get('supervisor', 'supervision/clocks?training=true&awaiting=true&orgId=town')).clocks)).toEqual([]);
  expect((await verifyFile(api.database, kinds, caseId)).problems).toEqual([]);
});
