import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARDED = ['ledger', 'audit'] as const;
const BEFORE = ['UPDATE', 'DELETE'] as const;

/**
 * The ledger refuses UPDATE and DELETE. Whoever may drop a trigger may still tamper: the hash chain shows it.
 * On a MySQL with a binary log the account needs `log_bin_trust_function_creators = 1` (or SUPER) for this one migration.
 */
export class AppendOnly1763683200001 implements MigrationInterface {
  readonly name = 'AppendOnly1763683200001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of GUARDED) {
      for (const act of BEFORE) {
        await runner.query(`DROP TRIGGER IF EXISTS ${triggerOf(table, act)}`);
        await runner.query(
          `CREATE TRIGGER ${triggerOf(table, act)} BEFORE ${act} ON ${table} FOR EACH ROW `
          + `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of GUARDED) for (const act of BEFORE) await runner.query(`DROP TRIGGER IF EXISTS ${triggerOf(table, act)}`);
  }
}

function triggerOf(table: string, act: string): string {
  return `${table}_no_${act.toLowerCase()}`;
}
