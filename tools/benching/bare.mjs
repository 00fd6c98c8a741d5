// The bare transaction of the same shape, from this process, on the same database: what the steps are compared with.
import { Database, bareTransaction, forgetBareFile, openBareFile } from '@sidan/persistence';
import { quantiles, round } from './figures.mjs';

export async function benchBare(databaseUrl, clients, seconds) {
  const database = new Database(databaseUrl, { writers: clients });
  try {
    const files = await Promise.all(Array.from({ length: clients }, () => openBareFile(database)));
    const taken = [];
    const started = performance.now();
    const until = started + seconds * 1_000;
    await Promise.all(files.map(async (file) => {
      while (performance.now() < until) {
        const at = performance.now();
        await bareTransaction(database, file);
        taken.push(performance.now() - at);
      }
    }));
    const perSecond = round(taken.length / ((performance.now() - started) / 1_000), 0);
    await Promise.all(files.map((file) => forgetBareFile(database, file)));
    const { p50, p95, p99 } = quantiles(taken);
    return { clients, perSecond, p50: round(p50), p95: round(p95), p99: round(p99) };
  } finally {
    await database.close();
  }
}
