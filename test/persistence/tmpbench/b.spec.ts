import { test } from '@jest/globals';
import { bareTransaction, openBareFile } from '@sidan/persistence';
import { TestDatabase } from '../kit/database.js';
import { World } from '../kit/world.js';
test('b', async () => {
  const db = await TestDatabase.create({ writers: 8 });
  const world = await new World(db.database).furnish();
  for (const clients of [1, 8, 1, 8]) {
    for (const what of ['bare', 'record']) {
      const times: number[] = []; const start = performance.now();
      await Promise.all(Array.from({ length: clients }, async () => {
        const id = what === 'bare' ? await openBareFile(db.database) : await world.open();
        let n = 0;
        while (performance.now() - start < 4000) { const t = performance.now();
          if (what === 'bare') await bareTransaction(db.database, id);
          else await world.send(id, n++ % 2 ? { type: 'add', text: 'x' } : { type: 'clock', due: new Date(Date.now()).toISOString() });
          times.push(performance.now() - t); }
      }));
      times.sort((a, b) => a - b);
      console.log(clients, what, 'per s', Math.round(times.length / 4), 'p50', times[times.length >> 1]!.toFixed(2), 'p99', times[Math.floor(times.length * .99)]!.toFixed(2), 'statements', world.costs.at(-1)?.statements);
    }
  }
  await db.drop();
}, 100000);
