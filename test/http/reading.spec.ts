import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from './kit/api.js';
import { registered, step } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start({ temporalAddress: '127.0.0.1:1' }); }, 60_000);
afterAll(() => api.stop());

describe('the deadline calculator', () => {
  it('lists every clock with article, unit and start', async () => {
    const { body } = await (await api.as('officer-1')).get('/api/clocks');
    expect(body.clocks.length).toBeGreaterThan(20);
    expect(body.clocks.find((clock: { name: string }) => clock.name === 'decision')).toMatchObject({ basis: expect.stringContaining('60'), period: { n: 90, unit: 'calendar-day' }, startFact: '立案' });
  });

  it('says when a clock is due and why: Jimo\'s ninety days', async () => {
    const { status, body } = await (await api.as('officer-1')).post('/api/clocks/preview', { clock: 'decision', start: '2024-11-25T10:00:00+08:00' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ due: '2025-02-23T23:59:59.999+08:00', period: { n: 90, unit: 'calendar-day' } });
    expect(body.why.join('\n')).toContain('2024年11月25日');
  });

  it('counts a region\'s own norm, and lets nobody change a statutory one', async () => {
    const officer = await api.as('officer-1');
    expect((await officer.post('/api/clocks/preview', { clock: 'accept', start: '2024-11-25T09:00:00+08:00', region: 'test' })).body.due).toBe('2024-11-25T14:30:00.000+08:00');
    const changed = await officer.post('/api/clocks/preview', { clock: 'decision', start: '2024-11-25T10:00:00+08:00', period: { n: 180, unit: 'calendar-day' } });
    expect([changed.status, changed.body.errors[0].field]).toEqual([400, 'period']);
    expect((await officer.post('/api/clocks/preview', { clock: 'accept', start: '2024-11-25T09:00:00+08:00' })).body.errors[0].field).toBe('period');
    expect((await officer.post('/api/clocks/preview', { clock: 'accept', start: '2099-11-25T09:00:00+08:00', region: 'test' })).body.code).toBe('calendar-year-missing');
  });
});

describe('the penalty calculator', () => {
  it('answers for twelve cubic metres', async () => {
    const { body } = await (await api.as('officer-1')).post('/api/penalties/preview', { region: 'test', matter: 'CG-01', party: 'citizen', quantity: 12 });
    expect(body).toMatchObject({ range: { min: 60_000, max: 60_000 }, simpleProcedure: false, hearingRight: false });
    expect(body.why.join('')).toContain('第四十一条');
  });

  it('knows no matter that is not on the list', async () => {
    expect((await (await api.as('officer-1')).post('/api/penalties/preview', { region: 'test', matter: 'ZZ', party: 'citizen' })).status).toBe(404);
  });
});

describe('lists', () => {
  it('names regions, matters, and the people of an organisation of one\'s own region', async () => {
    const officer = await api.as('officer-1');
    expect((await officer.get('/api/regions')).body.regions).toEqual([expect.objectContaining({ region: 'test', name: '测试区', version: 'test-1' })]);
    expect((await officer.get('/api/regions/test/matters')).body.matters.map((matter: { code: string }) => matter.code)).toContain('CG-01');
    const { body } = await officer.get('/api/organisations/town/people');
    expect(body.people.find((person: { personId: string }) => person.personId === 'leader')).toEqual({
      personId: 'leader', name: '郑队长', roles: ['officer', 'team-leader'], legalQualification: false, certificate: { number: 'LU-0001', validFrom: '2023-01-01', validTo: '2028-12-31' },
    });
    expect(body.people.map((person: { personId: string }) => person.personId)).not.toContain('officer-gone');
    expect(body.roles).toMatchObject({ officer: '执法人员', 'team-leader': '执法队长' });
    expect(JSON.stringify(body)).not.toContain('argon2');
    const unknown = await Promise.all(['/api/organisations/nowhere/people', '/api/organisations/石桥🚧/people', '/api/regions/石桥/matters', '/api/regions/x/matters'].map((path) => officer.get(path)));
    expect(unknown.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('intake suggestions', () => {
  it('propose matters by keyword and open cases at the same place', async () => {
    const clerk = await api.as('clerk');
    const { body: known } = await clerk.post('/api/reports', { orgId: 'town', source: 'grid', description: '渣土倾倒', place: { address: '石桥镇 东街8号' } });
    const ask = (address: string) => clerk.get(`/api/intake/suggestions?orgId=town&text=${encodeURIComponent('有人倾倒建筑垃圾')}&address=${encodeURIComponent(address)}`);
    const { body } = await ask('石桥镇东街8号门前');
    expect(body.matters[0]).toEqual({ code: 'CG-01', name: '随意倾倒建筑垃圾', matched: ['建筑垃圾', '倾倒'] });
    expect(body.duplicates).toEqual([expect.objectContaining({ caseId: known.caseId, reportNo: known.reportNo, mergeable: true })]);
    expect((await ask('石桥镇西街1号')).body.duplicates).toEqual([]);
    expect((await clerk.get('/api/intake/suggestions?orgId=town-2&text=x')).status).toBe(404);
  });

  it('find the place in the words or on the map, and keep training cases among themselves', async () => {
    const clerk = await api.as('clerk');
    const report = { orgId: 'town', source: 'grid', description: '占道堆放', place: { address: '石桥镇北岭路66号', longitude: 120.7, latitude: 36.4 } };
    const { body: real } = await clerk.post('/api/reports', report);
    const { body: lesson } = await clerk.post('/api/reports', { ...report, training: { startAt: '2024-11-25T09:00:00+08:00' } });
    const found = async (asked: Record<string, string>) => {
      const { status, body } = await clerk.get(`/api/intake/suggestions?${new URLSearchParams({ orgId: 'town', ...asked }).toString()}`);
      return [status, ...(body.duplicates ?? []).map(({ caseId, distance }: { caseId: string; distance: number | null }) => [caseId, distance])];
    };
    expect(await found({ text: '石桥镇北岭路66号门口有人占道' })).toEqual([200, [real.caseId, null]]);
    expect(await found({ text: '有人占道', longitude: '120.7', latitude: '36.401' })).toEqual([200, [real.caseId, 111]]);
    expect(await found({ text: '有人占道', longitude: '120.7', latitude: '36.41' })).toEqual([200]);
    expect(await found({ text: '石桥镇北岭路66号门口有人占道', training: 'true' })).toEqual([200, [lesson.caseId, null]]);
    expect(await found({ text: '有人占道', longitude: '东经' })).toEqual([400]);
  });
});

describe('supervision', () => {
  it('shows the pressing clocks of one\'s own and supervised organisations, training apart', async () => {
    const { body: real } = await (await api.as('clerk')).post('/api/reports', { orgId: 'town', source: 'phone', description: '占道堆放', place: { address: '南街' } });
    const training = await registered(api);
    const supervisor = await api.as('supervisor');
    const { body } = await supervisor.get('/api/supervision/clocks?orgId=town');
    const files = body.clocks.map((clock: { fileId: string }) => clock.fileId);
    expect(files).toContain(real.caseId);
    expect(files).not.toContain(training.caseId);
    expect((await supervisor.get('/api/supervision/clocks?late=true')).body.clocks).toEqual([]);
    expect((await (await api.as('clerk-2')).get('/api/supervision/clocks?orgId=town')).status).toBe(404);
  });
});

describe('the inbox', () => {
  it('goes on where the page before ended, and moves a claimed task to mine', async () => {
    const clerk = await api.as('clerk');
    for (let made = 0; made < 3; made += 1) await registered(api);
    const first = (await clerk.get('/api/inbox?scope=claimable&limit=2')).body;
    const second = (await clerk.get(`/api/inbox?scope=claimable&limit=2&after=${first.next}`)).body;
    const seen = [...first.items, ...second.items].map((item: { fileId: string }) => item.fileId);
    expect(new Set(seen).size).toBe(4);
    await step(api, 'clerk', `cases/${seen[0]}/actions/claim-task`, { task: first.items[0].key });
    expect((await clerk.get('/api/inbox?scope=mine')).body.items.map((item: { fileId: string }) => item.fileId)).toEqual([seen[0]]);
  });
});

describe('health and metrics', () => {
  it('is ready without Temporal, and says so', async () => {
    const { status, body } = await api.anyone().get('/health/ready');
    expect([status, body]).toEqual([200, { status: 'degraded', database: 'up', temporal: 'down' }]);
  });

  it('counts requests by route pattern, steps, statements and refusals', async () => {
    const { caseId } = await registered(api);
    await (await api.as('officer-1')).post(`/api/cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    const { body } = await api.anyone().get('/metrics');
    expect(body).toContain('route="/api/cases/:id/actions/:action"');
    expect(body).toMatch(/sidan_record_seconds_count\{command="register-report",outcome="ok"\} [1-9]/);
    expect(body).toMatch(/sidan_statements_per_step_bucket\{le="10",command="register-report"\} [1-9]/);
    expect(body).toMatch(/sidan_refusals_total\{code="role-cannot",kind="permission"\} [1-9]/);
    expect(body).not.toContain(caseId);
  });
});
