import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 待推算: the clocks that wait for a year's calendar, and their list for supervisors. Asks before each change, because DDL commits by itself. */
export class AwaitingCalendar1763745000000 implements MigrationInterface {
  readonly name = 'AwaitingCalendar1763745000000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('clock', 'awaits'))) await runner.query('ALTER TABLE clock ADD COLUMN awaits smallint unsigned NULL');
    if (!(await hasIndex(runner))) await runner.query('CREATE INDEX clock_awaits ON clock (awaits, training, org_id, file_id, clock_key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await hasIndex(runner)) await runner.query('DROP INDEX clock_awaits ON clock');
    if (await runner.hasColumn('clock', 'awaits')) await runner.query('ALTER TABLE clock DROP COLUMN awaits');
  }
}

async function hasIndex(runner: QueryRunner): Promise<boolean> {
  return ((await runner.query("SHOW INDEX FROM clock WHERE Key_name = 'clock_awaits'")) as unknown[]).length > 0;
}
