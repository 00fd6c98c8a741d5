// npm run story -- <id>: plays a story on the running system as its different people, and prints what happens.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './services/root.mjs';
import { driver, StoryError } from './stories/driver.mjs';
import { allStories, playStory } from './stories/index.mjs';
import { tellClocks } from './stories/telling.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  const stories = await allStories();
  const story = stories.get(process.argv[2]);
  if (!story) return list(stories);
  const { apiUrl, password } = await runningSystem();
  const tell = driver({ apiUrl, password, say });
  say(`故事 ${story.number}：${story.title}\n（教学案件，走自己的时钟；系统 ${apiUrl}）\n`);
  const { file, proceeding } = await playStory(story, tell);
  await report(tell, story, file, proceeding);
}

async function report(tell, story, file, proceeding) {
  say('\n全部期限与“为什么是这一天”');
  for (const each of [proceeding, file]) tellClocks((await tell.view(story.people.clerk.username, each)).state.clocks, say);
  const { state } = await tell.view(story.people.clerk.username, file);
  say(`\n案件 ${file.id}：${state.phase === 'closed' ? '已评结' : state.phase}，得分 ${state.evaluation.score?.total ?? '—'}`);
  say(`核验台账：npm run verify -- ${file.id}`);
}

function list(stories) {
  say('用法：npm run story -- <故事>');
  for (const { id, number, title } of stories.values()) say(`  ${id.padEnd(24)} 故事 ${number}：${title}`);
  process.exitCode = process.argv[2] ? 1 : 0;
}

/** The system that `npm start` runs, or the one that SIDAN_URL and SIDAN_INITIAL_PASSWORD name. */
async function runningSystem() {
  const dataDir = process.env.SIDAN_DATA_DIR || join(ROOT, '.data');
  const ports = join(dataDir, 'ports.json');
  const apiUrl = process.env.SIDAN_URL ?? (existsSync(ports) ? `http://127.0.0.1:${JSON.parse(readFileSync(ports, 'utf8')).api}` : null);
  const alive = apiUrl !== null && (await fetch(`${apiUrl}/health/live`).then((response) => response.ok, () => false));
  if (!alive) throw new StoryError('系统没有在运行。请先在另一个终端运行 npm start，再运行本命令。');
  return { apiUrl, password: process.env.SIDAN_INITIAL_PASSWORD || readFileSync(join(dataDir, 'initial-password'), 'utf8').trim() };
}

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof StoryError ? `故事没有讲完：${error.message}` : error.stack}\n`);
  process.exitCode = 1;
}
