import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { workflowIdOf } from '@sidan/contracts';
import { Client, Connection } from '@temporalio/client';
import { setTimeout as pause } from 'node:timers/promises';
import { Caller, type Json } from './kit/caller.js';

// The running system itself: its worker brings back what is terminated here.
const system = { url: process.env['SIDAN_TEST_API'] as string, password: process.env['SIDAN_TEST_PASSWORD'] as string };
const PATIENCE_MS = 20_000;

let connection: Connection;
let client: Client;
beforeAll(async () => {
  connection = await Connection.connect({ address: process.env['SIDAN_TEST_TEMPORAL'] as string });
  client = new Client({ connection });
});
afterAll(() => connection.close());

async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(250)) {
    const found = await ask().catch(() => null);
    if (found) return found;
  }
  throw new Error(`${what}: not within ${PATIENCE_MS} ms`);
}

it('a terminated workflow is on the list, is started again by a retry, and leaves the list', async () => {
  const [clerk, administrator, second, elsewhere] = await Promise.all(['jimo.clerk', 'jimo.admin', 'jimo2.admin', 'hejin.admin'].map((name) => Caller.signIn(system.url, name, system.password))) as [Caller, Caller, Caller, Caller];
  const { body: { caseId } } = await clerk.post('/api/reports', {
    orgId: 'aoshanwei', source: 'phone', description: '检验故障重试', place: { address: '某路1号' }, foundAt: '2024-11-24T09:30:00+08:00', training: { startAt: '2024-11-25T09:00:00+08:00' },
  });
  const workflow = client.workflow.getHandle(workflowIdOf('case', caseId));
  const isRunning = async () => (await workflow.describe()).status.name === 'RUNNING';
  await until('the workflow', isRunning);
  await pause(1_000);
  await workflow.terminate('an accident');

  const path = '/api/administration/failures';
  const listed = async (who: Caller): Promise<Json> => (await who.get(path)).body.workflows.find(({ fileId }: Json) => fileId === caseId);
  expect(await until('the failure', () => listed(administrator))).toEqual({ fileId: caseId, kind: 'case', orgId: 'aoshanwei', status: 'terminated', statusTitle: '被终止', since: expect.any(String) });
  expect([await listed(second), await listed(elsewhere)]).toEqual([undefined, undefined]);
  expect((await Promise.all([second, elsewhere, clerk].map((who) => who.post(`${path}/${caseId}/retry`, {})))).map(({ status }) => status)).toEqual([404, 404, 403]);
  expect((await Promise.all([second, elsewhere, clerk].map((who) => who.get(`${path}/${caseId}`)))).map(({ status }) => status)).toEqual([404, 404, 403]);

  expect((await administrator.post(`${path}/${caseId}/retry`, {})).status).toBe(202);
  await until('the workflow again', isRunning);
  expect(await until('everything told', async () => (await administrator.get(`${path}/${caseId}`)).body.told)).toBe(true);
  expect(await until('the list without it', async () => !(await listed(administrator)))).toBe(true);
}, 90_000);
