import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: Readonly<Record<string, string>> = {
  state_seq: 'int unsigned NOT NULL DEFAULT 0',
  readers: 'text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL',
};

/**
 * How far a stored state goes, and who may read the file, apart from it. Rows that are there get theirs when set-up folds them anew:
 * their state is of an older version. Asks before each change, because DDL commits by itself.
 */
export class Snapshot1763720000000 implements MigrationInterface {
  readonly name = 'Snapshot1763720000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(COLUMNS)) if (!(await runner.hasColumn('file', name))) await runner.query(`ALTER TABLE file ADD COLUMN ${name} ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(COLUMNS)) if (await runner.hasColumn('file', name)) await runner.query(`ALTER TABLE file DROP COLUMN ${name}`);
  }
}
