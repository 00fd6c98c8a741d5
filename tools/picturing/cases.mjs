import { randomUUID } from 'node:crypto';
import { driver } from '../stories/driver.mjs';
import { allStories, playStory } from '../stories/index.mjs';

const STOPS = {
  reviewed: { story: 'yancheng-extinguisher', before: 'return-review' },
  late: { story: 'late-case', before: 'score-file' },
};

const TRAINEE = 'hejin.officer1';
const STEPS_PLAYED = 5;

/** The stories, each told to where there is most to see, and one that is being practised. */
export async function picturedCases({ apiUrl, initialPassword }) {
  const tell = driver({ apiUrl, password: initialPassword });
  const stories = await allStories();
  const told = {};
  for (const [name, { story: id, before }] of Object.entries(STOPS)) {
    const story = stories.get(id);
    const steps = story.steps.slice(0, story.steps.findIndex(({ act }) => act?.action === before));
    const { file, proceeding } = await playStory({ ...story, steps }, tell);
    told[name] = { caseId: file.id, proceedingId: proceeding.id };
  }
  told.run = { caseId: await practised(tell) };
  return told;
}

/** Somebody's practice of a story, begun. */
async function practised(tell) {
  const run = await tell.must(tell.call('/api/training/stories/late-case', { as: TRAINEE, method: 'POST', key: randomUUID(), body: {} }), '开始练习');
  const ask = (step) => tell.must(tell.call(`/api/training/runs/${run.caseId}/next`, { as: TRAINEE, method: 'POST', body: { step } }), '练习下一步');
  for (let step = run.position; step < STEPS_PLAYED; step += 1) await tell.eventually(async () => (await ask(step)).run.position > step, '这一步办完');
  return run.caseId;
}
