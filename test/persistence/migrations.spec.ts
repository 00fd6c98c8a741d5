import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, ENTITIES, migrate } from '@sidan/persistence';
import { MIGRATIONS } from '../../libs/persistence/migrations/index.js';
import { dropDatabase, emptyDatabaseUrl } from './kit/database.js';

const url = emptyDatabaseUrl();
let database: Database;
let ran: readonly string[][];

beforeAll(async () => {
  // Two processes that start together.
  ran = (await Promise.all([migrate(url), migrate(url)])).map((names) => [...names]);
  database = new Database(url);
});
afterAll(async () => {
  await database.close();
  await dropDatabase(url);
});

test('run once from empty, whoever comes first, and then no more', async () => {
  expect(new Set(ran.map((names) => names.length))).toEqual(new Set([0, MIGRATIONS.length]));
  expect(await migrate(url)).toEqual([]);
});

test('go back to empty and forth again', async () => {
  const source = await createDataSource(url).initialize();
  for (const _ of MIGRATIONS) await source.undoLastMigration();
  const left = await source.query<unknown[]>(`SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'migrations'`);
  expect(left).toEqual([]);
  expect((await source.runMigrations()).length).toBe(MIGRATIONS.length);
  await source.destroy();
}, 30_000);

interface ColumnOfTable { table_name: string; column_name: string; data_type: string; is_nullable: 'YES' | 'NO'; length: number | null; collation_name: string | null; column_key: string }

/** TypeORM names a column’s collation only where the entity does, and knows no table default. */
const TABLE_COLLATION = 'utf8mb4_unicode_520_ci';

test('make just the tables, columns and keys that the entities describe', async () => {
  const source = await createDataSource(url).initialize();
  const described = source.entityMetadatas.flatMap((entity) => entity.columns.map((column) => {
    const text = ['char', 'varchar', 'text', 'longtext'].includes(String(column.type));
    const length = column.length ? Number(column.length) : null;
    return `${entity.tableName}.${column.databaseName} ${String(column.type)} ${length ?? '-'} ${column.isNullable ? 'null' : 'not null'} ${text ? column.collation ?? TABLE_COLLATION : '-'} ${column.isPrimary ? 'key' : '-'}`;
  }));
  const columns = await database.read<ColumnOfTable>(
    `SELECT table_name AS table_name, column_name AS column_name, data_type AS data_type, is_nullable AS is_nullable, collation_name AS collation_name, column_key AS column_key,
       IF(data_type IN ('char', 'varchar'), character_maximum_length, NULL) AS length
     FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name <> 'migrations'`);
  const made = columns.map((column) => `${column.table_name}.${column.column_name} ${column.data_type} ${column.length ?? '-'} `
    + `${column.is_nullable === 'YES' ? 'null' : 'not null'} ${column.collation_name ?? '-'} ${column.column_key === 'PRI' ? 'key' : '-'}`);
  expect(described.sort()).toEqual(made.sort());
  expect(source.entityMetadatas).toHaveLength(ENTITIES.length);

  const indexes = await database.read<{ name: string; columns: string; unique_key: number }>(
    `SELECT CONCAT(table_name, ' ', index_name) AS name, GROUP_CONCAT(column_name ORDER BY seq_in_index) AS columns, MAX(non_unique = 0) AS unique_key
     FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name <> 'migrations' AND index_name <> 'PRIMARY' GROUP BY table_name, index_name`);
  const indexed = source.entityMetadatas.flatMap((entity) => entity.indices.map((index) => (
    `${entity.tableName} ${index.name} (${index.columns.map((column) => column.databaseName).join(',')}) ${index.isUnique ? 'unique' : ''}`)));
  expect(indexed.sort()).toEqual(indexes.map((index) => `${index.name} (${index.columns}) ${index.unique_key === 1 ? 'unique' : ''}`).sort());
  await source.destroy();
});

test('keep times to the millisecond in UTC, and text of four bytes', async () => {
  const source = await createDataSource(url).initialize();
  const times = source.entityMetadatas.flatMap((entity) => entity.columns.filter((column) => column.type === 'datetime').map((column) => column.precision));
  expect(new Set(times)).toEqual(new Set([3]));
  await source.destroy();
  await database.write(`INSERT INTO organisation (id, region, kind, name, short, parent) VALUES ('o', 'r', 'township', '𠮷镇🚒', '𠮷', NULL)`);
  expect(await database.read(`SELECT name FROM organisation WHERE id = 'o'`)).toEqual([{ name: '𠮷镇🚒' }]);
});
