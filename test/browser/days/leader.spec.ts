import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Office } from '../kit/browser.js';
import { Desk } from '../kit/desk.js';
import { Told } from '../kit/told.js';

const REPORT = '调查取证、调查终结';

let office: Office;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  told = await Told.until('jimo-first-case', 'guide', 'record-guidance');
}, 120_000);
afterAll(() => office.close());

/** The key of the proceeding's open task that this step completes. */
async function taskOf(action: string): Promise<string> {
  const { tasks } = await told.tell.view('jimo.leader', told.proceeding);
  return tasks.find((task: { readonly action: string }) => task.action === action)?.key ?? '';
}

/** The case's tasks in one of the workbench's lists. */
async function listed(page: Page, scope: 'mine' | 'waiting') {
  await page.goto(`/?${new URLSearchParams({ scope, q: await told.number() }).toString()}`);
  return page.getByRole('list', { name: '任务' }).locator(`[data-task^="${told.proceedingId}"]`).filter({ hasText: REPORT });
}

test('a leader urges from the case page; the ledger says whom and with what words', async () => {
  const desk = new Desk(await office.at('jimo.leader'), told);
  await desk.openCase();
  await desk.take('proceeding', 'urge', { task: await taskOf('submit-final-report'), note: '周五以前报送调查终结报告' });
  await desk.page.getByText(/^办案程序.*条）$/).click();
  const urged = desk.page.locator('.ledger > li').filter({ hasText: '周五以前报送调查终结报告' });
  await urged.waitFor();
  expect(await urged.innerText()).toMatch(/催办[^]*宋婉清[^]*通知 董文博/);
}, 90_000);

test('a leader reassigns from the case page: the new hand has it, the old one no longer', async () => {
  const desk = new Desk(await office.at('jimo.leader'), told);
  await desk.openCase();
  await desk.take('proceeding', 'assign-task', { task: await taskOf('submit-final-report'), personId: 'jimo-officer2', reason: '董文博外出培训' });
  await desk.page.getByText(/^傅桂芳（.*执法人员）/).waitFor();

  await (await listed(await office.at('jimo.officer2'), 'mine')).waitFor();
  const before = await office.at('jimo.officer1');
  await listed(before, 'mine');
  await before.getByText('没有符合筛选条件的任务。').waitFor();
}, 90_000);

test('a judgement is not a leader’s to give away: it is not among the tasks to reassign', async () => {
  const desk = new Desk(await office.at('jimo.leader'), told);
  await desk.openCase();
  const { tasks } = await told.tell.view('jimo.leader', told.proceeding);
  expect(tasks.map(({ action }: { readonly action: string }) => action)).toContain('record-guidance');
  const form = await desk.start('proceeding', 'assign-task');
  const text = await form.innerText();
  expect(text).toContain(REPORT);
  expect(text).not.toContain('指导');
}, 90_000);

test('chosen in the workbench, a task is reassigned there, and its row says to whom', async () => {
  const page = await office.at('jimo.leader');
  const row = await listed(page, 'waiting');
  await row.getByRole('checkbox', { name: /^选中/ }).check();
  await page.getByRole('region', { name: '对所选任务' }).getByRole('button', { name: '改派' }).click();
  const dialog = page.getByRole('dialog', { name: '改派 1 项任务' });
  await dialog.getByRole('button', { name: '改派' }).click();
  await dialog.getByText('请选择承办人，并写明改派的理由。').waitFor();
  await dialog.getByRole('combobox', { name: '承办人' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: '董文博' }).click();
  await dialog.getByLabel('理由').fill('培训结束');
  await dialog.getByRole('button', { name: '改派' }).click();
  await page.getByText('已改派 1 项。').waitFor();
  // With the hand on it the list isn't read again: the row knows by itself.
  await row.hover();
  await row.getByText('董文博').waitFor();
  await (await listed(await office.at('jimo.officer1'), 'mine')).waitFor();
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
