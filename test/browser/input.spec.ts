import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { Office } from './kit/browser.js';
import { Told } from './kit/told.js';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.concat([PIXEL, Buffer.from(name)]) });

test('a word written through an input method is searched for once it is there', async () => {
  const page = await office.at('jimo.officer1');
  const keys = await page.context().newCDPSession(page);
  await page.getByRole('tab', { name: /\d/ }).first().waitFor();
  await page.getByLabel('查找编号或事由').focus();
  await keys.send('Input.imeSetComposition', { text: '渣土', selectionStart: 2, selectionEnd: 2 });
  expect(new URL(page.url()).searchParams.has('q')).toBe(false);
  await keys.send('Input.insertText', { text: '渣土' });
  await page.waitForURL((url) => url.searchParams.get('q') === '渣土');
}, 60_000);

test('of two photos on their way at once neither takes the other’s place', async () => {
  const page = await office.at('jimo.clerk');
  await page.getByRole('link', { name: '收单' }).click();
  const slow = firstTo(page, '**/api/evidence-files');
  await page.locator('#photos').setInputFiles(photo('东侧.png'));
  const first = await slow;
  await page.locator('#photos').setInputFiles(photo('西侧.png'));
  await page.getByRole('img', { name: '西侧.png' }).waitFor();
  await first.continue();
  await page.getByRole('img', { name: '东侧.png' }).waitFor();
  expect(await page.getByRole('img', { name: /侧\.png$/ }).count()).toBe(2);
}, 60_000);

test('the line to the server comes back by itself, and says what may have been missed', async () => {
  const page = await office.at('jimo.reviewer');
  await page.route('**/api/live', (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
  await page.goto('/review');
  await page.getByRole('button', { name: /^有 1 条更新/ }).waitFor();
}, 60_000);

test('a file is printed only once all of it is there', async () => {
  const told = await Told.until('jimo-first-case', 'officer1', 'add-evidence');
  const page = await office.at('jimo.officer1');
  const slow = firstTo(page, `**/api/proceedings/${told.proceedingId}`);
  await page.goto(`/cases/${told.caseId}/print`);
  const proceeding = await slow;
  await page.getByText('正在读取…').waitFor();
  expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0);
  await proceeding.continue();
  await page.getByRole('button', { name: '打印', exact: true }).waitFor();
  expect(await page.getByText('没有办案程序。').count()).toBe(0);
}, 90_000);

test('a sign-out that did not reach the server says so', async () => {
  const page = await office.at('jimo.clerk');
  await page.route('**/api/session', (route) => route.abort(), { times: 1 });
  await page.goto('/me');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('dialog', { name: '没有退出登录' }).waitFor();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('form', { name: '登录' }).waitFor();
}, 60_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));

/** The first request to this address, which waits until the test lets it go on. */
function firstTo(page: Page, address: string): Promise<Route> {
  return new Promise((resolve) => { void page.route(address, (route) => resolve(route), { times: 1 }); });
}
