import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: Readonly<Record<string, string>> = { host_number: 'varchar(64) NULL', host_from: 'date NULL', host_to: 'date NULL' };

/** 听证主持人资格: nobody's is known yet. What processes remember of people is moved by the triggers that stand on `person`. Asks before each change, because DDL commits by itself. */
export class HearingHost1764070000000 implements MigrationInterface {
  readonly name = 'HearingHost1764070000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(COLUMNS)) if (!(await runner.hasColumn('person', name))) await runner.query(`ALTER TABLE person ADD COLUMN ${name} ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(COLUMNS)) if (await runner.hasColumn('person', name)) await runner.query(`ALTER TABLE person DROP COLUMN ${name}`);
  }
}
