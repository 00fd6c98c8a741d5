import type { Locator, Page } from 'playwright-core';

// These tests are no browser program and know none of its types: what is asked of the page is written as text, of an element with as much of its type as is asked.

interface Focusable { readonly ownerDocument: { readonly activeElement: unknown } }
interface Picture { readonly naturalWidth: number; decode(): Promise<void> }

export const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one: Focusable) => one.ownerDocument.activeElement === one);

/** Loads and decodes the picture; its width in pixels. */
export const widthOf = (image: Locator): Promise<number> => image.evaluate((one: Picture) => one.decode().then(() => one.naturalWidth));

/** What whatever has the focus is called. */
export const focusedName = (page: Page): Promise<string> => page.evaluate('document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.innerText ?? ""');

/** By how many pixels the page is wider than the screen. */
export const sidewaysScroll = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What is pressed or written in and is lower than a thumb needs, by what it says; links within text may be. */
export const smallTargets = (page: Page): Promise<readonly string[]> => page.evaluate(`[...document.querySelectorAll('button, select, textarea, summary, input, nav[aria-label="主导航"] a')]
  .map((one) => one.closest('label') ?? one.closest('.ant-select, .ant-input-number') ?? one)
  .filter((one, at, all) => all.indexOf(one) === at && one.checkVisibility({ visibilityProperty: true }))
  .filter((one) => one.getBoundingClientRect().height < 43.5 && one.getBoundingClientRect().height > 1)
  .map((one) => (one.getAttribute('aria-label') ?? one.innerText ?? one.className) + ' ' + Math.round(one.getBoundingClientRect().height))`);

/** Ctrl+V with a picture on the clipboard. */
export async function pastePicture(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(`(async () => {
    const canvas = new OffscreenCanvas(64, 48);
    canvas.getContext('2d').fillRect(8, 8, 32, 24);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob() })]);
  })()`);
  await page.keyboard.press('Control+V');
}

export const serviceWorkerPath = (page: Page): Promise<string> => page.evaluate('navigator.serviceWorker.ready.then(({ active }) => new URL(active.scriptURL).pathname)');

/** Paths of everything that the page keeps on the device to open without a network. */
export function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  })()`);
}

/** Puts an empty file among what is kept on the device. */
export async function keep(page: Page, cache: string, path: string): Promise<void> {
  await page.evaluate(`caches.open(${JSON.stringify(cache)}).then((one) => one.put(${JSON.stringify(path)}, new Response('')))`);
}

/** Registers another service worker; it is installed, and waits for the present one's pages to close. */
export async function waitingServiceWorker(page: Page, path: string): Promise<void> {
  await page.evaluate(`(async () => {
    const registration = await navigator.serviceWorker.register(${JSON.stringify(path)});
    const worker = registration.installing ?? registration.waiting;
    while (registration.waiting !== worker && worker.state !== 'activated') await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
  })()`);
}
