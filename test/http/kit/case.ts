import type { TestApi } from './api.js';
import type { Json } from './caller.js';

export const START = '2024-11-25T09:00:00.000+08:00';

export const REPORT = {
  orgId: 'town', source: 'phone', description: '路边倾倒建筑垃圾约12立方米', place: { address: '石桥镇滨河路12号' },
  foundAt: '2024-11-24T09:30:00+08:00', training: { startAt: START },
} as const;

/** A training case of the test township, registered by its clerk. */
export async function registered(api: TestApi, more: object = {}): Promise<{ readonly caseId: string; readonly reportNo: string; readonly followUpCode: string; readonly seq: number }> {
  const { status, body } = await (await api.as('clerk')).post('/api/reports', { ...REPORT, ...more });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** As far as the ordinary procedure's first day: accepted, dispatched, taken by two officers. */
export async function taken(api: TestApi): Promise<{ readonly caseId: string; readonly proceedingId: string }> {
  const { caseId } = await registered(api);
  await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
  await step(api, 'dispatcher', `cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' });
  const { body: view } = await (await api.as('leader')).get(`/api/cases/${caseId}`);
  const receipt = await step(api, 'leader', `cases/${caseId}/actions/take-job`, { jobId: view.jobs[0].id, officers: ['officer-1', 'officer-2'] });
  return { caseId, proceedingId: receipt.births[0].id };
}

/** Takes a step that must succeed; answers with its receipt. */
export async function step(api: TestApi, who: string, path: string, body: object): Promise<Json> {
  const answer = await (await api.as(who)).post(`/api/${path}`, body);
  if (answer.status !== 200) throw new Error(`${path} by ${who}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
