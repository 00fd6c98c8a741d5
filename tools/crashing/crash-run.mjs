// Drives cases while their processes are killed at random moments, then asks what is left of them.
import { setTimeout as pause } from 'node:timers/promises';
import { driver } from '../stories/driver.mjs';
import { allStories, playStory } from '../stories/index.mjs';
import { audit } from './audit.mjs';
import { seeded } from './random.mjs';

const VICTIMS = ['api', 'worker', 'temporal', 'database'];
const LONGEST_PAUSE_MS = 1_500;

/**
 * @param {import('../services/system.mjs').System} system a running system
 * @param {{ kills: number, drivers: number, seed: number, say?: (line: string) => void }} options
 * @returns {Promise<{ kills: Record<string, number>, stories: number, steps: number, problems: string[] }>}
 */
export async function crashRun(system, { kills, drivers, seed, say = () => {} }) {
  const random = seeded(seed);
  const told = { stories: 0, receipts: [], problems: [] };
  let killing = true;
  const playing = Array.from({ length: drivers }, (_, index) => keepPlaying(system, index, () => killing, told));
  const killed = await killAtRandom(system, { kills, random, say });
  killing = false;
  await Promise.all(playing);
  say(`已杀 ${kills} 次，${told.stories} 个案件办到底，${told.receipts.length} 步有回执；开始核对`);
  return { kills: killed, stories: told.stories, steps: told.receipts.length, problems: [...told.problems, ...await audit(system, told.receipts)] };
}

async function killAtRandom(system, { kills, random, say }) {
  const killed = Object.fromEntries(VICTIMS.map((name) => [name, 0]));
  for (let count = 0; count < kills; count += 1) {
    await pause(random() * LONGEST_PAUSE_MS);
    // The first rounds kill each in turn, so that a short run leaves none out.
    const name = count < VICTIMS.length ? VICTIMS[count] : VICTIMS[Math.floor(random() * VICTIMS.length)];
    await system.kill(name);
    killed[name] += 1;
    say(`${String(count + 1).padStart(4)} kill -9 ${name}`);
    await pause(random() * LONGEST_PAUSE_MS);
    await system.restart(name);
  }
  return killed;
}

/** Plays story after story; each must reach its end whatever is killed meanwhile. */
async function keepPlaying(system, index, goOn, told) {
  const stories = [...(await allStories()).values()];
  for (let round = index; goOn() || round === index; round += 1) {
    const story = stories[round % stories.length];
    const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword, patient: true });
    try {
      await playStory(story, tell);
      told.stories += 1;
    } catch (error) {
      told.problems.push(`故事 ${story.id} 没有办到底：${error.message}`);
    }
    told.receipts.push(...tell.steps);
  }
}
