import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const key = (length: number) => `varchar(${length}) ${ASCII}`;

interface Column { readonly table: string; readonly name: string; readonly type: string }
interface Key { readonly table: string; readonly name: string; readonly columns: string }

/** What lists, boards and the inbox show and sort by. Rows that are there get theirs when set-up folds them anew. */
const COLUMNS: readonly Column[] = [
  { table: 'file', name: 'subject', type: `varchar(400) NOT NULL DEFAULT ''` },
  { table: 'file', name: 'number', type: 'varchar(100) NULL' },
  { table: 'clock', name: 'phase', type: `${key(32)} NOT NULL DEFAULT ''` },
  { table: 'clock', name: 'person', type: `${key(64)} NOT NULL DEFAULT ''` },
  { table: 'clock', name: 'rungs', type: 'tinyint unsigned NOT NULL DEFAULT 0' },
  { table: 'clock', name: 'open_rung', type: 'tinyint unsigned NOT NULL DEFAULT 0' },
  { table: 'clock', name: 'escalations', type: 'text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL' },
];
const KEYS: readonly Key[] = [
  { table: 'file', name: 'file_newest', columns: 'org_id, kind, training, opened_at, id' },
  { table: 'file', name: 'file_number', columns: 'number' },
  { table: 'file', name: 'file_updated', columns: 'updated_at, id, seq' },
  { table: 'clock', name: 'clock_board', columns: 'training, org_id, status, on_due, name, phase, person, due' },
  { table: 'clock', name: 'clock_escalated', columns: 'training, org_id, open_rung, due, file_id, clock_key' },
];
const DEPUTY = `
  id char(36) ${ASCII} NOT NULL, person_id ${key(64)} NOT NULL, deputy_id ${key(64)} NOT NULL, role ${key(32)} NOT NULL, org_id ${key(64)} NOT NULL,
  from_date date NOT NULL, to_date date NOT NULL, reason varchar(500) NOT NULL, set_by ${key(64)} NOT NULL, set_at datetime(3) NOT NULL,
  ended_by ${key(64)} NULL, ended_at datetime(3) NULL,
  PRIMARY KEY (id), KEY deputy_given (person_id, to_date), KEY deputy_taken (deputy_id, to_date), KEY deputy_of_org (org_id, to_date)`;

/** Asks before each change, because DDL commits by itself: a migration that was cut off is simply run again. */
export class Workplace1763700000001 implements MigrationInterface {
  readonly name = 'Workplace1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, name, type } of COLUMNS) if (!(await runner.hasColumn(table, name))) await runner.query(`ALTER TABLE ${table} ADD COLUMN ${name} ${type}`);
    for (const index of KEYS) if (!(await hasKey(runner, index))) await runner.query(`ALTER TABLE ${index.table} ADD KEY ${index.name} (${index.columns})`);
    await runner.query(`CREATE TABLE IF NOT EXISTS deputy (${DEPUTY}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS deputy');
    for (const index of KEYS) if (await hasKey(runner, index)) await runner.query(`ALTER TABLE ${index.table} DROP KEY ${index.name}`);
    for (const { table, name } of COLUMNS) if (await runner.hasColumn(table, name)) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
  }
}

async function hasKey(runner: QueryRunner, { table, name }: Key): Promise<boolean> {
  const rows = (await runner.query(`SHOW INDEX FROM ${table} WHERE Key_name = '${name}'`)) as unknown[];
  return rows.length > 0;
}
