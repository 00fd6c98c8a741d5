import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { BoardDesk } from '../kit/board.js';
import { Office } from '../kit/browser.js';
import { sidewaysScroll } from '../kit/in-page.js';
import { Told } from '../kit/told.js';

const LATE = '接单';

let office: Office;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  told = await Told.until('late-case', 'district', 'acknowledge-escalation');
}, 120_000);
afterAll(() => office.close());

async function measure(page: Page, title: string, fillIn: (form: Locator) => Promise<unknown>): Promise<void> {
  const board = new BoardDesk(page, told);
  await board.measure(await board.row(LATE), title, fillIn);
}

test('the board counts what is late, and each number opens its list', async () => {
  const page = await office.at('hejin.supervisor');
  const row = await new BoardDesk(page, told).row(LATE);
  expect(await row.innerText()).toContain('已逾期');
  const organisations = page.locator('.bar-table').filter({ hasText: '按机关' });
  await organisations.getByRole('button', { name: /城区街道.*已逾期/ }).first().click();
  await row.waitFor();
  await page.getByRole('button', { name: /^不再只看/ }).click();
  expect(new URL(page.url()).searchParams.has('org')).toBe(false);
  await page.getByRole('button', { name: '周一清单' }).click();
  await page.getByRole('heading', { level: 1, name: '周一清单' }).waitFor();
  await page.getByRole('heading', { name: /^已逾期/ }).waitFor();
}, 60_000);

test('the district acknowledges the escalation that reached it', async () => {
  await measure(await office.at('hejin.district'), '签收督办', (form) => form.getByLabel('说明').fill('已知悉，责成镇街当日接单'));
}, 60_000);

test('the township’s supervisor urges and takes over, at 390 px as well as at the desk', async () => {
  await measure(await office.at('hejin.supervisor'), '催办', (form) => form.getByLabel('催办意见').fill('请立即接单'));
  const phone = await office.at('hejin.supervisor', 'phone');
  await measure(phone, '提级办理', (form) => form.getByLabel('提级意见').fill('由督办员跟办'));
  expect(await sidewaysScroll(phone)).toBe(0);
}, 90_000);

test('the task is reassigned with a reason, and the new hand has it', async () => {
  const page = await office.at('hejin.supervisor');
  await measure(page, '改派任务', async (form) => {
    // Only the team's own leaders may take it.
    await form.getByRole('radio', { name: /^林佳宁（.*执法队长/ }).check();
    expect(await form.getByRole('radio').count()).toBe(1);
    await form.getByLabel('改派理由').fill('队长当面接单');
  });
  const leader = await office.at('hejin.leader');
  await leader.getByRole('list', { name: '任务' }).locator(`a[href*="${told.caseId}"]`).first().waitFor();
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
