import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Office } from '../kit/browser.js';
import { sidewaysScroll } from '../kit/in-page.js';
import { Told } from '../kit/told.js';

const LATE_ITEM = '法定时限和内部时限均未逾期';

let office: Office;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  told = await Told.until('late-case', 'fileReviewer', 'score-file');
}, 120_000);
afterAll(() => office.close());

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '评单' }).click();
  await page.locator(`a[href="/evaluation/${told.caseId}"]`).first().click();
  await page.getByRole('heading', { name: '案卷评查' }).waitFor();
}

test('a late case: full marks are refused, points are taken off, and the shortcoming has an owner', async () => {
  const page = await office.at('hejin.filereviewer');
  await openSheet(page);
  const form = page.getByRole('form', { name: '案卷评查' });
  // Beside the marks lies the file: what is late is told where it costs points.
  await form.getByText('接单', { exact: false }).first().waitFor();
  const full = form.getByRole('button', { name: /^满分：/ });
  for (let at = 0; at < await full.count(); at += 1) await full.nth(at).click();
  await form.getByLabel('评查意见').fill('存在不足，责成整改');
  await form.getByRole('button', { name: '案卷评查', exact: true }).click();
  const refusal = page.locator('[data-problem="lateness-must-cost-points"]');
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('依据');

  await form.getByRole('spinbutton', { name: `得分：${LATE_ITEM}` }).fill('0');
  await form.getByRole('textbox', { name: `评语：${LATE_ITEM}` }).fill('接单逾期，经区级督办后才接单');
  await form.getByRole('button', { name: `指出问题：${LATE_ITEM}` }).click();
  await form.getByLabel('问题1', { exact: true }).fill('接单逾期，经区级督办后才接单');
  await form.getByLabel('整改责任人').selectOption({ label: '林佳宁' });
  await form.getByText('90 / 100 分').waitFor();
  await form.getByRole('button', { name: '案卷评查', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  const rectification = page.getByRole('region', { name: '整改' });
  await rectification.getByText('责任人：林佳宁').waitFor();
}, 90_000);

test('the owner puts it right, and the supervisor’s visit ends the case', async () => {
  const leader = await office.at('hejin.leader', 'phone');
  await leader.goto(`/evaluation/${told.caseId}`);
  await leader.getByRole('button', { name: '销号' }).click();
  const form = leader.getByRole('form', { name: '整改销号' });
  await form.getByRole('textbox').last().fill('已重新明确接单责任，每日两次查看');
  await form.getByRole('button', { name: '整改销号', exact: true }).click();
  await leader.getByText(/已于 .* 销号/).waitFor();
  expect(await sidewaysScroll(leader)).toBe(0);
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
