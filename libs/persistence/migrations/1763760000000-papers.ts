import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLES = {
  // Who may hand a stored file in; the first note of the same bytes is all that evidence_file keeps.
  evidence_upload: `
    sha256 char(64) ${ASCII} NOT NULL, person_id varchar(64) ${ASCII} NOT NULL, org_id varchar(64) ${ASCII} NOT NULL, PRIMARY KEY (sha256, person_id, org_id)`,
  // What a stored file proves, and in which file; filled from the ledgers when set-up folds them anew.
  paper_use: `
    sha256 char(64) ${ASCII} NOT NULL, file_id char(36) ${ASCII} NOT NULL, kind varchar(16) ${ASCII} NOT NULL, case_id char(36) ${ASCII} NOT NULL,
    act text NULL, at varchar(32) ${ASCII} NOT NULL, training tinyint NOT NULL, PRIMARY KEY (sha256, file_id, kind)`,
} as const;

/** What is on file as what: a paper proves one thing, and knowing a hash is no permission. */
export class Papers1763760000000 implements MigrationInterface {
  readonly name = 'Papers1763760000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE IF NOT EXISTS ${table} (${columns}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
    await runner.query(`INSERT IGNORE INTO evidence_upload (sha256, person_id, org_id) SELECT sha256, stored_by, '' FROM evidence_file
      UNION SELECT e.sha256, e.stored_by, o.org_id FROM evidence_file e JOIN post o ON o.person_id = e.stored_by`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES)) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}
