import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const ID = `char(36) ${ASCII}`;
const SHA = `char(64) ${ASCII}`;
const BINARY_TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const key = (length: number) => `varchar(${length}) ${ASCII}`;

/** `IF NOT EXISTS` because DDL commits by itself: a migration that was cut off is simply run again. */
const TABLES: Readonly<Record<string, string>> = {
  file: `
    id ${ID} NOT NULL, kind ${key(16)} NOT NULL, case_id ${ID} NOT NULL, region ${key(32)} NOT NULL, org_id ${key(64)} NOT NULL,
    phase ${key(32)} NOT NULL, matter ${key(64)} NULL, training tinyint(1) NOT NULL, policy_version ${key(64)} NOT NULL,
    calendar_version ${key(64)} NOT NULL, seq int unsigned NOT NULL, head_hash ${SHA} NOT NULL, state longtext ${BINARY_TEXT} NOT NULL,
    state_version smallint unsigned NOT NULL DEFAULT 0,
    follow_up_hash ${SHA} NULL, opened_at datetime(3) NOT NULL, updated_at datetime(3) NOT NULL, ended tinyint(1) NOT NULL,
    PRIMARY KEY (id), UNIQUE KEY file_follow_up (follow_up_hash), KEY file_case (case_id, kind, id), KEY file_open (ended, id), KEY file_stale (state_version, kind),
    KEY file_of_org (org_id, kind, ended, training, opened_at, id), KEY file_board (org_id, ended, training, kind, phase), KEY file_matter (org_id, matter, kind, training, id)`,
  ledger: `
    file_id ${ID} NOT NULL, seq int unsigned NOT NULL, type ${key(64)} NOT NULL, at datetime(3) NOT NULL, recorded_at datetime(3) NOT NULL,
    actor text ${BINARY_TEXT} NOT NULL, command_id ${key(64)} NOT NULL, command_index smallint unsigned NOT NULL,
    request_hash ${SHA} NOT NULL, request_id ${key(64)} NOT NULL, series ${key(160)} NULL, number int unsigned NULL,
    body longtext ${BINARY_TEXT} NOT NULL, prev_hash ${SHA} NOT NULL, hash ${SHA} NOT NULL,
    PRIMARY KEY (file_id, seq), UNIQUE KEY ledger_claim (file_id, command_id, command_index), UNIQUE KEY ledger_number (series, number)`,
  task: `
    file_id ${ID} NOT NULL, task_key ${key(96)} NOT NULL, case_id ${ID} NOT NULL, action ${key(64)} NOT NULL, title varchar(120) NOT NULL,
    role ${key(32)} NOT NULL, org_id ${key(64)} NOT NULL, assignee ${key(64)} NOT NULL DEFAULT '', due datetime(3) NULL,
    due_sort datetime(3) NOT NULL, clock ${key(96)} NULL, status ${key(4)} NOT NULL, training tinyint(1) NOT NULL,
    opened_at datetime(3) NOT NULL, closed_at datetime(3) NULL,
    PRIMARY KEY (file_id, task_key), KEY task_team (status, org_id, role, due_sort, file_id, task_key),
    KEY task_claimable (status, org_id, role, assignee, due_sort, file_id, task_key),
    KEY task_mine (status, assignee, due_sort, file_id, task_key)`,
  clock: `
    file_id ${ID} NOT NULL, clock_key ${key(96)} NOT NULL, case_id ${ID} NOT NULL, name ${key(64)} NOT NULL, title varchar(120) NOT NULL,
    org_id ${key(64)} NOT NULL, owner_role ${key(32)} NOT NULL, owner_org_id ${key(64)} NULL, on_due ${key(8)} NOT NULL,
    due datetime(3) NULL, next_at datetime(3) NULL, status ${key(12)} NOT NULL, late tinyint(1) NOT NULL, training tinyint(1) NOT NULL,
    PRIMARY KEY (file_id, clock_key), KEY clock_watch (training, org_id, status, due, file_id, clock_key)`,
  outbox: `
    file_id ${ID} NOT NULL, kind ${key(16)} NOT NULL, seq int unsigned NOT NULL, moves int unsigned NOT NULL,
    available_at datetime(3) NOT NULL, attempts int unsigned NOT NULL DEFAULT 0, last_error varchar(500) NULL,
    PRIMARY KEY (file_id), KEY outbox_due (available_at, file_id)`,
  number_series: `
    org_id ${key(64)} NOT NULL, year smallint unsigned NOT NULL, kind ${key(64)} NOT NULL, training tinyint(1) NOT NULL,
    last int unsigned NOT NULL, PRIMARY KEY (org_id, year, kind, training)`,
  training_clock: `
    case_id ${ID} NOT NULL, legal_at datetime(3) NOT NULL, real_at datetime(3) NOT NULL, rate double NOT NULL,
    moves int unsigned NOT NULL DEFAULT 0, PRIMARY KEY (case_id)`,
  organisation: `
    id ${key(64)} NOT NULL, region ${key(32)} NOT NULL, kind ${key(16)} NOT NULL, name varchar(120) NOT NULL, short varchar(32) NOT NULL,
    parent ${key(64)} NULL, PRIMARY KEY (id)`,
  person: `
    id ${key(64)} NOT NULL, region ${key(32)} NOT NULL, username varchar(64) ${BINARY_TEXT} NOT NULL, name varchar(64) NOT NULL,
    password_hash varchar(255) ${BINARY_TEXT} NOT NULL, certificate_number varchar(64) NULL, certificate_from date NULL,
    certificate_to date NULL, legal_qualification tinyint(1) NOT NULL, reviewing_since date NULL, active tinyint(1) NOT NULL,
    PRIMARY KEY (id), UNIQUE KEY person_username (username)`,
  post: `
    person_id ${key(64)} NOT NULL, org_id ${key(64)} NOT NULL, role ${key(32)} NOT NULL,
    PRIMARY KEY (person_id, org_id, role), KEY post_holders (org_id, role, person_id)`,
  session: `
    token_hash ${SHA} NOT NULL, person_id ${key(64)} NOT NULL, csrf ${key(64)} NOT NULL, created_at datetime(3) NOT NULL,
    last_seen_at datetime(3) NOT NULL, expires_at datetime(3) NOT NULL,
    PRIMARY KEY (token_hash), KEY session_person (person_id), KEY session_expiry (expires_at)`,
  reporter: `
    case_id ${ID} NOT NULL, name varchar(100) NOT NULL, phone varchar(40) NOT NULL, salt ${SHA} NOT NULL, commitment ${SHA} NOT NULL,
    stored_at datetime(3) NOT NULL, PRIMARY KEY (case_id)`,
  audit: `
    id bigint unsigned NOT NULL AUTO_INCREMENT, at datetime(3) NOT NULL, actor text ${BINARY_TEXT} NOT NULL, action ${key(64)} NOT NULL,
    target ${key(96)} NOT NULL, detail text ${BINARY_TEXT} NOT NULL, PRIMARY KEY (id), KEY audit_target (target, id)`,
  policy: `
    region ${key(32)} NOT NULL, version ${key(64)} NOT NULL, body longtext ${BINARY_TEXT} NOT NULL, adopted_at datetime(3) NOT NULL,
    PRIMARY KEY (region, version), KEY policy_newest (region, adopted_at, version)`,
  calendar: `
    version ${key(64)} NOT NULL, body longtext ${BINARY_TEXT} NOT NULL, adopted_at datetime(3) NOT NULL,
    PRIMARY KEY (version), KEY calendar_newest (adopted_at, version)`,
  evidence_file: `
    sha256 ${SHA} NOT NULL, bytes bigint unsigned NOT NULL, media_type varchar(100) NOT NULL, file_name varchar(255) NOT NULL,
    stored_at datetime(3) NOT NULL, stored_by ${key(64)} NOT NULL, PRIMARY KEY (sha256)`,
};

export class Foundation1763683200000 implements MigrationInterface {
  readonly name = 'Foundation1763683200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE IF NOT EXISTS ${table} (${columns}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}
