import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { address, Office } from './kit/browser.js';
import { Desk } from './kit/desk.js';
import { HOSTILE, hostile } from './kit/hostile.js';
import { Told } from './kit/told.js';

const PATIENCE_MS = 15_000;

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

test('the page’s policy runs no script but its own files, and lets nobody frame it', async () => {
  const { headers } = await fetch(address(), { headers: { accept: 'text/html' } });
  const policy = new Map((headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim().split(' ')).map(([name, ...values]) => [name, values]));
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
});

/** Every text on the page is text: nothing of it became an element, and nothing of it ran. */
async function onlyText(page: Page, path: string): Promise<void> {
  await shown(page, path);
  for (const folded of await page.locator('main details:not([open]) > summary').all()) await folded.click({ timeout: 2_000 }).catch(() => null);
  await page.waitForTimeout(700);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  expect(await page.evaluate('globalThis.pwned')).toBe(undefined);
}

async function shown(page: Page, path: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await page.locator('body').innerText()).includes('onerror=')) {
    if (Date.now() > until) throw new Error(`nothing of the case is shown at ${path}`);
    await page.waitForTimeout(100);
  }
}

async function visit(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await onlyText(page, path);
  }
}

test('what is written into a case is shown as it was written, on every page', async () => {
  const told = await Told.until('yancheng-extinguisher', 'department', 'approve-review', { retold: hostile });
  const clerk = await office.at('yancheng.clerk');
  await visit(clerk, [`/cases/${told.caseId}`, `/cases/${told.caseId}/print`, '/cases']);
  expect(await clerk.locator('main').innerText()).toContain(HOSTILE);
  const department = await office.at('yancheng.dept');
  await visit(department, ['/review', `/review/${told.proceedingId}`, `/?scope=team&q=${await told.number()}`]);
}, 180_000);

test('and in supervision and evaluation', async () => {
  const told = await Told.until('late-case', 'clerk', 'record-satisfaction', { retold: hostile });
  await visit(await office.at('hejin.supervisor'), ['/supervision?training=1&show=open', `/cases/${told.caseId}`]);
  await visit(await office.at('hejin.clerk'), ['/evaluation', `/evaluation/${told.caseId}`, `/cases/${told.caseId}/print`]);
}, 180_000);

test('a file that is not what it says is refused in words', async () => {
  const told = await Told.until('jimo-first-case', 'officer1', 'add-evidence');
  const desk = new Desk(await office.at('jimo.officer1'), told);
  await desk.openCase();
  const form = await desk.start('proceeding', 'add-evidence');
  await form.locator('input[type=file]').first().setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script></html>') });
  const alert = form.locator('[data-problem="evidence-type"]');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('文件内容与所报类型“image/png”不符');
}, 90_000);

test('whoever does not handle a case finds nothing at its address', async () => {
  const told = await Told.until('jimo-first-case', 'officer1', 'add-evidence');
  for (const [username, path] of [['jimo2.clerk', `/cases/${told.caseId}`], ['yancheng.officer1', `/cases/${told.caseId}/print`], ['jimo2.reviewer', `/review/${told.proceedingId}`]] as const) {
    const page = await office.at(username);
    await page.goto(path);
    const alert = page.locator('[data-problem]').first();
    await alert.waitFor();
    expect(await alert.innerText()).toContain('不存在，或您无权查阅。');
    expect(await page.locator('main').innerText()).not.toContain('孙某');
  }
}, 90_000);

test('nothing went wrong on the way: no script refused, no other host asked', () => expect(office.mishaps).toEqual([]));
