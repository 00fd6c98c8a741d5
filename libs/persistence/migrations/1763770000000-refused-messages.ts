import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/** What one file had to tell another and was refused: it stays here until it is taken. */
export class RefusedMessages1763770000000 implements MigrationInterface {
  readonly name = 'RefusedMessages1763770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS refused_message (
      file_id char(36) ${ASCII} NOT NULL, command varchar(32) ${ASCII} NOT NULL, to_file_id char(36) ${ASCII} NOT NULL, code varchar(64) ${ASCII} NOT NULL,
      attempts int unsigned NOT NULL, since datetime(3) NOT NULL, PRIMARY KEY (file_id, command)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS refused_message');
  }
}
