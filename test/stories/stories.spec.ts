import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowIdOf } from '@sidan/contracts';
import { Client, Connection } from '@temporalio/client';
import { runTool } from '../../tools/crashing/audit.mjs';
import { driver, type Driver, type FileRef } from '../../tools/stories/driver.mjs';
import { allStories, playStory } from '../../tools/stories/index.mjs';
import { saveLedgerWhenRecording } from '../replay/ledger.js';
import { saveWhenRecording } from '../replay/record.js';

const system = {
  apiUrl: process.env['SIDAN_TEST_API'] as string, databaseUrl: process.env['SIDAN_TEST_DATABASE_URL'] as string,
  temporalAddress: process.env['SIDAN_TEST_TEMPORAL'] as string, dataDir: process.env['SIDAN_TEST_DATA_DIR'] as string, initialPassword: process.env['SIDAN_TEST_PASSWORD'] as string,
};

interface Told { readonly tell: Driver; readonly file: FileRef; readonly proceeding: FileRef; readonly case: any; readonly proceedingView: any; readonly lines: string[] }

async function play(id: string): Promise<Told> {
  const story = (await allStories()).get(id);
  if (!story) throw new Error(`no story ${id}`);
  const lines: string[] = [];
  const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword, say: (line) => void lines.push(line) });
  const { file, proceeding } = await playStory(story, tell);
  const clerk = story.people['clerk']?.username as string;
  return { tell, file, proceeding, case: await tell.view(clerk, file), proceedingView: await tell.view(clerk, proceeding), lines };
}

let connection: Connection;
let client: Client;
beforeAll(async () => {
  connection = await Connection.connect({ address: system.temporalAddress });
  client = new Client({ connection });
});
afterAll(() => connection.close());

const dueOf = (view: any, key: string): string | undefined => view.state.clocks[key]?.due?.slice(0, 10);
const clockNamed = (view: any, name: string): any => Object.values<any>(view.state.clocks).findLast((clock) => clock.name === name);

/** A workflow ends when its file does; the events both took, and the histories and ledgers that later releases replay. */
async function followed(id: string, told: Told): Promise<number> {
  const reader = `${told.case.state.region}.auditor`;
  let events = 0;
  for (const { kind, id: fileId, ended } of [told.case, told.proceedingView]) {
    const workflowId = workflowIdOf(kind as 'case' | 'proceeding', fileId);
    const handle = client.workflow.getHandle(workflowId);
    if (ended) await handle.result();
    const { historyLength } = await handle.describe();
    events += historyLength;
    await saveWhenRecording(client, workflowId, `${id} ${kind}`);
    await saveLedgerWhenRecording(kind as 'case' | 'proceeding', await told.tell.ledger(reader, { kind, id: fileId }), id);
  }
  console.info(`${id}: ${events} history events`);
  return events;
}

async function verifies(told: Told): Promise<void> {
  const { code, output } = await runTool(system, 'verify.mjs', [told.file.id]);
  expect(`${code}: ${output}`).toMatch(/^0: /);
}

describe('story 1: Jimo’s first case', () => {
  let told: Told;
  beforeAll(async () => { told = await play('jimo-first-case'); }, 300_000);

  it('serves the decision on 2024-12-09 and fines 600.00 yuan for 12 m³', () => {
    const { decision, payments } = told.proceedingView.state;
    expect(decision.servedAt).toBe('2024-12-09T09:00:00.000+08:00');
    expect(decision.proposal).toMatchObject({ fine: 60_000, quantity: 12 });
    expect(payments.map(({ amount }: { amount: number }) => amount)).toEqual([60_000]);
  });

  it('has each due date right against the calendar of 2024', () => {
    const view = told.proceedingView;
    expect(Object.fromEntries(['filing', 'decision', 'service', 'payment', 'reconsideration', 'litigation'].map((key) => [key, dueOf(view, key)]))).toEqual({
      filing: '2024-12-09', decision: '2025-02-23', service: '2024-12-18', payment: '2024-12-24', reconsideration: '2025-02-07', litigation: '2025-06-09',
    });
    expect(clockNamed(view, 'statement').due.slice(0, 10)).toBe('2024-12-06');
  });

  it('says of every clock why it is that date', () => {
    const clocks = [...Object.values<any>(told.proceedingView.state.clocks), ...Object.values<any>(told.case.state.clocks)];
    expect(clocks.length).toBeGreaterThan(10);
    for (const { basis, why } of clocks) {
      expect(basis).not.toBe('');
      expect(why.at(-1)).toMatch(/^届满：/);
    }
  });

  it('ends paid, closed and scored, in at most 150 history events, with a file that verifies', async () => {
    expect(told.proceedingView.state).toMatchObject({ phase: 'ended', outcome: 'penalised' });
    expect(told.case.state).toMatchObject({ phase: 'closed', evaluation: { score: { total: 100 } } });
    expect(await followed('jimo-first-case', told)).toBeLessThanOrEqual(150);
    await verifies(told);
  }, 60_000);

  it('lets the reporter’s code see the slips and nothing else', async () => {
    const { followUpCode } = await told.tell.must(told.tell.call('/api/reports', {
      as: 'jimo.clerk', method: 'POST', key: 'follow-up-story', body: { orgId: 'aoshanwei', source: 'phone', description: '秘密内容', place: { address: '某处' }, training: { startAt: '2024-11-24T09:30:00+08:00' } },
    }), '登记');
    const { status, body } = await told.tell.call(`/api/follow-up/${followUpCode}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('秘密内容');
  });
});

describe('story 5: Yancheng’s extinguisher', () => {
  let told: Told;
  beforeAll(async () => { told = await play('yancheng-extinguisher'); }, 300_000);

  it('passes the second tier after one return, with the hearing right told and lapsed', () => {
    const { reviews, hearing, noticed } = told.proceedingView.state;
    expect(reviews.map(({ tier, result }: { tier: number; result: string }) => `${tier} ${result}`)).toEqual(['1 approved', '2 returned', '2 approved']);
    expect(noticed.hearingRight).toBe(true);
    expect(hearing).toMatchObject({ right: true, requestedAt: null, closed: true });
    expect(clockNamed(told.proceedingView, 'hearing-request')).toMatchObject({ status: 'lapsed' });
  });

  it('ends, and verifies', async () => {
    expect(told.case.state.phase).toBe('closed');
    expect(await followed('yancheng-extinguisher', told)).toBeLessThanOrEqual(150);
    await verifies(told);
  }, 60_000);
});

describe('story 8: a late one', () => {
  let told: Told;
  beforeAll(async () => { told = await play('late-case'); }, 300_000);

  it('reminds, then escalates rung by rung to the district, each told and on file', async () => {
    const entries = await told.tell.ledger('hejin.auditor', told.file);
    const types = entries.map(({ type }) => type);
    expect(types.indexOf('ownerReminded')).toBeLessThan(types.indexOf('clockOverdue'));
    const rungs = told.case.state.escalations.filter(({ clock }: { clock: string }) => clock.startsWith('take-job'));
    expect(rungs.map(({ role, orgId }: { role: string; orgId: string }) => `${role}@${orgId}`)).toEqual([
      'team-leader@chengqu', 'supervisor@chengqu', 'responsible-head@chengqu', 'supervisor@hejin-platform',
    ]);
    for (const { told: people } of rungs) expect(people.length).toBeGreaterThan(0);
    expect(rungs.at(-1).acknowledgedBy).toBe('hejin-district');
  });

  it('counts in the score, and its shortcoming has an owner', async () => {
    const { score, shortcomings } = told.case.state.evaluation;
    expect(score.total).toBe(90);
    expect(shortcomings.map(({ owner }: { owner: string | null }) => owner)).toEqual(['hejin-leader']);
    expect(await followed('late-case', told)).toBeLessThanOrEqual(150);
    await verifies(told);
  }, 60_000);
});
