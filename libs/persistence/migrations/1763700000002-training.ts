import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const key = (length: number) => `varchar(${length}) ${ASCII} NOT NULL`;
const END = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

const RUN = `
  case_id char(36) ${ASCII} NOT NULL, story ${key(64)}, story_version char(64) ${ASCII} NOT NULL, opened_by ${key(64)}, opened_at datetime(3) NOT NULL,
  PRIMARY KEY (case_id), KEY training_run_mine (opened_by, opened_at)`;
const STEP = `
  case_id char(36) ${ASCII} NOT NULL, step smallint unsigned NOT NULL, played_by ${key(64)}, played_at datetime(3) NOT NULL, own tinyint NOT NULL,
  outcome text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, PRIMARY KEY (case_id, step)`;

/** 以案教学: who plays which story on which training case, and how far. */
export class Training1763700000002 implements MigrationInterface {
  readonly name = 'Training1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS training_run (${RUN}) ${END}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS training_step (${STEP}) ${END}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS training_step');
    await runner.query('DROP TABLE IF EXISTS training_run');
  }
}
