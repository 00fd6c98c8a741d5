import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_ACCESS, CASE_REFUSALS, FILE_REFUSALS, PROCEEDING_REFUSALS, type AccessRule } from '@sidan/domain';
import { readFile, writeFile } from 'node:fs/promises';
import { CASE_ACTIONS } from '../../apps/api/src/actions/case-actions.js';
import { PROCEEDING_ACTIONS } from '../../apps/api/src/actions/proceeding-actions.js';
import { TestApi } from './kit/api.js';
import type { Answer } from './kit/caller.js';
import { registered, REPORT, START, step, taken } from './kit/case.js';
import { answerOnEnded, may, reads, READERS } from './kit/expected-answer.js';
import { inParallel } from './kit/in-parallel.js';
import { permissionsDocument } from './kit/matrix-doc.js';
import { addPostholders, ALL_ORGS, ALL_ROLES, POSTHOLDERS, type Postholder } from './kit/posts.js';
import { CASE_BODIES, PROCEEDING_BODIES } from './kit/sample-bodies.js';

interface Step { readonly path: string; readonly action: string; readonly body: object; readonly rule: AccessRule }
interface Cell extends Step { readonly who: Postholder }

const AT_ONCE = 16;
/** Everything a step could change. */
const RECORDS = ['file', 'ledger', 'task', 'clock', 'outbox', 'number_series', 'training_clock', 'reporter', 'audit'];
const SYSTEM_STEPS = ['fire-clock', 'adopt-calendar', 'conclude-job', 'open-proceeding', 'register-report'];

let api: TestApi;
let steps: readonly Step[];

beforeAll(async () => {
  api = await TestApi.start();
  await addPostholders(api.database);
  const [refused, notFiled] = await Promise.all([refusedCase(), notFiledProceeding()]);
  steps = [
    ...Object.entries(CASE_ACTIONS).map(([action, { access }]) => stepOn(`cases/${refused}`, action, CASE_BODIES, access)),
    ...Object.entries(PROCEEDING_ACTIONS).map(([action, { access }]) => stepOn(`proceedings/${notFiled}`, action, PROCEEDING_BODIES, access)),
  ];
  // Signed in beforehand, one hash each: what follows is about permissions alone.
  await inParallel(POSTHOLDERS, 4, ({ username }) => api.as(username));
}, 120_000);
afterAll(() => api.stop());

describe('the matrix: every role in every organisation, every step, over HTTP', () => {
  it('has a post for each role in each organisation, and a step for each command', () => {
    expect(POSTHOLDERS.length).toBe(14 * 8);
    expect([ALL_ROLES.length, ALL_ORGS.length]).toEqual([14, 8]);
    expect(steps.length).toBe(Object.keys(CASE_BODIES).length + Object.keys(PROCEEDING_BODIES).length);
    expect(steps.length).toBeGreaterThan(70);
    expect([...READERS].sort()).toEqual(['bureau', 'county', 'platform', 'town']);
  });

  it('answers each cell as the tables say, by code and article, and changes nothing', async () => {
    const before = await recorded();
    const cells: readonly Cell[] = POSTHOLDERS.flatMap((who) => steps.map((each) => ({ ...each, who })));
    const answers = await inParallel(cells, AT_ONCE, async ({ who, path, body }) => (await api.as(who.username)).post(path, body));
    const wrong = cells.flatMap((cell, index) => {
      const [expected, found] = [answerOnEnded(cell.action, cell.rule, cell.who), said(answers[index] as Answer)];
      return found === withArticle(expected) ? [] : [`${cell.who.username} ${cell.path}: ${found}, not ${withArticle(expected)}`];
    });
    expect(wrong).toEqual([]);
    expect(await recorded()).toEqual(before);

    const allowed = cells.filter((_, index) => [409, 422].includes(answers[index]?.status as number));
    expect(answers.length).toBe(POSTHOLDERS.length * steps.length);
    expect(new Set(allowed.map(({ path }) => path)).size).toBe(steps.length);
    expect(count(answers, 404)).toBe(POSTHOLDERS.filter((who) => !reads(who)).length * steps.length);
    expect(count(answers, 403)).toBe(answers.length - allowed.length - count(answers, 404));
    expect([...new Set(allowed.map(({ who }) => who.orgId))].filter((orgId) => !READERS.includes(orgId))).toEqual([]);
    expect(allowed.filter(({ who }) => who.role === 'auditor' || who.role === 'administrator')).toEqual([]);
  }, 120_000);

  it('has no step for an auditor, who reads, and no sight for an administrator', async () => {
    const [auditor, administrator] = await Promise.all([api.as('auditor.town'), api.as('administrator.town')]);
    const [first] = steps as [Step];
    const file = first.path.replace(/\/actions\/.*/, '');
    expect((await auditor.get(file)).body.actions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    expect([(await auditor.get(file)).status, (await administrator.get(file)).status]).toEqual([200, 404]);
  });

  it('lets nobody in who is not signed in', async () => {
    const answers = await inParallel(steps, AT_ONCE, ({ path, body }) => api.anyone().post(path, body));
    expect(answers.length).toBe(steps.length);
    expect([...new Set(answers.map(said))]).toEqual(['401 not-signed-in –']);
  });

  it('offers nobody the steps that are sidan\'s own', async () => {
    const files = [...new Set(steps.map(({ path }) => path.replace(/[^/]+$/, '')))];
    expect(files.length).toBe(2);
    const asked = files.flatMap((file) => SYSTEM_STEPS.flatMap((action) => ['supervisor.town', 'responsible-head.county', 'administrator.county'].map((username) => ({ path: file + action, username }))));
    const answers = await inParallel(asked, AT_ONCE, async ({ path, username }) => (await api.as(username)).post(path, {}));
    expect([...new Set(answers.map(said))]).toEqual(['404 no-such-action –']);
  });
});

describe('registering a report', () => {
  it('is for those who handle reports in the township and for its supervisors', async () => {
    const before = await recorded();
    // Too good to be true, so that whoever may is stopped by the date and no case comes of it.
    const tomorrow = { ...REPORT, foundAt: '2024-11-26T09:30:00+08:00' };
    const answers = await inParallel(POSTHOLDERS, AT_ONCE, async ({ username }) => (await api.as(username)).post('/api/reports', tomorrow));
    const rule = CASE_ACCESS['register-report'];
    const expected = POSTHOLDERS.map((who) => (may(rule, who) ? '422 found-in-future' : `403 ${rule.roles.includes(who.role) ? 'org' : 'role'}-cannot`));
    expect(answers.map(said)).toEqual(expected.map(withArticle));
    // Five posts that handle reports and the supervisors, in the township and the two organisations above it.
    expect(count(answers, 422)).toBe(6 * 3);
    expect(await recorded()).toEqual(before);
    expect(said(await api.anyone().post('/api/reports', tomorrow))).toBe('401 not-signed-in –');
  });
});

describe('reading', () => {
  it('is for the case\'s organisations; to all others there is no such file', async () => {
    const [{ caseId, photo }, { proceedingId }] = await Promise.all([reportedCase(), taken(api)]);
    const paths = [
      `/api/cases/${caseId}`, `/api/cases/${caseId}/ledger`, `/api/training/${caseId}/clock`, `/api/evidence-files/${photo}?case=${caseId}`,
      `/api/proceedings/${proceedingId}`, `/api/proceedings/${proceedingId}/ledger`,
    ];
    const cells = POSTHOLDERS.flatMap((who) => paths.map((path) => ({ who, path })));
    const answers = await inParallel(cells, AT_ONCE, async ({ who, path }) => (await api.as(who.username)).get(path));
    const wrong = cells.flatMap(({ who, path }, index) => (answers[index]?.status === (reads(who) ? 200 : 404) ? [] : [`${who.username} ${path}: ${answers[index]?.status}`]));
    expect(wrong).toEqual([]);
    expect([count(answers, 200), count(answers, 404)]).toEqual([13 * 4 * paths.length, (14 * 8 - 13 * 4) * paths.length]);
    const nobody = await Promise.all([...paths, `/api/cases/${caseId}/reporter`, '/api/inbox?scope=team', '/api/supervision/clocks'].map((path) => api.anyone().get(path)));
    expect([...new Set(nobody.map(said))]).toEqual(['401 not-signed-in –']);
  }, 60_000);

  it('who reported: the township\'s intake clerk, nobody else', async () => {
    const { caseId } = await reportedCase();
    const answers = await inParallel(POSTHOLDERS, AT_ONCE, async ({ username }) => (await api.as(username)).get(`/api/cases/${caseId}/reporter`));
    expect(answers.map(({ status }) => status)).toEqual(POSTHOLDERS.map((who) => (who.username === 'intake-clerk.town' ? 200 : reads(who) ? 403 : 404)));
    const named = POSTHOLDERS.filter((_, index) => JSON.stringify(answers[index]?.body).includes('李举报'));
    expect(named.map(({ username }) => username)).toEqual(['intake-clerk.town']);
  });

  it('a training clock is moved by those who work in the case, not by its auditors', async () => {
    const { caseId } = await registered(api);
    const path = `/api/training/${caseId}/clock`;
    // Backwards, so that whoever may is stopped there.
    const answers = await inParallel(POSTHOLDERS, AT_ONCE, async ({ username }) => (await api.as(username)).post(path, { to: '2024-11-01T09:00:00+08:00' }));
    expect(answers.map(({ status }) => status)).toEqual(POSTHOLDERS.map((who) => (!reads(who) ? 404 : who.role === 'auditor' ? 403 : 409)));
    expect((await (await api.as('auditor.county')).get(path)).body).toMatchObject({ legalNow: START, moves: 0 });
  });

  it('a task stands in the inbox of its own post alone', async () => {
    const { caseId } = await registered(api);
    const answers = await inParallel(POSTHOLDERS, AT_ONCE, async ({ username }) => Promise.all(['team', 'claimable', 'mine'].map(async (scope) => (await api.as(username)).get(`/api/inbox?scope=${scope}&limit=100`))));
    expect(new Set(answers.flat().map(({ status }) => status))).toEqual(new Set([200]));
    const holders = POSTHOLDERS.filter((_, index) => JSON.stringify(answers[index]?.map(({ body }) => body)).includes(caseId));
    expect(holders.map(({ username }) => username)).toEqual(['intake-clerk.town']);
  });

  it('the lists of pressing clocks and of likely duplicates show a case only to its own and those above', async () => {
    const { training: _, foundAt: __, ...now } = REPORT;
    const { body: { caseId } } = await (await api.as('clerk')).post('/api/reports', now);
    const query = new URLSearchParams({ orgId: 'town', text: now.description, address: now.place.address });
    const answers = await inParallel(POSTHOLDERS, AT_ONCE, async ({ username }) => {
      const caller = await api.as(username);
      return Promise.all([caller.get('/api/supervision/clocks?limit=200'), caller.get(`/api/intake/suggestions?${query.toString()}`)]);
    });
    const seenIn = (list: 0 | 1) => POSTHOLDERS.filter((_holder, index) => JSON.stringify(answers[index]?.[list].body).includes(caseId));
    const working = POSTHOLDERS.filter(({ role }) => role !== 'administrator');
    expect(seenIn(0)).toEqual(working.filter(({ orgId }) => ['town', 'platform', 'county'].includes(orgId)));
    expect(seenIn(1)).toEqual(working.filter(({ orgId }) => orgId === 'town'));
  });
});

describe('docs/permissions.md', () => {
  it('says what the tables say', async () => {
    const page = new URL('../../docs/permissions.md', import.meta.url);
    if (process.env['SIDAN_RENEW_DOCS']) await writeFile(page, permissionsDocument());
    expect(await readFile(page, 'utf8')).toBe(permissionsDocument());
  });
});

function stepOn(file: string, action: string, bodies: Readonly<Record<string, object>>, rule: AccessRule): Step {
  const body = bodies[action];
  if (!body) throw new Error(`no sample body for ${action}`);
  return { path: `/api/${file}/actions/${action}`, action, body, rule };
}

async function refusedCase(): Promise<string> {
  const { caseId } = await registered(api);
  await step(api, 'clerk', `cases/${caseId}/actions/refuse-report`, { reason: '不属于本机关管辖' });
  return caseId;
}

async function notFiledProceeding(): Promise<string> {
  const { proceedingId } = await taken(api);
  await step(api, 'head', `proceedings/${proceedingId}/actions/decline-filing`, { reason: '违法事实不存在' });
  return proceedingId;
}

async function reportedCase(): Promise<{ readonly caseId: string; readonly photo: string }> {
  const { body: { sha256: photo } } = await (await api.as('clerk')).upload(Buffer.from('\xff\xd8\xff\xe0 a photo of rubble', 'latin1'), 'image/jpeg', '现场.jpg');
  const { caseId } = await registered(api, { reporter: { name: '李举报', phone: '13800000000' }, photos: [photo] });
  return { caseId, photo };
}

/** What stands in every table, as one checksum each. */
async function recorded(): Promise<readonly object[]> {
  return api.database.read(`CHECKSUM TABLE ${RECORDS.join(', ')}`);
}

function said({ status, body }: Answer): string {
  return `${status} ${body.code} ${body.article ?? '–'}`;
}

/** The article that stands in the tables of refusals beside the code. */
function withArticle(expected: string): string {
  const code = expected.split(' ')[1] as string;
  const refusals: Readonly<Record<string, { readonly article: string }>> = { ...FILE_REFUSALS, ...CASE_REFUSALS, ...PROCEEDING_REFUSALS };
  return `${expected} ${refusals[code]?.article ?? '–'}`;
}

function count(answers: readonly Answer[], status: number): number {
  return answers.filter((answer) => answer.status === status).length;
}
