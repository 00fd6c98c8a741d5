import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Office } from './kit/browser.js';

const LONGER_THAN_ITS_PATIENCE_MS = 40_000;

let office: Office;
beforeAll(async () => { office = await Office.open(); }, 60_000);
afterAll(() => office.close());

/** The API answers as it does while no worker runs: what is due stays due. */
async function standStill(page: Page): Promise<{ readonly asked: () => number; goOn(): Promise<void> }> {
  let asked = 0;
  const still = async (url: string, more: object) => {
    await page.route(url, async (route) => {
      asked += 1;
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...await answer.json(), ...more } });
    });
  };
  await still('**/api/training/*/clock', { caughtUp: false, outstanding: 1, entries: 1 });
  // Not even asked for: the step is played once the engine is back.
  const before = await page.evaluate('fetch(location.pathname.replace("/training/", "/api/training/runs/")).then((answer) => answer.json())');
  await page.route('**/api/training/runs/*/next', async (route) => {
    asked += 1;
    await route.fulfill({ json: { waiting: true, run: before } });
  });
  return { asked: () => asked, goOn: () => page.unrouteAll({ behavior: 'wait' }) };
}

test('an engine that stands still is called so, by the clock and by the story; nothing is lost, and both go on', async () => {
  const page = await office.at('jimo.officer1');
  await page.goto('/training');
  await page.getByRole('listitem').filter({ hasText: '即墨第一案' }).getByRole('button', { name: /^开始|重新开始一次/ }).click();
  const [bar, turn] = [page.getByRole('region', { name: '教学时钟' }), page.getByRole('region', { name: '下一步' })];
  await bar.waitFor();
  const engine = await standStill(page);
  await bar.getByRole('button', { name: '+1 天' }).click();
  await turn.getByRole('button', { name: '办这一步' }).click();
  for (const place of [bar, turn]) await place.getByText('后台引擎没有响应').waitFor({ timeout: LONGER_THAN_ITS_PATIENCE_MS });
  expect(await turn.innerText()).toContain('什么也没有丢');
  // Whoever has given up asks no more by itself, and has asked ever more slowly before.
  const asked = engine.asked();
  expect(asked).toBeLessThan(60);
  await page.waitForTimeout(4_000);
  expect(engine.asked()).toBe(asked);

  await engine.goOn();
  await bar.getByRole('button', { name: '再试' }).click();
  await bar.getByText('后台引擎没有响应').waitFor({ state: 'detached' });
  await turn.getByRole('button', { name: '再试' }).click();
  await page.getByRole('status').getByText('已经办了 2 步').waitFor();
  expect(await turn.getByText('后台引擎没有响应').count()).toBe(0);
}, 150_000);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
