import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from '../entities/index.js';
import { MIGRATIONS } from '../migrations/index.js';
import { connectionOptions } from './url.js';

/** For migrations and administration; `record` and the lists use `Database`. Never synchronises. */
export function dataSourceOptions(databaseUrl: string): DataSourceOptions {
  const { host, port, user, password, database, socketPath } = connectionOptions(databaseUrl);
  return {
    type: 'mysql', host, port, username: user, password, database, ...(socketPath ? { socketPath } : {}),
    charset: 'utf8mb4_unicode_520_ci', timezone: 'Z', dateStrings: true, supportBigNumbers: true,
    entities: ENTITIES, migrations: [...MIGRATIONS], migrationsTransactionMode: 'none', synchronize: false, logging: false,
  };
}

export function createDataSource(databaseUrl: string): DataSource {
  return new DataSource(dataSourceOptions(databaseUrl));
}
