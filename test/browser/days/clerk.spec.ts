import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Office } from '../kit/browser.js';
import { hasFocus, pastePicture, widthOf } from '../kit/in-page.js';

const CALL_MS = 30_000;
/** About what a practised hand needs for a character. */
const KEY_MS = 60;
const PLACE = '即墨区鳌山卫街道海滨二路18号';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

async function atIntake(page: Page): Promise<void> {
  await page.getByRole('link', { name: '收单' }).click();
  await page.getByRole('heading', { level: 1, name: '收单' }).waitFor();
}

async function reportNo(page: Page): Promise<string> {
  return (await page.locator('dd').filter({ hasText: '复制' }).first().innerText()).replace('复制', '').trim();
}

let first = '';

test('a call is registered and accepted within half a minute, by hand', async () => {
  const page = await office.at('jimo.clerk');
  await atIntake(page);
  const started = performance.now();
  // The words have the focus: the clerk types while the caller speaks.
  await page.keyboard.type('有人开车往路边倾倒建筑垃圾，大概十几立方米', { delay: KEY_MS });
  await page.getByLabel('地点').pressSequentially(PLACE, { delay: KEY_MS });
  await page.getByLabel('姓名或者称呼').pressSequentially('刘女士', { delay: KEY_MS });
  await page.getByLabel('电话', { exact: true }).pressSequentially('13800001111', { delay: KEY_MS });
  await page.getByRole('group', { name: '可能的事项' }).getByRole('button', { name: /建筑垃圾/ }).first().click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '已登记并受理' }).waitFor();
  expect(performance.now() - started).toBeLessThan(CALL_MS);
  first = await reportNo(page);
  expect(first).not.toBe('');
  // The code is for the caller, and shown only here.
  expect(await page.getByText('查询码').count()).toBe(1);
  await page.getByRole('link', { name: '打开这件案件' }).click();
  await page.getByRole('heading', { name: '下一步' }).waitFor();
  // A clerk reads who called on purpose only, and that is written down.
  expect(await page.locator('main').innerText()).not.toContain('13800001111');
  await page.getByRole('button', { name: '查阅举报人', exact: true }).click();
  await page.getByText('13800001111').waitFor();
}, 90_000);

test('a second call about the same place is merged into the first', async () => {
  const page = await office.at('jimo.clerk');
  await atIntake(page);
  await page.keyboard.type('又有人打电话说路边倾倒建筑垃圾没人管');
  await page.getByLabel('地点').fill(PLACE);
  const known = page.getByRole('region', { name: '可能已经登记过' });
  await known.getByText(first).waitFor();
  await page.getByRole('button', { name: `并入这件：${first}` }).click();
  await page.getByRole('button', { name: '登记并并案' }).click();
  await page.getByRole('heading', { name: `已登记，并入${first}` }).waitFor();
}, 60_000);

test('a photo is pasted; what is missing is said at its field, and the words stay', async () => {
  const page = await office.at('jimo.clerk');
  await atIntake(page);
  await page.keyboard.type('广场边上乱倒建筑垃圾，附照片');
  await pastePicture(page);
  await page.getByRole('list').filter({ has: page.getByRole('button', { name: /^移除/ }) }).locator('img').waitFor();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('请填写地点：由违法行为发生地的机关管辖（行政处罚法 22）').waitFor();
  expect(await hasFocus(page.getByLabel('地点'))).toBe(true);
  await page.keyboard.type('鳌山卫街道中心广场');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '已登记', exact: true }).waitFor();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  const form = page.getByRole('form', { name: '受理' });
  const matter = form.getByLabel('事项');
  await matter.click();
  await matter.fill('建筑垃圾');
  await page.locator('.ant-select-item-option').first().waitFor();
  await matter.press('Enter');
  await form.getByRole('button', { name: '受理', exact: true }).click();
  await page.getByRole('heading', { name: '已登记并受理' }).waitFor();
  await page.getByRole('link', { name: '打开这件案件' }).click();
  const photo = page.getByRole('list', { name: '线索照片' }).locator('img');
  await photo.waitFor();
  expect(await widthOf(photo)).toBeGreaterThan(0);
}, 60_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
