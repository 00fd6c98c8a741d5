import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '@sidan/persistence';
import { emptyTeam, fillTeam } from '../../tools/benching/inbox.mjs';
import { gzippedSize } from '../../tools/benching/pages.mjs';
import { address, Office, password, signIn } from './kit/browser.js';

const MOST_KILOBYTES = 300;
const ROWS = 10_000;
/** A screen of rows, and some before and after it. */
const WINDOW = 60;
/** A township that no other test works in. */
const TEAM = 'yangcun';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

test('sign-in and workbench together ask for at most 300 KB of JavaScript, gzipped', async () => {
  const page = await office.page();
  const scripts = new Set<string>();
  page.on('request', (request) => { if (request.resourceType() === 'script') scripts.add(request.url()); });
  await page.goto('/');
  await signIn(page, 'jimo.officer1');
  await page.getByRole('tab', { name: /^我的任务/ }).waitFor();
  await page.waitForTimeout(1_000);
  const sizes = await Promise.all([...scripts].filter((url) => url.endsWith('.js') && !url.endsWith('/sw.js')).map(gzippedSize));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1_024).toBeLessThanOrEqual(MOST_KILOBYTES);
}, 60_000);

test('of ten thousand tasks only those in sight are in the page, wherever one scrolls', async () => {
  const database = new Database(process.env['SIDAN_TEST_DATABASE_URL'] as string);
  try {
    await fillTeam(database, TEAM, ROWS);
    expect(await mostRowsWhileScrolling()).toBeLessThanOrEqual(WINDOW);
  } finally {
    await emptyTeam(database, TEAM);
    await database.close();
  }
}, 150_000);

/** Scrolls to the last row; answers with the most rows that were in the page on the way. */
async function mostRowsWhileScrolling(): Promise<number> {
  const page = await office.page();
  await page.context().request.post(new URL('/api/session', address()).href, { data: { username: 'hejin2.officer1', password: password() } });
  await page.goto('/?scope=team');
  const rows = page.locator('[data-task]');
  await rows.first().waitFor();
  const reached = async () => Number(await page.locator('[aria-posinset]').last().getAttribute('aria-posinset'));
  const until = Date.now() + 90_000;
  let most = 0;
  while (await reached() < ROWS && Date.now() < until) {
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForTimeout(20);
    most = Math.max(most, await rows.count());
  }
  expect(await reached()).toBe(ROWS);
  return most;
}

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
