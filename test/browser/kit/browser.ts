import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--lang=zh-CN', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;

const PATIENCE_MS = 15_000;
const PICTURES = '.data/test-reports/pictures';

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests by npm test`);
  return value;
}

export const address = (): string => given('SIDAN_TEST_API');
export const password = (): string => given('SIDAN_TEST_PASSWORD');

/** One browser for a spec file; each person gets a context of his own, as at a desk of his own. */
export class Office {
  readonly #contexts: BrowserContext[] = [];
  /** Everything that went wrong in a page without the test asking: errors, and requests to other hosts. */
  readonly mishaps: string[] = [];

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<Office> {
    return new Office(await chromium.launch({ executablePath: given('SIDAN_TEST_BROWSER'), headless: true, args: FLAGS }));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A fresh profile with one empty page. */
  async page(size: Size = 'desktop'): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: SIZES[size], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: address(), hasTouch: size === 'phone', isMobile: size === 'phone', reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    this.#contexts.push(context);
    const page = await context.newPage();
    this.#watch(page);
    return page;
  }

  /** A page at which this person has signed in, on the workbench. */
  async at(username: string, size: Size = 'desktop'): Promise<Page> {
    const page = await this.page(size);
    await page.goto('/');
    await signIn(page, username);
    return page;
  }

  /** What each desk shows, for whoever has to find out why a test failed. */
  async takePictures(name: string): Promise<void> {
    const pages = this.#contexts.flatMap((context) => context.pages());
    await Promise.all(pages.map((page, index) => page.screenshot({ path: `${PICTURES}/${name}-${index + 1}.png` }).catch(() => null)));
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.mishaps.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== new URL(address()).origin) this.mishaps.push(`asked another host: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.mishaps.push(message.text());
    });
  }
}

export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(password());
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}
