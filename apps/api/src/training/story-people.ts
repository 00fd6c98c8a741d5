import type { Story, StoryPerson } from '@sidan/regions';
import { type Database, personOnFile } from '@sidan/persistence';
import { Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';

/** A story's person as they stand in the register now: posts, certificate and all gates are theirs. Throws 409 when they are not at work. */
export async function whoPlays(database: Database, { personId, title }: StoryPerson): Promise<Who> {
  const person = await personOnFile(database, personId);
  if (!person?.active) throw new Problem(409, 'story-person-away', `剧中的${title}现在不在岗，这个故事暂时不能往下办。`, { article: '『教学规则』：每一步由剧中人物以现任岗位办理' });
  const { username, name, region, posts } = person;
  return { personId, username, name, region, posts, tokenHash: '', csrfToken: '', mustChangePassword: false };
}

/** Names by person id. */
export async function namesIn(database: Database, stories: readonly Story[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(stories.flatMap(({ people }) => Object.values(people).map(({ personId }) => personId)))];
  if (ids.length === 0) return new Map();
  const rows = await database.read<{ id: string; name: string }>(`SELECT id, name FROM person WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
