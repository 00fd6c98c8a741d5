import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

interface Column { readonly table: string; readonly name: string; readonly type: string }
interface Key { readonly table: string; readonly name: string; readonly columns: string }

const COLUMNS: readonly Column[] = [
  { table: 'person', name: 'version', type: 'int unsigned NOT NULL DEFAULT 1' },
  { table: 'person', name: 'must_change_password', type: 'tinyint(1) NOT NULL DEFAULT 0' },
  { table: 'audit', name: 'region', type: `varchar(32) ${ASCII} NOT NULL DEFAULT ''` },
  { table: 'audit', name: 'org_id', type: `varchar(64) ${ASCII} NOT NULL DEFAULT ''` },
  { table: 'audit', name: 'actor_id', type: `varchar(64) ${ASCII} NOT NULL DEFAULT ''` },
];
const KEYS: readonly Key[] = [
  { table: 'person', name: 'person_region', columns: 'region, id' },
  { table: 'audit', name: 'audit_region', columns: 'region, id' },
  // How many open files pin a policy or a calendar is counted in the index alone.
  { table: 'file', name: 'file_rules', columns: 'region, ended, policy_version, calendar_version' },
];

/** Asks before each change, because DDL commits by itself: a migration that was cut off is simply run again. */
export class Administration1763700000000 implements MigrationInterface {
  readonly name = 'Administration1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, name, type } of COLUMNS) if (!(await runner.hasColumn(table, name))) await runner.query(`ALTER TABLE ${table} ADD COLUMN ${name} ${type}`);
    for (const key of KEYS) if (!(await hasKey(runner, key))) await runner.query(`ALTER TABLE ${key.table} ADD KEY ${key.name} (${key.columns})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const key of KEYS) if (await hasKey(runner, key)) await runner.query(`ALTER TABLE ${key.table} DROP KEY ${key.name}`);
    for (const { table, name } of COLUMNS) if (await runner.hasColumn(table, name)) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
  }
}

async function hasKey(runner: QueryRunner, { table, name }: Key): Promise<boolean> {
  const rows = (await runner.query(`SHOW INDEX FROM ${table} WHERE Key_name = '${name}'`)) as unknown[];
  return rows.length > 0;
}
