import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestDatabase } from './kit/database.js';
import { accepted, World } from './kit/world.js';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await TestDatabase.create({ writers: 8 });
  world = await new World(db.database).furnish();
});
afterAll(() => db.drop());

test('ten files take one number at the same moment: one has it, the others are told which file that is', async () => {
  const files = await Promise.all(Array.from({ length: 10 }, () => world.open()));
  const results = await Promise.all(files.map((file) => world.send(file, { type: 'use', text: '鲁财票2024-1' })));
  const winners = files.filter((_, index) => 'ok' in (results[index] as object));
  expect(winners).toHaveLength(1);
  const refused = results.flatMap((result) => ('refusal' in result ? [JSON.parse(result.refusal.detail) as { fileId: string }] : []));
  expect(refused.map(({ fileId }) => fileId)).toEqual(Array.from({ length: 9 }, () => winners[0]));
});

test('a refused step leaves its number free, and costs no more statements than the others', async () => {
  const [one, two] = [await world.open(), await world.open()];
  accepted(await world.send(one, { type: 'use', text: '甲' }));
  expect(await world.send(two, { type: 'use', text: '甲' })).toHaveProperty('refusal');
  accepted(await world.send(two, { type: 'use', text: '乙' }));
  expect(Math.max(...world.costs.filter(({ command }) => command === 'use').map(({ statements }) => statements))).toBeLessThanOrEqual(10);
});
