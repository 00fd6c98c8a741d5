// The first page in a browser: how long until the first task is seen on a slow machine, what is fetched for it, and how ten thousand tasks scroll.
import { get } from 'node:http';
import { chromium } from 'playwright-core';
import { findBrowser } from '../services/browser.mjs';
import { percentile, round } from './figures.mjs';

const READER = 'hejin.officer1';
const LIST = '/?scope=team';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SLOWDOWN = 4;
const COLD_LOADS = 5;
const ROWS = 10_000;
const PIXELS_PER_FRAME = 900;
const MOST_MS = 180_000;

/** Needs the open cases that the inbox was measured with: `ROWS` and more in the reader's team. */
export async function benchPages(system, progress) {
  const browser = await chromium.launch({ executablePath: await findBrowser(progress), headless: true, args: FLAGS });
  try {
    const loads = [];
    for (let done = 0; done < COLD_LOADS; done += 1) loads.push(await coldLoad(browser, system));
    const scrolls = {};
    for (const slowdown of [1, SLOWDOWN]) scrolls[slowdown === 1 ? 'CPU 原速' : `CPU 慢 ${slowdown} 倍`] = await scrollThrough(browser, system, slowdown);
    return { slowdown: SLOWDOWN, firstTaskMillis: round(percentile(loads.map(({ millis }) => millis), 0.5), 0), scriptKilobytes: loads[0].scriptKilobytes, rows: ROWS, scrolls };
  } finally {
    await browser.close();
  }
}

/** A fresh profile that is signed in and has seen nothing yet. */
async function signedIn(browser, { apiUrl, initialPassword }, slowdown) {
  const context = await browser.newContext({ baseURL: apiUrl, viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const answer = await context.request.post('/api/session', { data: { username: READER, password: initialPassword } });
  if (!answer.ok()) throw new Error(`${READER} could not sign in: ${answer.status()}`);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return { context, page };
}

async function coldLoad(browser, system) {
  const { context, page } = await signedIn(browser, system, SLOWDOWN);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-task]')) return;
      observer.disconnect();
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ name }) => name);
      globalThis.firstTask = { millis: performance.now(), scripts };
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(LIST);
  await page.locator('[data-task]').first().waitFor({ timeout: 60_000 });
  const { millis, scripts } = await page.evaluate(() => globalThis.firstTask);
  await context.close();
  const sizes = await Promise.all(scripts.map(gzippedSize));
  return { millis, scriptKilobytes: round(sizes.reduce((sum, size) => sum + size, 0) / 1_024, 1) };
}

/** Bytes on the wire for whoever accepts gzip. */
export function gzippedSize(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => { bytes += chunk.length; }).on('end', () => resolve(bytes)).on('error', reject);
    }).on('error', reject);
  });
}

/** Scrolls at a steady pace until `ROWS` rows have gone by, as the wheel does; counts the frames in which the list moved. */
async function scrollThrough(browser, system, slowdown) {
  const { context, page } = await signedIn(browser, system, slowdown);
  await page.goto(LIST);
  await page.locator('[data-task]').first().waitFor({ timeout: 60_000 });
  const { frames, last, most } = await page.evaluate(scrolled, { rows: ROWS, step: PIXELS_PER_FRAME, mostMillis: MOST_MS });
  await context.close();
  if (last < ROWS) throw new Error(`only ${last} of ${ROWS} rows went by in ${MOST_MS / 1_000} seconds`);
  return { p95FrameMillis: round(percentile(frames, 0.95), 1), longestFrameMillis: round(Math.max(...frames), 1), frames: frames.length, rowsInPage: most };
}

/** Runs in the page. */
function scrolled({ rows, step, mostMillis }) {
  return new Promise((resolve) => {
    const frames = [];
    const started = performance.now();
    let before = started;
    let last = 0;
    let most = 0;
    let at = -1;
    const frame = (now) => {
      if (globalThis.scrollY !== at) frames.push(now - before);
      at = globalThis.scrollY;
      before = now;
      const places = document.querySelectorAll('[aria-posinset]');
      most = Math.max(most, places.length);
      last = Math.max(last, ...[...places].map((place) => Number(place.getAttribute('aria-posinset'))));
      if (last >= rows || now - started > mostMillis) resolve({ frames: frames.slice(1), last, most });
      else {
        globalThis.scrollBy(0, step);
        requestAnimationFrame(frame);
      }
    };
    requestAnimationFrame(frame);
  });
}
