import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a count by phase that nothing asks for any more; each change of phase wrote it. */
const UNUSED = { name: 'file_board', columns: 'org_id, ended, training, kind, phase' };

/** Asks before it changes, because DDL commits by itself. */
export class UnusedIndex1763730000001 implements MigrationInterface {
  readonly name = 'UnusedIndex1763730000001';

  async up(runner: QueryRunner): Promise<void> {
    if (await isThere(runner)) await runner.query(`ALTER TABLE file DROP KEY ${UNUSED.name}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!(await isThere(runner))) await runner.query(`ALTER TABLE file ADD KEY ${UNUSED.name} (${UNUSED.columns})`);
  }
}

async function isThere(runner: QueryRunner): Promise<boolean> {
  const rows = (await runner.query(`SHOW INDEX FROM file WHERE Key_name = '${UNUSED.name}'`)) as unknown[];
  return rows.length > 0;
}
