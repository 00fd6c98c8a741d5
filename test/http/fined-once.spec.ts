import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import { REPORT, registered, step } from './kit/case.js';

const OFFICERS = ['officer-1', 'officer-2'];
const PARTY = { name: '孙某', kind: 'citizen', address: '石桥镇滨河路8号', idNumber: '370282198005011231' };
const RUBBLE = { outcome: 'penalty', fine: 60_000, warning: false, correction: '清除', quantity: 12, factors: [], reasons: '每立方米五十元', flags: [] };
const FIRE = { ...RUBBLE, fine: 30_000, correction: '恢复', quantity: null, reasons: '情节较轻' };

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

/** One report, two jobs: each with a proceeding of its own. */
async function twoProceedings(): Promise<readonly [string, string]> {
  const { caseId } = await registered(api);
  await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
  const opened = [];
  for (const matter of ['CG-01', 'XF-02']) await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter, orgId: 'town' });
  const { body } = await (await api.as('leader')).get(`/api/cases/${caseId}`);
  for (const { id } of body.jobs) opened.push((await step(api, 'leader', `cases/${caseId}/actions/take-job`, { jobId: id, officers: OFFICERS })).births[0].id);
  return opened as unknown as [string, string];
}

/** Filed against one party; answers with its evidence. */
async function investigated(id: string): Promise<string> {
  const act = (who: string, action: string, body: object) => step(api, who, `proceedings/${id}/actions/${action}`, body);
  const { body: { sha256 } } = await (await api.as('officer-1')).upload(Buffer.from(`%PDF-1.7 ${randomUUID()}`), 'application/pdf', '笔录.pdf');
  const added = await act('officer-1', 'add-evidence', {
    kind: 'site-record', title: '检查笔录', sha256, fileName: '笔录.pdf', origin: '现场', takenBy: OFFICERS, takenAt: REPORT.training.startAt, place: '滨河路', certificatesShown: true,
  });
  await act('officer-1', 'identify-party', { party: PARTY });
  await act('officer-1', 'propose-filing', { facts: '倾倒建筑垃圾', offenceAt: REPORT.foundAt, harm: false });
  await act('head', 'approve-filing', { opinion: '同意' });
  await act('bureau-lead', 'record-guidance', { text: '注意程序' });
  return added.entries.find(({ type }: { type: string }) => type === 'evidenceAdded').body.evidence.id;
}

test('one party is not fined twice in one case, unless for another act (行政处罚法 29)', async () => {
  const [rubble, fire] = await twoProceedings();
  const [rubbleEvidence, fireEvidence] = [await investigated(rubble), await investigated(fire)];
  await step(api, 'officer-1', `proceedings/${rubble}/actions/submit-final-report`, { facts: '倾倒', evidence: [rubbleEvidence], proposal: RUBBLE });
  const report = (proposal: object) => ({ facts: '堵塞', evidence: [fireEvidence], proposal });
  const { status, body } = await (await api.as('officer-1')).post(`/api/proceedings/${fire}/actions/submit-final-report`, report(FIRE));
  expect([status, body.code, body.article]).toEqual([422, 'fined-already', '行政处罚法 29']);
  expect(body.detail).toContain('已经建议罚款600.00元');
  await step(api, 'officer-1', `proceedings/${fire}/actions/submit-final-report`, report({ ...FIRE, anotherAct: '另一天另一处' }));
}, 120_000);
