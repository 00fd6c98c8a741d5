import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { TestApi } from './kit/api.js';
import { REPORT, registered, step } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

async function scan(who: string, bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(200)])): Promise<string> {
  return (await (await api.as(who)).upload(bytes, 'application/pdf', '扫描件.pdf')).body.sha256;
}

/** In real time: training cases know nothing of each other's papers. */
async function realProceeding(photos: readonly string[] = []): Promise<string> {
  const { caseId } = await registered(api, { training: undefined, foundAt: undefined, photos });
  await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
  await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
  const { body } = await (await api.as('leader')).get(`/api/cases/${caseId}`);
  const receipt = await step(api, 'leader', `cases/${caseId}/actions/take-job`, { jobId: body.jobs[0].id, officers: ['officer-1', 'officer-2'] });
  return receipt.births[0].id;
}

const confirmed = async (proceedingId: string, signedSha256: string, address: string) =>
  (await api.as('officer-1')).post(`/api/proceedings/${proceedingId}/actions/confirm-address`, { address, signedSha256 });

describe('a paper that is on file', () => {
  it('proves the same thing in another case, and nothing else there', async () => {
    const [one, other] = [await realProceeding(), await realProceeding()];
    const sha = await scan('officer-1');
    expect((await confirmed(one, sha, '滨河路8号')).status).toBe(200);
    expect((await confirmed(other, sha, '滨河路8号')).status).toBe(200);
    const refused = await confirmed(await realProceeding(), sha, '柳林街1号');
    expect(refused).toMatchObject({ status: 422, body: { code: 'paper-used-already', article: expect.stringContaining('民事诉讼法 87'), detail: expect.stringMatching(/在测试区石桥镇.*中用作送达地址确认书/) } });
  }, 30_000);

  it('as a photo of the report is no signed paper, and may be evidence', async () => {
    const photo = await scan('clerk');
    const proceeding = await realProceeding([photo]);
    expect((await confirmed(proceeding, photo, '滨河路8号')).body).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('线索照片') });
    const { status } = await (await api.as('officer-1')).post(`/api/proceedings/${proceeding}/actions/add-evidence`, {
      kind: 'documentary', title: '线索照片', sha256: photo, fileName: '照片.pdf', origin: '举报人提供', handedInBy: '举报人', takenBy: ['officer-1'], takenAt: new Date().toISOString(), place: '滨河路', certificatesShown: true,
    });
    expect(status).toBe(200);
  }, 30_000);
});

describe('knowing a hash', () => {
  it('is no permission: what another organisation uploaded is not there, until it is in this case or brought again', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(200)]);
    const sha = await scan('clerk-2', bytes);
    const proceeding = await realProceeding();
    expect((await confirmed(proceeding, sha, '滨河路8号')).body).toMatchObject({ code: 'evidence-not-stored' });
    const report = { ...REPORT, training: undefined, foundAt: undefined, photos: [sha] };
    expect((await (await api.as('clerk')).post('/api/reports', report)).body).toMatchObject({ code: 'photo-not-stored' });
    expect(await scan('officer-2', bytes)).toBe(sha);
    expect((await confirmed(proceeding, sha, '滨河路8号')).status).toBe(200);
  }, 30_000);
});
