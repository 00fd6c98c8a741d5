import { instantOf } from '@sidan/domain';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '../load-pack.js';
import { personIdOf } from '../pack.js';
import { PackError } from '../problem.js';
import { storyProblems } from '../schema-check.js';
import { YamlFile } from '../yaml-file.js';
import { storyChecks, type RawStory } from './check-story.js';
import type { Act, Story, StoryStep } from './story.js';

/** Every region's training cases, by number. Throws `PackError` with all problems of the first region that has any. */
export function loadStories(root: string): readonly Story[] {
  const regions = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const stories = regions.flatMap((region) => storiesOf(join(root, region), region));
  return stories.sort((a, b) => a.number - b.number);
}

function storiesOf(folder: string, region: string): readonly Story[] {
  const inside = join(folder, 'stories');
  if (!existsSync(inside)) return [];
  const pack = loadPack(folder);
  const names = readdirSync(inside).filter((name) => name.endsWith('.yaml')).sort();
  return names.map((name) => {
    const text = readFileSync(join(inside, name), 'utf8');
    const file = YamlFile.parse(`stories/${name}`, text);
    for (const check of [() => file.syntaxProblems(), () => storyProblems(file), () => storyChecks(file, file.content() as RawStory, pack)]) refuse(folder, check());
    return storyFrom(file.content() as RawStory, region, text);
  });
}

function storyFrom({ id, number, title, lesson, org, people, steps }: RawStory, region: string, text: string): Story {
  let at = '';
  const told = steps.map(({ at: said, who, on, do: action, body, expect, once, say }, index): StoryStep => {
    at = said === undefined ? at : instantOf(`${said.replace(' ', 'T')}:00+08:00`);
    const act: Act | null = who && on && action ? { who, on, action, body: body ?? {}, expect: expect ?? null } : null;
    return { index, at, once: once ?? null, say, act };
  });
  const players = Object.fromEntries(Object.entries(people).map(([role, person]) => [role, { ...person, personId: personIdOf(person.username) }]));
  return { id, number, title, lesson, region, org, people: players, steps: told, version: createHash('sha256').update(text).digest('hex') };
}

function refuse(folder: string, problems: ConstructorParameters<typeof PackError>[1]): void {
  if (problems.length > 0) throw new PackError(folder, problems);
}
