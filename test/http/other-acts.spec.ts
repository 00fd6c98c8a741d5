import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { step } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

const PARTY = { name: '李某', kind: 'citizen', address: '石桥镇', idKind: 'resident-id', idNumber: '370282198005020023' };

/** A real case, on today's clock, as far as a party and its evidence. */
async function verified(party: object): Promise<{ caseId: string; path: string }> {
  const { body: { caseId } } = await (await api.as('clerk')).post('/api/reports', { orgId: 'town', source: 'phone', description: '倾倒建筑垃圾', place: { address: '滨河路' } });
  await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
  await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
  const { body: view } = await (await api.as('leader')).get(`/api/cases/${caseId}`);
  const { births } = await step(api, 'leader', `cases/${caseId}/actions/take-job`, { jobId: view.jobs[0].id, officers: ['officer-1', 'officer-2'] });
  const path = `proceedings/${births[0].id}/actions`;
  const { body: { sha256 } } = await (await api.as('officer-1')).upload(Buffer.from(`%PDF-1.7 ${randomUUID()}`), 'application/pdf', '笔录.pdf');
  await step(api, 'officer-1', `${path}/add-evidence`, {
    kind: 'site-record', title: '笔录', sha256, fileName: '笔录.pdf', origin: '现场', takenBy: ['officer-1', 'officer-2'], takenAt: new Date().toISOString(), place: '滨河路', certificatesShown: true,
  });
  await step(api, 'officer-1', `${path}/identify-party`, { party });
  return { caseId, path };
}

it('two cases of one party about one act: the second says why it is another, or goes no further (行政处罚法 29)', async () => {
  const filing = { facts: '倾倒', offenceAt: new Date(Date.now() - 3_600_000).toISOString(), harm: false };
  const first = await verified(PARTY);
  await step(api, 'officer-1', `${first.path}/propose-filing`, filing);
  const second = await verified({ ...PARTY, name: '李某某', address: '别处' });
  const refused = await (await api.as('officer-1')).post(`/api/${second.path}/propose-filing`, filing);
  expect(refused).toMatchObject({ status: 422, body: { code: 'one-act-two-fines', article: '行政处罚法 29', detail: expect.stringContaining('李某') } });
  // The same file, were it another organisation's: whose it is and when, and nothing else of it.
  await api.database.write("UPDATE file SET org_id = 'bureau' WHERE id = ?", [first.path.split('/')[1] ?? '']);
  const told = await (await api.as('officer-1')).post(`/api/${second.path}/propose-filing`, filing);
  expect(told.body.detail).toMatch(/局的另一件案件（违法行为/);
  expect(told.body.detail).not.toMatch(/李某|滨河路/);
  const { entries } = await step(api, 'officer-1', `${second.path}/propose-filing`, { ...filing, otherAct: '前案在桥东，本案在桥西，相隔三公里' });
  expect(entries.map(({ type }: Json) => type)).toEqual(['filingProposed', 'otherActExplained']);
  const neighbour = await verified({ ...PARTY, name: '钱某', idNumber: '37028219800501001X' });
  expect((await (await api.as('officer-1')).post(`/api/${neighbour.path}/propose-filing`, filing)).status).toBe(200);
}, 60_000);
