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

async function retry(page: Page, fileId: string): Promise<void> {
  await page.getByRole('button', { name: `重试 ${fileId}` }).click();
  await page.getByRole('status').getByText('已要求重新通知。').waitFor();
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
  await retry(page, caseId);
  await lookUntil(page, row, 'hidden');
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
    await retry(page, caseId);
    // Nothing has changed: it fails once more and stays.
    await lookUntil(page, row.filter({ hasText: /已试 ([2-9]|\d\d) 次/ }), 'visible');
  } finally {
    await database.write('UPDATE file SET state = ? WHERE id = ?', [file?.state ?? '', caseId]);
  }
  await retry(page, caseId);
  await lookUntil(page, row, 'hidden');
  await tell.act('hejin.clerk', { kind: 'case', id: caseId }, 'accept-report', { matter: 'TD-03' });
}, 240_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
