import { createConnection } from 'mysql2/promise';
import { createDataSource } from './data-source.js';
import { connectionOptions } from './url.js';

const LOCK = 'sidan-migrate';
const LOCK_SECONDS = 120;

/**
 * Brings a database from empty, or from any earlier release, to this one; creates the database if the account may.
 * Two processes that start together take turns. Answers with the names of what was run.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const gate = await openGate(databaseUrl);
  const source = createDataSource(databaseUrl);
  try {
    await gate.query('SELECT GET_LOCK(?, ?)', [LOCK, LOCK_SECONDS]);
    await source.initialize();
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    if (source.isInitialized) await source.destroy();
    await gate.end();
  }
}

async function openGate(databaseUrl: string) {
  const { database, ...server } = connectionOptions(databaseUrl);
  const gate = await createConnection(server);
  await gate.query(`CREATE DATABASE IF NOT EXISTS \`${database.replaceAll('`', '``')}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  return gate;
}
