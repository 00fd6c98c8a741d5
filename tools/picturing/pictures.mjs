import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { MAIN_PAGES } from './main-pages.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SIZES = [{ width: 1440, height: 900 }, { width: 390, height: 844 }];

/** Takes each page at each size into `folder`; answers with the files. */
export async function takePictures({ system, cases, browserPath, folder, only }) {
  const pages = [SIGN_IN, ...MAIN_PAGES].filter(({ name }) => only === undefined || name.includes(only));
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, headless: true, args: FLAGS });
  try {
    const taken = [];
    for (const size of SIZES) for (const shown of pages) taken.push(await takeOne(browser, { system, cases, folder }, shown, size));
    return taken;
  } finally {
    await browser.close();
  }
}

const SIGN_IN = { name: 'sign-in', as: null, path: () => '/', ready: (page) => page.getByRole('button', { name: '登录' }).waitFor() };

async function takeOne(browser, { system, cases, folder }, { name, as, path, ready }, size) {
  const phone = size.width < 768;
  const context = await browser.newContext({
    baseURL: system.apiUrl, viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', hasTouch: phone, isMobile: phone, deviceScaleFactor: 1,
  });
  const file = join(folder, `${name}-${size.width}.png`);
  try {
    if (as !== null) await context.request.post('/api/session', { data: { username: as, password: system.initialPassword } });
    const page = await context.newPage();
    await page.goto(path(cases));
    await ready(page);
    // As tall as the page: what sticks to the screen's end then stands at the page's end, and nothing is cut.
    await page.setViewportSize({ width: size.width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await page.waitForTimeout(200);
    await page.screenshot({ path: file, fullPage: true });
    return file;
  } catch (error) {
    throw new Error(`${name} at ${size.width} px: ${error.message}`, { cause: error });
  } finally {
    await context.close();
  }
}
