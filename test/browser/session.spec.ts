import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Office, password } from './kit/browser.js';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

test('a wrong password is said in words, and the right one opens the workbench', async () => {
  const page = await office.page();
  await page.goto('/cases');
  await page.getByLabel('用户名').fill('jimo.clerk');
  await page.getByLabel('密码').fill('wrong');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
  await page.getByLabel('密码').fill(password());
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The address asked for before the sign-in is where one arrives.
  expect(new URL(page.url()).pathname).toBe('/cases');
}, 60_000);

test('signing out in one tab signs out in all', async () => {
  const first = await office.at('jimo.officer1');
  const second = await first.context().newPage();
  await second.goto('/');
  await second.getByRole('navigation', { name: '主导航' }).waitFor();
  await second.getByRole('button', { name: /董文博/ }).click();
  await second.getByRole('menuitem', { name: '退出登录' }).click();
  await second.getByLabel('用户名').waitFor();
  await first.getByRole('dialog', { name: /请重新登录/ }).waitFor();
  // Nothing of the case shines through to whoever passes by.
  expect(await first.evaluate(`getComputedStyle(document.querySelector('.ant-modal-mask')).backgroundColor`)).toBe('rgb(244, 246, 249)');
  const { status } = await first.evaluate(async () => ({ status: (await fetch('/api/me')).status }));
  expect(status).toBe(401);
}, 60_000);

test('nobody sees a page without signing in, wherever he enters', async () => {
  const page = await office.page('phone');
  for (const path of ['/', '/intake', '/cases/x', '/administration']) {
    await page.goto(path);
    await page.getByRole('button', { name: '登录' }).waitFor();
  }
}, 60_000);

test('no script of a page can read the session', async () => {
  const page = await office.at('jimo.officer1');
  expect(await page.evaluate('document.cookie')).toBe('');
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ name: 'sidan_session', httpOnly: true, sameSite: 'Strict' });
}, 60_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
