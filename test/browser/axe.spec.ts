import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picturedCases } from '../../tools/picturing/cases.mjs';
import { MAIN_PAGES, type MainPage, type PicturedCases } from '../../tools/picturing/main-pages.mjs';
import { address, Office, password, type Size } from './kit/browser.js';
import { violationsOf } from './kit/accessible.js';
import { sidewaysScroll, smallTargets } from './kit/in-page.js';

let office: Office;
let cases: PicturedCases;
beforeAll(async () => {
  office = await Office.open();
  cases = await picturedCases({ apiUrl: address(), initialPassword: password() });
}, 180_000);
afterAll(() => office.close());

/** One desk for a person, however many pages he looks at. */
const desks = new Map<string, Promise<Page>>();

function deskOf(username: string, size: Size): Promise<Page> {
  const key = `${username} ${size}`;
  const desk = desks.get(key) ?? office.at(username, size);
  desks.set(key, desk);
  return desk;
}

/** What a thumb would miss on a phone: small targets, and whatever lies beyond the screen's side. */
async function outOfReach(page: Page, size: Size): Promise<readonly string[]> {
  if (size !== 'phone') return [];
  const beyond = await sidewaysScroll(page);
  return [...(beyond > 0 ? [`${beyond} px beyond the side`] : []), ...await smallTargets(page)];
}

describe.each<Size>(['desktop', 'phone'])('%s', (size) => {
  test('sign-in', async () => {
    const page = await office.page(size);
    await page.goto('/');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  test.each<MainPage>(MAIN_PAGES)('$name', async ({ as, path, ready }) => {
    const page = await deskOf(as, size);
    await page.goto(path(cases));
    await ready(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await outOfReach(page, size)).toEqual([]);
  }, 60_000);
});

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
