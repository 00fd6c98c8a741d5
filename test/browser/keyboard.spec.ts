import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Office, password } from './kit/browser.js';
import { focusedName, hasFocus } from './kit/in-page.js';
import { Told } from './kit/told.js';

const MOST_TABS = 60;

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

/** Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} was not reached by Tab; at ${await focusedName(page)}`);
}

/** The whole day without the mouse: nothing in this test clicks, hovers or fills by anything but keys. */
test('a reviewer signs in, finds the case, checks each point, returns it, and goes on', async () => {
  const told = await Told.until('yancheng-extinguisher', 'reviewer', 'approve-review');
  const page = await office.page();
  await page.goto('/');
  await page.getByLabel('用户名').waitFor();
  await page.keyboard.type('yancheng.reviewer');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password());
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主导航' }).waitFor();

  await tabTo(page, /^(audit )?审核$/);
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: '待审事项' }).waitFor();
  const link = page.locator(`[data-row][href*="${told.proceedingId}"]`);
  await link.waitFor();
  for (let moved = 0; moved < 50 && !(await hasFocus(link)); moved += 1) await page.keyboard.press('j');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: '核对清单' }).waitFor();
  // The contents of the file are read by keys, too.
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Tab');
  const points = await page.locator('.checklist > li').count();
  for (let left = points - 1; left > 0; left -= 1) {
    await page.keyboard.press('y');
    await page.getByRole('status').getByText(`还有 ${left} 项没有核对`).waitFor();
  }
  await page.keyboard.press('n');
  await page.locator('.checklist textarea').waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.type('请补充说明是否涉嫌犯罪');
  await page.getByRole('status').getByText('已全部核对，1 项有问题').waitFor();

  await page.keyboard.press('Alt+3');
  await tabTo(page, /^法制审核退回$/);
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: '法制审核退回' });
  await form.waitFor();
  await page.waitForTimeout(200);
  // The form has the focus in its first field.
  await page.keyboard.press('Control+End');
  await page.keyboard.type('补正后重新报送。');
  await tabTo(page, /^法制审核退回$/);
  await page.keyboard.press('Enter');
  await page.getByText('已办理：法制审核退回').waitFor();
  const { state } = await told.tell.view('yancheng.reviewer', told.proceeding);
  expect(state.reviews.at(-1)).toMatchObject({ result: 'returned', points: [expect.stringContaining('请补充说明是否涉嫌犯罪')] });

  // The focus stands on what comes next, or on the way back to the queue.
  await tabTo(page, /^(下一件|回到待审列表)$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 120_000);

test('the workbench by keys: move, choose, claim, find, ask for the keys', async () => {
  await Told.until('yancheng-extinguisher', 'reviewer', 'approve-review');
  const page = await office.page();
  await page.goto('/?scope=claimable');
  await page.getByLabel('用户名').waitFor();
  await page.keyboard.type('yancheng.reviewer');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password());
  await page.keyboard.press('Enter');
  await page.locator('[data-task]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.getByText('已认领 1 项。').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  await page.keyboard.type('绝不会有的词');
  await page.getByText('没有符合筛选条件的任务。').waitFor();
}, 90_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
