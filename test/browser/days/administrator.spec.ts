import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workflowIdOf } from '@sidan/contracts';
import { Database, tellAgain } from '@sidan/persistence';
import { Client, Connection } from '@temporalio/client';
import type { Locator, Page } from 'playwright-core';
import { Office } from '../kit/browser.js';
import { Told } from '../kit/told.js';

const PATIENCE_MS = 60_000;
const ONE_ANSWER_MS = 5_000;

let office: Office;
let database: Database;
let temporal: Connection;
beforeAll(async () => {
  office = await Office.open();
  database = new Database(process.env['SIDAN_TEST_DATABASE_URL'] as string);
  temporal = await Connection.connect({ address: process.env['SIDAN_TEST_TEMPORAL'] as string });
}, 60_000);
afterAll(async () => {
  await Promise.all([office.close(), database.close(), temporal.close()]);
});

async function openFailures(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '管理' }).click();
  await page.getByRole('navigation', { name: '管理' }).getByRole('link', { name: '故障' }).click();
  await page.getByRole('heading', { name: '停止的流程' }).waitFor();
}

/** What the workflow server and the relay do comes when it comes: the administrator looks again until it has. */
async function lookUntil(page: Page, there: Locator, state: 'visible' | 'hidden'): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while ((await there.count() > 0) !== (state === 'visible')) {
    if (Date.now() > until) throw new Error(`not ${state}: ${there.toString()}`);
    // A page that is asking just now doesn't ask again.
    const answered = page.waitForResponse(/\/api\/administration\/failures$/, { timeout: ONE_ANSWER_MS }).catch(() => null);
    await page.getByRole('button', { name: /重新核对/ }).click();
    await answered;
  }
}

async function retry(page: Page, fileId: string, outcome: string): Promise<void> {
  await page.getByRole('button', { name: `重试 ${fileId}` }).click();
  await page.getByRole('status').getByText(`${fileId}：${outcome}`).waitFor({ timeout: PATIENCE_MS });
}

const nothingUnderWay = async (fileId: string) => (await database.read('SELECT file_id FROM outbox WHERE file_id = ?', [fileId])).length === 0;

test('a workflow that was ended is on the page, and a retry starts it again', async () => {
  const { caseId, tell } = await Told.until('late-case', 'clerk', 'accept-report');
  const workflow = new Client({ connection: temporal }).workflow.getHandle(workflowIdOf('case', caseId));
  const runs = async () => (await nothingUnderWay(caseId)) && (await workflow.describe()).status.name === 'RUNNING';
  await tell.eventually(runs, '流程启动');
  await workflow.terminate('an accident');

  const page = await office.at('hejin.admin');
  await openFailures(page);
  const row = page.getByRole('table', { name: '停止的流程' }).getByRole('row').filter({ hasText: caseId });
  await lookUntil(page, row, 'visible');
  expect(await row.innerText()).toMatch(/河津市城区街道办事处\s+案件[^]*被终止/);
  // Of the case itself nothing is shown.
  expect(await page.locator('main').innerText()).not.toContain('挖沙');
  await retry(page, caseId, '已经重新送达');
  // The list is read anew by itself.
  await row.waitFor({ state: 'detached' });
  await tell.eventually(runs, '流程重新启动');

  await page.getByRole('navigation', { name: '管理' }).getByRole('link', { name: '操作记录' }).click();
  await page.getByRole('row').filter({ hasText: '王国栋' }).filter({ hasText: '要求重新通知流程' }).first().waitFor();
}, 240_000);

test('news that cannot be told waits with its reason; once that is mended a retry delivers it', async () => {
  const { caseId, tell } = await Told.until('late-case', 'clerk', 'accept-report');
  await tell.eventually(() => nothingUnderWay(caseId), '消息送达');
  const [file] = await database.read<{ state: string }>('SELECT state FROM file WHERE id = ?', [caseId]);
  const page = await office.at('hejin.admin');
  const row = page.getByRole('table', { name: '没有送达的消息' }).getByRole('row').filter({ hasText: caseId });
  try {
    await database.write(`UPDATE file SET state = '{}' WHERE id = ?`, [caseId]);
    await database.transaction((tx) => tellAgain(tx, caseId, ['chengqu']));
    await openFailures(page);
    await lookUntil(page, row.filter({ hasText: '没有成功' }), 'visible');
    await row.getByText('技术原因（交给维护人员）').click();
    expect(await row.locator('code').last().innerText()).not.toBe('');
    // Nothing has changed: it fails once more and stays.
    await retry(page, caseId, '又试了一次，还是没有送达');
    await row.filter({ hasText: /已试 ([2-9]|\d\d) 次/ }).waitFor();
  } finally {
    await database.write('UPDATE file SET state = ? WHERE id = ?', [file?.state ?? '', caseId]);
  }
  await retry(page, caseId, '已经重新送达');
  await row.waitFor({ state: 'detached' });
  await tell.act('hejin.clerk', { kind: 'case', id: caseId }, 'accept-report', { matter: 'TD-03' });
}, 240_000);

test('an engine that does not answer a retry is called so, and the list is read anew all the same', async () => {
  const failed = { fileId: 'f-1', kind: 'case', orgId: 'chengqu', attempts: 2, lastError: 'away', since: '2024-11-25T09:00:00+08:00' };
  const page = await office.at('hejin.admin');
  let asked = 0;
  await page.route('**/api/administration/failures', (route) => {
    asked += 1;
    return route.fulfill({ json: { messages: [{ ...failed, lastError: `away ${asked}` }], workflows: [], workflowsNote: null } });
  });
  await page.route('**/api/administration/failures/f-1/retry', (route) => route.fulfill({ status: 202, json: { fileId: 'f-1', effect: '' } }));
  await page.route('**/api/administration/failures/f-1', (route) => route.fulfill({ json: { fileId: 'f-1', told: false, attempts: 2 } }));
  await openFailures(page);
  const before = asked;
  await retry(page, 'f-1', '后台引擎没有响应');
  await page.getByText('技术原因（交给维护人员）').click();
  await page.getByText(`away ${before + 1}`, { exact: true }).waitFor();
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
