import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, forgetRefusedMessage, noteRefusedMessage } from '@sidan/persistence';
import { readFileSync } from 'node:fs';
import { testCalendar } from '../../libs/domain/testing/index.js';
import { PASSWORD, TestApi } from './kit/api.js';
import { Caller, type Answer, type Json } from './kit/caller.js';
import { registered, taken } from './kit/case.js';
import { addHolders } from './kit/posts.js';

const ROOM = '/api/administration';
const NEWCOMER = {
  username: 'test.newcomer', name: '新来的', posts: [{ role: 'officer', orgId: 'town' }], legalQualification: false,
  certificate: { number: 'LU-1234', validFrom: '2024-01-01', validTo: '2028-12-31' },
};

let api: TestApi;
let region: Caller;
let town: Caller;
beforeAll(async () => {
  api = await TestApi.start();
  await addHolders(api.database, [
    ['admin.town', [{ role: 'administrator', orgId: 'town' }]], ['admin.platform', [{ role: 'administrator', orgId: 'platform' }]],
    ['auditor.town', [{ role: 'auditor', orgId: 'town' }]], ['both.places', [{ role: 'officer', orgId: 'town' }, { role: 'supervisor', orgId: 'platform' }]],
  ]);
  await api.database.write(`INSERT INTO person (id, region, username, name, password_hash, legal_qualification, active) VALUES ('far-away', 'elsewhere', 'far.away', '外地人', 'x', 0, 1)`);
  await api.database.write(`INSERT INTO organisation (id, region, kind, name, short) VALUES ('abroad', 'elsewhere', 'township', '外地镇', '外')`);
  [region, town] = await Promise.all([api.as('administrator'), api.as('admin.town')]);
}, 60_000);
afterAll(() => api.stop());

const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
const fields = ({ body }: Answer) => body.errors.map(({ field }: Json) => field);
const person = async (id: string): Promise<Json> => (await region.get(`${ROOM}/people/${id}`)).body;
const lastAct = async (): Promise<Json> => (await region.get(`${ROOM}/audit?limit=1`)).body.items[0];

/** As the administrator who has just looked. */
async function change(id: string, what: string, body: object, by: Caller = region): Promise<Answer> {
  return by.post(`${ROOM}/people/${id}/${what}`, body, { 'if-match': `"${(await person(id)).version}"` });
}

describe('who may', () => {
  it('administrators and nobody else; auditors read the audit', async () => {
    const paths = ['people', 'people/clerk', 'organisations', 'policies', 'policies/test-1', 'policies/compare?from=test-1&to=test-1', 'calendars', 'failures', 'audit'];
    for (const username of ['clerk', 'head', 'supervisor', 'auditor']) {
      const answers = await Promise.all(paths.map(async (path) => (await api.as(username)).get(`${ROOM}/${path}`)));
      expect(answers.map(said)).toEqual(paths.map((path) => (path === 'audit' && username === 'auditor' ? '200' : '403 administration-only')));
    }
    const writes = ['people', 'policies', 'calendars'].map(async (path) => (await api.as('head')).post(`${ROOM}/${path}`, path === 'people' ? NEWCOMER : path === 'policies' ? { region: 'a', matters: 'b' } : { calendar: 'c' }));
    expect((await api.as('clerk').then((clerk) => clerk.get(`${ROOM}/people`))).body).toMatchObject({ article: expect.stringMatching(/^『管理权限规则』/), next: '请联系系统管理员办理。' });
    expect((await Promise.all(writes)).map(said)).toEqual(Array(3).fill('403 administration-only'));
    expect(said(await api.anyone().get(`${ROOM}/people`))).toBe('401 not-signed-in');
  });

  it('a township\'s administrator looks after that township, the platform\'s after the region, neither beyond it', async () => {
    const names = async (who: Caller) => (await who.get(`${ROOM}/people?limit=200`)).body.items.map(({ personId }: Json) => personId);
    expect(await names(town)).toContain('clerk');
    expect(await names(town)).not.toContain('leader-2');
    const all = await names(await api.as('admin.platform'));
    expect(all).toEqual(expect.arrayContaining(['clerk', 'leader-2', 'supervisor']));
    expect(all).not.toContain('far-away');
    expect((await Promise.all([town.get(`${ROOM}/people/leader-2`), town.get(`${ROOM}/people?org=town-2`), region.get(`${ROOM}/people/far-away`)])).map(said)).toEqual(Array(3).fill('404 not-found'));
    expect(said(await town.post(`${ROOM}/people/leader-2/active`, { active: false }, { 'if-match': '"1"' }))).toBe('404 not-found');
    expect((await town.get(`${ROOM}/organisations`)).body).toMatchObject({ regional: false, regionName: '测试区', items: [{ orgId: 'town' }] });
    expect((await region.get(`${ROOM}/organisations`)).body.items.map(({ orgId }: Json) => orgId)).toContain('urban');
  });

  it('nobody administers themselves, nor as a township\'s administrator somebody with a post elsewhere', async () => {
    expect(said(await change('administrator', 'posts', { posts: [{ role: 'officer', orgId: 'town' }] }))).toBe('403 not-yours-to-change');
    expect(said(await change('both.places', 'password', {}, town))).toBe('403 not-yours-to-change');
    expect((await town.get(`${ROOM}/people/both.places`)).body.notChangeable).toContain('地区的系统管理员');
    expect(said(await change('both.places', 'certificate', { certificate: null }))).toBe('200');
  });

  it('and sees nothing of a case', async () => {
    const { caseId } = await registered(api);
    expect((await Promise.all([region.get(`/api/cases/${caseId}`), region.get(`/api/cases/${caseId}/reporter`)])).map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('people', () => {
  let oneTime = '';

  it('are added with a password that is shown once and must be replaced before anything else', async () => {
    const { status, body } = await town.post(`${ROOM}/people`, NEWCOMER);
    expect([status, body.person.personId, body.person.mustChangePassword]).toEqual([201, 'test-newcomer', true]);
    oneTime = body.oneTimePassword;
    expect(oneTime).toHaveLength(14);
    expect(await lastAct()).toMatchObject({ action: 'create-person', title: '新增人员', actor: { personId: 'admin.town' }, target: 'person:test-newcomer' });
    expect(said(await town.post(`${ROOM}/people`, NEWCOMER))).toBe('409 username-taken');

    const mine = await Caller.signIn(api.url, NEWCOMER.username, oneTime);
    expect((await mine.get('/api/me')).body.mustChangePassword).toBe(true);
    expect((await Promise.all([mine.get('/api/inbox?scope=mine'), mine.post('/api/reports', {})])).map(said)).toEqual(Array(2).fill('403 password-must-change'));
    expect(said(await mine.post('/api/me/password', { oldPassword: '猜的', newPassword: '足够长的新密码一二三' }))).toBe('403 old-password-wrong');
    for (const newPassword of ['太短', oneTime, `x${NEWCOMER.username}x`]) {
      expect(said(await mine.post('/api/me/password', { oldPassword: oneTime, newPassword }))).toBe('400 bad-input');
    }
    const other = await Caller.signIn(api.url, NEWCOMER.username, oneTime);
    expect((await mine.post('/api/me/password', { oldPassword: oneTime, newPassword: '足够长的新密码一二三' })).status).toBe(204);
    expect([said(await mine.get('/api/inbox?scope=mine')), said(await other.get('/api/me'))]).toEqual(['200', '401 session-unknown']);
    expect((await api.anyone().post('/api/session', { username: NEWCOMER.username, password: oneTime })).status).toBe(401);
  });

  it('are found by name, username and certificate, in pages', async () => {
    for (const q of ['新来', 'test.newc', 'LU-1234']) {
      expect((await region.get(`${ROOM}/people?q=${encodeURIComponent(q)}`)).body.items.map(({ personId }: Json) => personId)).toEqual(['test-newcomer']);
    }
    expect((await region.get(`${ROOM}/people?q=${encodeURIComponent('%')}`)).body.items).toEqual([]);
    const working = async (active: boolean) => (await region.get(`${ROOM}/people?q=LU-1234&active=${active}`)).body.items.length;
    expect([await working(true), await working(false)]).toEqual([1, 0]);
    const first = (await region.get(`${ROOM}/people?limit=2`)).body;
    const second = (await region.get(`${ROOM}/people?limit=2&after=${first.next}`)).body;
    expect(second.items[0].personId > first.items[1].personId).toBe(true);
  });

  it('hold posts that fit them and the organisation, by law and by house', async () => {
    const posts = (...held: [string, string][]) => ({ posts: held.map(([role, orgId]) => ({ role, orgId })) });
    expect(fields(await change('test-newcomer', 'posts', posts(['bureau-reviewer', 'town'], ['clerk', 'town'])))).toEqual(['posts[1].role']);
    expect(fields(await change('test-newcomer', 'posts', posts(['bureau-reviewer', 'town'])))).toEqual(['posts[0].role']);
    expect(fields(await change('test-newcomer', 'posts', posts(['supervisor', 'platform']), town))).toEqual(['posts[0].orgId']);
    expect(fields(await change('test-newcomer', 'posts', posts()))).toEqual(['posts']);
    expect(said(await change('test-newcomer', 'posts', posts(['administrator', 'town'], ['officer', 'town'])))).toBe('422 administrator-holds-no-other-post');
    const reviewer = await change('test-newcomer', 'posts', posts(['township-reviewer', 'town']));
    expect([said(reviewer), reviewer.body.article]).toEqual(['422 reviewer-without-qualification', '行政处罚法58②']);
    expect((await change('clerk', 'posts', posts(['officer', 'town']))).body.article).toBe('行政处罚法42');
    expect(said(await change('test-newcomer', 'qualification', { legalQualification: true, reviewingSince: null }))).toBe('200');
    expect((await change('test-newcomer', 'posts', posts(['township-reviewer', 'town']))).body.person.posts).toEqual([expect.objectContaining({ role: 'township-reviewer', roleTitle: '法制审核员', orgName: '测试区石桥镇人民政府' })]);
    expect(await lastAct()).toMatchObject({ title: '调整岗位', summary: '测试区石桥镇人民政府执法人员 → 测试区石桥镇人民政府法制审核员' });
    const host = { number: '主持-1', validFrom: '2024-01-01', validTo: null };
    const judged = { legalQualification: true, reviewingSince: null };
    expect(fields(await change('test-newcomer', 'qualification', { ...judged, hostQualification: { ...host, validTo: '2023-12-31' } }))).toEqual(['hostQualification.validTo']);
    expect((await change('test-newcomer', 'qualification', { ...judged, hostQualification: host })).body.person.hostQualification).toEqual(host);
    expect((await lastAct()).summary).toBe('有法律职业资格 → 有法律职业资格，听证主持人资格 主持-1（2024-01-01起）');
    expect((await change('test-newcomer', 'qualification', judged)).body.person.hostQualification).toEqual(host);
    expect((await change('test-newcomer', 'qualification', { ...judged, hostQualification: null })).body.person.hostQualification).toBeNull();
    const added = { username: 'test.hoster', name: '新主持', posts: [{ role: 'grid-worker', orgId: 'town' }], legalQualification: true, hostQualification: { ...host, validTo: '2028-12-31' } };
    expect((await region.post(`${ROOM}/people`, added)).body.person.hostQualification).toEqual(added.hostQualification);
    expect(fields(await change('test-newcomer', 'certificate', { certificate: { number: 'A', validFrom: '2024-02-01', validTo: '2024-01-01' } }))).toEqual(['certificate.validTo']);
  });

  it('are changed by whoever saw them as they are: the second of two administrators hears what the first did', async () => {
    const { version } = await person('test-newcomer');
    const both = await Promise.all([region, town].map((who) => who.post(`${ROOM}/people/test-newcomer/certificate`, { certificate: null }, { 'if-match': `"${version}"` })));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]));
    const late = both.find(({ status }) => status === 412) as Answer;
    expect(late.body).toMatchObject({ code: 'stale', seq: version + 1, state: { personId: 'test-newcomer', certificate: null } });
    expect(late.body.detail).toMatch(/登记执法证（LU-1234（2024-01-01至2028-12-31） → 无）/);
    expect(said(await region.post(`${ROOM}/people/test-newcomer/active`, { active: false }))).toBe('428 if-match-missing');
  });

  it('leave: signed out at once, their open tasks counted; and come back', async () => {
    await taken(api);
    const officer = await Caller.signIn(api.url, 'officer-1', PASSWORD);
    expect((await officer.get('/api/me')).status).toBe(200);
    const assigned = (await officer.get('/api/inbox?scope=mine')).body.items.length;
    expect(assigned).toBeGreaterThan(0);
    expect((await change('officer-1', 'active', { active: false })).body).toMatchObject({ stranded: assigned, person: { active: false } });
    expect(said(await officer.get('/api/me'))).toBe('401 session-unknown');
    expect((await change('officer-1', 'active', { active: true })).body).toMatchObject({ stranded: 0 });
    expect((await change('officer-1', 'posts', { posts: [{ role: 'grid-worker', orgId: 'town' }] })).body.stranded).toBe(assigned);
  });

  it('get a one-time password when they have lost theirs', async () => {
    const before = await Caller.signIn(api.url, 'host', PASSWORD);
    const { body } = await change('host', 'password', {});
    expect(said(await before.get('/api/me'))).toBe('401 session-unknown');
    expect(said(await (await Caller.signIn(api.url, 'host', body.oneTimePassword)).get('/api/inbox?scope=mine'))).toBe('403 password-must-change');
    const rows = JSON.stringify(await api.database.read('SELECT * FROM audit')) + JSON.stringify(await api.database.read('SELECT * FROM person'));
    expect(rows + api.logLines.join('')).not.toContain(body.oneTimePassword);
    expect(rows + api.logLines.join('')).not.toContain(oneTime);
  });
});

describe('the audit', () => {
  it('has every act with who and what, newest first, in pages, by act and by person', async () => {
    const { items, actions } = (await region.get(`${ROOM}/audit?limit=200`)).body;
    expect(new Set(items.map(({ action }: Json) => action))).toEqual(new Set(['create-person', 'change-posts', 'change-certificate', 'change-qualification', 'deactivate-person', 'activate-person', 'reset-password']));
    expect(items.map(({ id }: Json) => Number(id))).toEqual(items.map(({ id }: Json) => Number(id)).sort((a: number, b: number) => b - a));
    expect(actions.every(({ title }: Json) => /[一-龥]/.test(title))).toBe(true);
    const page = (await region.get(`${ROOM}/audit?limit=2`)).body;
    expect((await region.get(`${ROOM}/audit?limit=2&after=${page.next}`)).body.items[0].id).toBe(items[2].id);
    expect((await region.get(`${ROOM}/audit?action=reset-password`)).body.items.map(({ target }: Json) => target)).toEqual(['person:host']);
    expect((await region.get(`${ROOM}/audit?actor=admin.town`)).body.items.length).toBeGreaterThan(0);
    expect(fields(await region.get(`${ROOM}/audit?after=x`))).toEqual(['after']);
  });

  it('tells auditors who read a reporter\'s identity, and administrators nothing of a case', async () => {
    const { caseId } = await registered(api, { reporter: { name: '李举报', phone: '13800000000' } });
    await (await api.as('clerk')).get(`/api/cases/${caseId}/reporter`);
    const seenBy = async (who: Caller) => (await who.get(`${ROOM}/audit?action=read-reporter`)).body;
    const { items, actions } = await seenBy(await api.as('auditor.town'));
    expect(items).toEqual([expect.objectContaining({
      title: '查阅举报人身份', target: `case:${caseId}`, actor: { personId: 'clerk', name: expect.any(String) }, summary: expect.stringContaining('收单'),
    })]);
    expect(JSON.stringify(items)).not.toContain('李举报');
    expect(actions.map(({ action }: Json) => action)).toContain('read-reporter');
    const administrators = await Promise.all([seenBy(region), seenBy(town)]);
    expect(administrators.map((seen) => [seen.items, seen.actions.some(({ action }: Json) => action === 'read-reporter')])).toEqual([[[], false], [[], false]]);
    expect((await (await api.as('auditor.town')).get(`${ROOM}/audit?actor=${encodeURIComponent(items[0].actor.name)}&limit=1`)).body.items).toHaveLength(1);
  });

  it('is a township auditor\'s as far as that township and the whole region go', async () => {
    await change('leader-2', 'qualification', { legalQualification: true, reviewingSince: '2017-01-01' });
    const targets = async (username: string) => (await (await api.as(username)).get(`${ROOM}/audit?limit=200`)).body.items.map(({ target }: Json) => target);
    expect(await targets('auditor')).toContain('person:leader-2');
    expect(await targets('auditor.town')).not.toContain('person:leader-2');
    expect(await targets('auditor.town')).toContain('person:test-newcomer');
  });

  it('cannot be changed', async () => {
    await expect(api.database.write('UPDATE audit SET actor_id = ?', ['nobody'])).rejects.toThrow('append-only');
  });
});

describe('rules', () => {
  const pack = (file: string) => readFileSync(`regions/jimo/${file}.yaml`, 'utf8');
  /** Jimo's rules as the test region's, with its own organisations. */
  const texts = (version: string) => ({
    region: pack('region').replace(/^id: jimo$/m, 'id: test').replace(/^version: .*$/m, `version: "${version}"`)
      .replaceAll('aoshanwei', 'town').replaceAll('longshan', 'town-2').replaceAll('jimo-urban', 'urban').replaceAll('jimo-justice', 'bureau').replaceAll('jimo-platform', 'platform'),
    matters: pack('matters').replaceAll('jimo-urban', 'urban'),
  });
  const withOrgs = (version: string) => ({ ...texts(version), region: texts(version).region.replace(/^organisations:$/m, [
    'organisations:', '  - { id: county, kind: county, name: 测试区人民政府, short: 区府 }', '  - { id: fire, kind: department, name: 测试区消防, short: 消防 }'].join('\n')) });

  it('are imported by who looks after the region, through the checks of a pack, and count for the next case', async () => {
    expect(said(await town.post(`${ROOM}/policies`, withOrgs('9.1')))).toBe('403 regional-administrator-only');
    const { status, body } = await region.post(`${ROOM}/policies`, withOrgs('9.1'));
    expect([status, body.errors]).toEqual([201, undefined]);
    expect(body.version).toMatch(/^9\.1-[0-9a-f]{12}$/);
    expect(await lastAct()).toMatchObject({ action: 'import-policy', target: `policy:${body.version}` });
    const { items } = (await region.get(`${ROOM}/policies`)).body;
    expect(items.map(({ version, inForce }: Json) => [version, inForce])).toEqual([[body.version, true], ['test-1', false]]);
    expect(items[1].openFiles).toBeGreaterThan(0);
    expect((await region.get(`${ROOM}/policies/${body.version}`)).body.policy.region).toBe('test');
    const found = (await town.get(`${ROOM}/policies/compare?from=test-1&to=${body.version}`)).body.differences;
    expect(found).toContainEqual({ path: 'name', before: '测试区', after: '青岛市即墨区' });
    expect(said(await region.post(`${ROOM}/policies`, withOrgs('9.1')))).toBe('409 version-known');
    expect(said(await region.get(`${ROOM}/policies/none`))).toBe('404 not-found');

    const before = (await registered(api)).caseId;
    const [file] = await api.database.read<Json>('SELECT policy_version AS version FROM file WHERE id = ?', [before]);
    expect(file.version).toBe(body.version);
  });

  it('are refused by file, line and field', async () => {
    const wrong = (from: string | RegExp, to: string) => ({ ...withOrgs('9.2'), region: withOrgs('9.2').region.replace(from, to) });
    const post = (body: object) => region.post(`${ROOM}/policies`, body);
    const typo = await post(wrong(/^surcharge: .*$/m, 'surcharge: 也许'));
    expect([said(typo), fields(typo)]).toEqual(['400 bad-input', ['region.surcharge']]);
    expect(typo.body.errors[0].message).toMatch(/^第\d+行 surcharge：应当是true 或 false$/);
    expect(fields(await post(wrong(/^id: test$/m, 'id: jimo')))).toEqual(['region.id']);
    expect(fields(await post(wrong('id: fire', 'id: abroad')))).toContain('region.organisations[1].id');
    expect(fields(await post(texts('9.3')))).toContain('region.organisations');
    expect(fields(await post({ ...withOrgs('9.4'), matters: 'matters: [' }))).toEqual(expect.arrayContaining(['matters']));
    expect(fields(await post({ region: 'a: 1' }))).toEqual(['matters']);
    expect((await region.get(`${ROOM}/policies`)).body.items).toHaveLength(2);
  });

  it('the calendar: versions, comparison, import with every day checked', async () => {
    const years = (await region.get(`${ROOM}/calendars`)).body.items[0].years as number[];
    const off = (year: number) => ({ [`${year}-01-01`]: '元旦', [`${year}-05-01`]: '劳动节', [`${year}-10-01`]: '国庆节' });
    const next = {
      ...testCalendar, version: 'test-next', years, holidays: { ...testCalendar.holidays, ...Object.assign({}, ...years.map(off)), '2026-02-13': '春节' },
    };
    const post = (calendar: object, who = region) => who.post(`${ROOM}/calendars`, { calendar: JSON.stringify(calendar) });
    expect(said(await post(next, town))).toBe('403 regional-administrator-only');
    expect(fields(await post({ ...next, years: years.slice(1) }))).toEqual(expect.arrayContaining([expect.stringMatching(/^calendar\.holidays\.\d{4}-01-01$/)]));
    expect(fields(await post({ ...next, holidays: { ...next.holidays, '2026-02-30': '没有这天' } }))).toContain('calendar.holidays');
    expect(fields(await post({ ...next, makeUpDays: { '2026-03-04': '周三' } }))).toEqual(['calendar.makeUpDays.2026-03-04']);
    expect(fields(await post({ ...next, workingHours: [{ from: '14:00', to: '08:00' }] }))).toEqual(['calendar.workingHours[0].to']);
    const fewer = years.filter((year) => year !== 2023);
    const inFewer = (days: object) => Object.fromEntries(Object.entries(days).filter(([day]) => !day.startsWith('2023')));
    expect(fields(await post({ ...next, years: fewer, holidays: inFewer(next.holidays), makeUpDays: inFewer(next.makeUpDays) }))).toEqual(['years']);

    expect((await post(next)).body.version).toBe('test-next');
    expect(await lastAct()).toMatchObject({ action: 'import-calendar', target: 'calendar:test-next' });
    expect(said(await post({ ...next, makeUpDays: {} }))).toBe('409 version-known');
    const { items } = (await town.get(`${ROOM}/calendars`)).body;
    expect(items.map(({ version, inForce }: Json) => [version, inForce])).toEqual([['test-next', true], [testCalendar.version, false]]);
    expect(items[1].openFiles).toBeGreaterThan(0);
    expect((await town.get(`${ROOM}/calendars/compare?from=${testCalendar.version}&to=test-next`)).body.differences).toContainEqual({ path: 'holidays.2026-02-13', before: null, after: '春节' });
    expect(canonicalJson((await town.get(`${ROOM}/calendars/test-next`)).body.calendar.holidays)).toBe(canonicalJson(next.holidays));
  });
});

describe('failures', () => {
  it('shows what could not be told, without anything of the case, and has it told again on record', async () => {
    const { caseId } = await registered(api);
    await api.database.write(`UPDATE outbox SET attempts = 3, last_error = '坏了', available_at = '2099-01-01 00:00:00.000' WHERE file_id = ?`, [caseId]);
    const { body } = await town.get(`${ROOM}/failures`);
    expect(body.messages.find(({ fileId }: Json) => fileId === caseId)).toEqual({ fileId: caseId, kind: 'case', orgId: 'town', attempts: 3, lastError: '坏了', since: expect.stringMatching(/\+08:00$/) });
    expect(body).toMatchObject({ workflows: [], workflowsNote: expect.stringContaining('没有配置') });
    expect((await town.post(`${ROOM}/failures/${caseId}/retry`, {})).status).toBe(202);
    expect((await town.get(`${ROOM}/failures/${caseId}`)).body).toEqual({ fileId: caseId, told: false, attempts: 3 });
    expect(said(await town.get(`${ROOM}/failures/no-such-file`))).toBe('404 not-found');
    const [row] = await api.database.read<Json>('SELECT available_at < NOW() + INTERVAL 1 DAY AS due FROM outbox WHERE file_id = ?', [caseId]);
    expect(Number(row.due)).toBe(1);
    expect(await lastAct()).toMatchObject({ action: 'retry-workflow', target: `file:${caseId}` });
    expect(said(await town.post(`${ROOM}/failures/no-such-file/retry`, {}))).toBe('404 not-found');
  });

  it('shows what one file had to tell another and was refused, and has it sent again', async () => {
    const [{ caseId }, { caseId: fromFileId }] = [await registered(api), await registered(api)];
    await api.database.write('UPDATE file SET ended = 1 WHERE id = ?', [fromFileId]);
    await api.database.write('DELETE FROM outbox WHERE file_id = ?', [fromFileId]);
    expect(said(await town.post(`${ROOM}/failures/${fromFileId}/retry`, {}))).toBe('404 not-found');
    const message = { fromFileId, toFileId: caseId, command: 'conclude-job' };
    await noteRefusedMessage(api.database, message, 'no-such-job');
    await noteRefusedMessage(api.database, message, 'no-such-job');
    const listed = async () => (await town.get(`${ROOM}/failures`)).body.messages.filter(({ fileId }: Json) => fileId === fromFileId);
    expect(await listed()).toEqual([{ fileId: fromFileId, kind: 'case', orgId: 'town', attempts: 2, lastError: `文件 ${caseId} 不接收 conclude-job：no-such-job`, since: expect.stringMatching(/\+08:00$/) }]);
    const inMinutes = async () => Number((await api.database.read<Json>('SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), available_at) AS s FROM outbox WHERE file_id = ?', [fromFileId]))[0].s);
    expect(await inMinutes()).toBeGreaterThan(30);
    expect((await town.post(`${ROOM}/failures/${fromFileId}/retry`, {})).status).toBe(202);
    expect(await inMinutes()).toBeLessThanOrEqual(1);
    expect((await town.get(`${ROOM}/failures/${fromFileId}`)).body).toEqual({ fileId: fromFileId, told: false, attempts: 2 });
    await forgetRefusedMessage(api.database, message);
    await api.database.write('DELETE FROM outbox WHERE file_id = ?', [fromFileId]);
    expect([await listed(), (await town.get(`${ROOM}/failures/${fromFileId}`)).body.told]).toEqual([[], true]);
  });

  it('says in three seconds that Temporal is away', async () => {
    const away = await TestApi.start({ temporalAddress: '127.0.0.1:9' });
    const administrator = await away.as('administrator');
    const began = Date.now();
    expect((await administrator.get(`${ROOM}/failures`)).body.workflowsNote).toBe('Temporal 现在连不上。');
    expect(Date.now() - began).toBeLessThan(4_500);
    await away.stop();
  }, 30_000);
});
