import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'reference_version';
const WATCHED = ['person', 'post', 'deputy', 'calendar'] as const;
const AFTER = ['INSERT', 'UPDATE', 'DELETE'] as const;

/**
 * One number that every change of people, posts, deputies and calendars moves, whoever makes it: what a process remembers of them is
 * good while it stands (ADR 16). On a MySQL with a binary log the account needs `log_bin_trust_function_creators = 1` (or SUPER).
 */
export class Reference1763730000000 implements MigrationInterface {
  readonly name = 'Reference1763730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS ${TABLE} (id tinyint unsigned NOT NULL, version bigint unsigned NOT NULL, PRIMARY KEY (id)) ENGINE=InnoDB`);
    await runner.query(`INSERT IGNORE INTO ${TABLE} (id, version) VALUES (1, 1)`);
    for (const [table, act] of changes()) {
      await runner.query(`DROP TRIGGER IF EXISTS ${triggerOf(table, act)}`);
      await runner.query(`CREATE TRIGGER ${triggerOf(table, act)} AFTER ${act} ON ${table} FOR EACH ROW UPDATE ${TABLE} SET version = version + 1 WHERE id = 1`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, act] of changes()) await runner.query(`DROP TRIGGER IF EXISTS ${triggerOf(table, act)}`);
    await runner.query(`DROP TABLE IF EXISTS ${TABLE}`);
  }
}

function changes(): (readonly [string, string])[] {
  return WATCHED.flatMap((table) => AFTER.map((act) => [table, act] as const));
}

function triggerOf(table: string, act: string): string {
  return `${table}_${act.toLowerCase()}_moves_reference`;
}
