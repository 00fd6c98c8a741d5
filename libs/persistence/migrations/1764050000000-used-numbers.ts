import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/** Numbers of the outside world (票据号) that a region's files have used, each once; those on the ledger already are taken over, the earliest where two files have one. */
export class UsedNumbers1764050000000 implements MigrationInterface {
  readonly name = 'UsedNumbers1764050000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS used_number (
      region varchar(32) ${ASCII} NOT NULL, kind varchar(16) ${ASCII} NOT NULL, number varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      file_id char(36) ${ASCII} NOT NULL, PRIMARY KEY (region, kind, number)) ENGINE=InnoDB`);
    await runner.query(`INSERT IGNORE INTO used_number (region, kind, number, file_id)
      SELECT f.region, 'receipt', JSON_UNQUOTE(JSON_EXTRACT(l.body, '$.payment.receiptNo')), l.file_id
      FROM ledger l JOIN file f ON f.id = l.file_id
      WHERE l.type = 'paymentRecorded' AND f.training = 0 ORDER BY l.recorded_at, l.file_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS used_number');
  }
}
