import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { Database, type DatabaseSettings, migrate } from '@sidan/persistence';

/** The server that the system tests run against; tools/test.mjs sets it. */
export function serverUrl(): URL {
  const url = process.env['SIDAN_TEST_DATABASE_URL'];
  if (!url) throw new Error('SIDAN_TEST_DATABASE_URL is not set: run `npm test`, or point it at any MySQL 8.4 or MariaDB >= 10.11');
  return new URL(url);
}

/** A database of its own, migrated from empty. */
export class TestDatabase {
  private constructor(readonly url: string, readonly name: string, readonly database: Database) {}

  static async create(settings?: DatabaseSettings): Promise<TestDatabase> {
    const url = emptyDatabaseUrl();
    await migrate(url);
    return new TestDatabase(url, new URL(url).pathname.slice(1), new Database(url, settings));
  }

  /** As an administrator who tampers would. MySQL does not prepare such statements, so they go as text. */
  async unguardLedger(): Promise<void> {
    const connection = await createConnection(this.url);
    for (const act of ['update', 'delete']) await connection.query(`DROP TRIGGER ledger_no_${act}`);
    await connection.end();
  }

  async drop(): Promise<void> {
    await this.database.close();
    await dropDatabase(this.url);
  }
}

export function emptyDatabaseUrl(): string {
  const url = serverUrl();
  url.pathname = `/sidan_test_${randomUUID().slice(0, 8)}`;
  return url.toString();
}

export async function dropDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/';
  const connection = await createConnection(url.toString());
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await connection.end();
}
