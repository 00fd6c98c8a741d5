import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadStories, playStep, type Story, type StoryStep, wentAsTold } from '@sidan/regions';
import { fileURLToPath } from 'node:url';
import { BrowserStage } from './kit/browser-stage.js';
import { Office } from './kit/browser.js';

const MINUTES = 60_000;
const stories = new Map(loadStories(fileURLToPath(new URL('../../regions', import.meta.url))).map((story) => [story.id, story]));

let office: Office;
beforeAll(async () => { office = await Office.open(); }, MINUTES);
afterAll(() => office.close());

/** Plays a story from its first step to its last, in the pages only. */
async function playInPages(id: string): Promise<BrowserStage> {
  const story = stories.get(id) as Story;
  const stage = new BrowserStage(office, story);
  for (const step of story.steps) await playOne(story, step, stage);
  return stage;
}

async function playOne(story: Story, step: StoryStep, stage: BrowserStage): Promise<void> {
  try {
    let played = await playStep(story, step, stage);
    for (let asked = 0; played.type === 'waiting' && asked < 120; asked += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      played = await playStep(story, step, stage);
    }
    if (!wentAsTold(step, played)) throw new Error(`it did not go as told: ${JSON.stringify(played)}`);
  } catch (error) {
    await office.takePictures(`story-${story.number}-step-${step.index + 1}`);
    throw new Error(`step ${step.index + 1} (${step.say})`, { cause: error });
  }
}

/** Whoever is stopped reads why, under which provision, and what to do now. */
function expectRefusals({ refusals }: BrowserStage, codes: readonly string[]): void {
  expect(refusals.map(({ code }) => code)).toEqual(codes);
  for (const { text } of refusals) {
    expect(text).toMatch(/依据|『|法 ?\d/);
    expect(text).toContain('接下来');
  }
}

async function caseText(stage: BrowserStage, username: string): Promise<string> {
  const page = await stage.desk({ username });
  await page.goto(`/cases/${stage.caseId}`);
  await page.getByRole('heading', { name: '下一步' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page.locator('main').innerText();
}

test('story 1: the first case of Jimo, in the pages, on its real dates', async () => {
  const stage = await playInPages('jimo-first-case');
  const text = await caseText(stage, 'jimo.clerk');
  expect(text).toContain('600.00 元');
  expect(text).toContain('2024-12-09');
  expectRefusals(stage, ['guidance-missing', 'role-cannot', 'statement-period-running']);
}, 10 * MINUTES);

test('story 5: the extinguisher of Yancheng, with a review returned', async () => {
  const stage = await playInPages('yancheng-extinguisher');
  expect(await caseText(stage, 'yancheng.clerk')).toContain('50,000.00 元');
  expectRefusals(stage, ['not-this-tier', 'discussion-needed', 'statement-period-running', 'aggravated-for-defending']);
}, 10 * MINUTES);

test('story 8: the late case, with every rung told and acknowledged', async () => {
  const stage = await playInPages('late-case');
  expect(await caseText(stage, 'hejin.clerk')).toContain('90');
  expectRefusals(stage, ['lateness-must-cost-points']);
}, 10 * MINUTES);

test('nothing went wrong on the way', () => expect(office.mishaps).toEqual([]));
