import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: Readonly<Record<string, string>> = {
  party_digest: 'char(64) CHARACTER SET ascii COLLATE ascii_bin NULL',
  act: 'varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL',
};
const INDEX = 'file_party';

/**
 * Against whom a file is, as a digest, and when he acted: finds other files against the same person. Rows that are there get theirs when
 * set-up folds them anew: their state is of an older version. Asks before each change, because DDL commits by itself.
 */
export class PartyOfFile1764060000000 implements MigrationInterface {
  readonly name = 'PartyOfFile1764060000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(COLUMNS)) if (!(await runner.hasColumn('file', name))) await runner.query(`ALTER TABLE file ADD COLUMN ${name} ${type}`);
    if (!(await hasIndex(runner))) await runner.query(`CREATE INDEX ${INDEX} ON file (party_digest, training, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await hasIndex(runner)) await runner.query(`DROP INDEX ${INDEX} ON file`);
    for (const name of Object.keys(COLUMNS)) if (await runner.hasColumn('file', name)) await runner.query(`ALTER TABLE file DROP COLUMN ${name}`);
  }
}

async function hasIndex(runner: QueryRunner): Promise<boolean> {
  return ((await runner.query(`SHOW INDEX FROM file WHERE Key_name = '${INDEX}'`)) as unknown[]).length > 0;
}
