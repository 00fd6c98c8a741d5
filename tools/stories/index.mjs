// The stories that this release tells, read from the region packs. Story 10 (a crash) is any of these with its processes killed: see tools/faults.mjs.
import { join } from 'node:path';
import { ROOT } from '../services/root.mjs';
import { StoryError } from './driver.mjs';
import { httpStage } from './http-stage.mjs';
import { tellEscalations } from './telling.mjs';

const RETRY_MS = 250;
const PATIENCE_MS = 180_000;

/** By id. The packs are read by the code that `npm start` has built. */
export async function allStories() {
  const { loadStories } = await import('@sidan/regions');
  return new Map(loadStories(join(ROOT, 'regions')).map((story) => [story.id, story]));
}

/** Plays a story from its first step to its last; answers with its case and proceeding. */
export async function playStory(story, tell) {
  const { playStep, wentAsTold } = await import('@sidan/regions');
  const stage = httpStage(tell, story);
  for (const step of story.steps) {
    const played = await patiently(() => playStep(story, step, stage), step);
    if (!wentAsTold(step, played)) throw new StoryError(`第${step.index + 1}步没有照剧本走：${step.say}`);
    if (played.type === 'passed') tellEscalations(await stage.see(story.people[story.steps[0].act.who], 'case'), tell.say);
  }
  return { file: stage.files.case, proceeding: stage.files.proceeding, followUpCode: stage.followUpCode() };
}

async function patiently(play, { say }) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const played = await play();
    if (played.type !== 'waiting') return played;
    if (Date.now() > until) throw new StoryError(`等了 ${PATIENCE_MS / 1000} 秒，仍未等到可以办这一步：${say}`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
