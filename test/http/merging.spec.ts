import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestApi } from './kit/api.js';
import { REPORT, registered, START, step, taken } from './kit/case.js';
import { addHolders } from './kit/posts.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
  await addHolders(api.database, [['two-towns', [{ role: 'intake-clerk', orgId: 'town' }, { role: 'intake-clerk', orgId: 'town-2' }]]]);
}, 60_000);
afterAll(() => api.stop());

const { training: _, ...REAL } = REPORT;
const merge = async (who: string, caseId: string, intoCaseId: string) =>
  (await api.as(who)).post(`/api/cases/${caseId}/actions/merge-report`, { intoCaseId, reason: '同一地点的同一情况' }, { 'x-act-as': 'intake-clerk@town' });
const offered = async (caseId: string): Promise<readonly string[]> =>
  (await (await api.as('clerk')).get(`/api/cases/${caseId}`)).body.choices['other-cases'].map(({ value }: { value: string }) => value);

async function elsewhere(training: object): Promise<string> {
  const { status, body } = await (await api.as('two-towns')).post('/api/reports', { ...REAL, ...training, orgId: 'town-2' }, { 'x-act-as': 'intake-clerk@town-2' });
  expect(status).toBe(201);
  return body.caseId;
}

describe('a report that is known already', () => {
  it('is merged into a case that is being handled, whether it waits, is dispatched or taken', async () => {
    const known = await registered(api);
    const { caseId: handled } = await taken(api);
    for (const into of [known.caseId, handled]) {
      const { caseId } = await registered(api);
      expect(await offered(caseId)).toContain(into);
      expect((await merge('clerk', caseId, into)).status).toBe(200);
      expect((await (await api.as('clerk')).get(`/api/cases/${caseId}`)).body).toMatchObject({ phase: 'merged', ended: true, state: { mergedInto: into } });
    }
  });

  it.each([
    ['no case at all', 'merge-target-unknown', async () => randomUUID()],
    ['a case of others that the clerk can\'t see', 'merge-target-unknown', () => elsewhere({ training: { startAt: START } })],
    ['the proceeding of a case', 'merge-target-unknown', async () => (await taken(api)).proceedingId],
    ['a real case', 'merge-across-training', async () => (await (await api.as('clerk')).post('/api/reports', REAL)).body.caseId as string],
    ['a refused case', 'merge-target-refused', async () => {
      const { caseId } = await registered(api);
      await step(api, 'clerk', `cases/${caseId}/actions/refuse-report`, { reason: '不属于本机关管辖' });
      return caseId;
    }],
    ['a merged case', 'merge-target-merged', async () => {
      const [{ caseId: one }, { caseId: other }] = [await registered(api), await registered(api)];
      await step(api, 'clerk', `cases/${one}/actions/merge-report`, { intoCaseId: other, reason: '同一件事' });
      return one;
    }],
  ] as const)('is not merged into %s: %s', async (_name, code, target) => {
    const { caseId, seq } = await registered(api);
    const into = await target();
    const { status, body } = await merge('clerk', caseId, into);
    expect([body.code, status]).toEqual([code, code === 'merge-target-unknown' || code === 'merge-across-training' ? 422 : 409]);
    expect(body.next).toMatch(/。$/);
    expect(await offered(caseId)).not.toContain(into);
    expect((await (await api.as('clerk')).get(`/api/cases/${caseId}`)).body).toMatchObject({ phase: 'intake', seq });
  });

  it('is not merged into a case of another organisation, even by who works in both', async () => {
    const { caseId } = await registered(api);
    const { status, body } = await merge('two-towns', caseId, await elsewhere({ training: { startAt: START } }));
    expect([status, body.code, body.article]).toEqual([422, 'merge-target-elsewhere', expect.stringContaining('行政处罚法 22')]);
    expect(body.detail).toContain('测试区柳林街道办事处');
  });

  it('of two that are merged into each other at once, one stays open', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [{ caseId: one }, { caseId: other }] = [await registered(api), await registered(api)];
      const answers = await Promise.all([merge('clerk', one, other), merge('clerk', other, one)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.find(({ status }) => status === 409)?.body.code).toMatch(/^(merge-target-merged|not-in-this-state)$/);
    }
  });
});
