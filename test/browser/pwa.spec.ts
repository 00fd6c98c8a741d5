import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { address, Office } from './kit/browser.js';
import { keep, keptPaths, serviceWorkerPath, waitingServiceWorker } from './kit/in-page.js';

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

test('the workplace can be put on a phone’s home screen', async () => {
  const page = await office.page('phone');
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await fetch(new URL(href ?? '', address()))).json() as { name: string; start_url: string; display: string; icons: { src: string; sizes: string; type: string }[] };
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' });
  expect(manifest.name).toMatch(/四单/);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src, type } of manifest.icons) {
    const icon = await fetch(new URL(src, address()));
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, type]);
  }
}, 60_000);

test('after a first visit the page opens without a network, and says what is wrong', async () => {
  const page = await office.at('jimo.officer1', 'phone');
  expect(await serviceWorkerPath(page)).toBe('/sw.js');
  // The files of the first visit were fetched before the worker stood: it keeps those of the next one.
  await page.reload();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText('网络不通，或者服务器正在重新启动。').waitFor();
  // Nothing that the API said is kept on the device.
  expect((await keptPaths(page)).filter((path) => path.startsWith('/api/'))).toEqual([]);
  await page.context().setOffline(false);
  await page.reload();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}, 90_000);

test('another release drops what earlier ones kept, once no tab of theirs is open', async () => {
  const old = '/assets/of-an-old-release.js';
  const page = await office.at('jimo.officer1');
  await serviceWorkerPath(page);
  await keep(page, 'sidan-files', old);
  // Under another address the same worker is another release to the browser.
  await waitingServiceWorker(page, '/sw.js?release=next');
  expect(await keptPaths(page)).toContain(old);
  // The open tab works on, and a reload does not take its files away either.
  await page.reload();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  expect(await keptPaths(page)).toContain(old);
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await expectSoon(async () => {
    await next.goto('/');
    return !(await keptPaths(next)).includes(old);
  });
  // What it opens with is there without having been asked for.
  expect(await keptPaths(next)).toEqual(expect.arrayContaining(['/', expect.stringMatching(/^\/assets\/index-.*\.js$/), expect.stringMatching(/^\/assets\/index-.*\.css$/)]));
  await context.setOffline(true);
  await next.reload();
  await next.getByText('网络不通，或者服务器正在重新启动。').waitFor();
}, 90_000);

/** The browser takes its time to change workers. */
async function expectSoon(there: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 20_000;
  while (!(await there())) {
    if (Date.now() > until) throw new Error('what the old release kept is still there');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
