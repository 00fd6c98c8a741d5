import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { id, key, sha256, time } from './columns.js';

/** 文件: a case or a proceeding. `state` is a projection of its ledger, kept so that nobody need fold a year: of its first `stateSeq` entries. */
@Entity('file')
@Index('file_case', ['caseId', 'kind', 'id'])
@Index('file_open', ['ended', 'id'])
@Index('file_stale', ['stateVersion', 'kind'])
@Index('file_of_org', ['orgId', 'kind', 'ended', 'training', 'openedAt', 'id'])
@Index('file_matter', ['orgId', 'matter', 'kind', 'training', 'id'])
@Index('file_rules', ['region', 'ended', 'policyVersion', 'calendarVersion'])
@Index('file_newest', ['orgId', 'kind', 'training', 'openedAt', 'id'])
@Index('file_number', ['number'])
@Index('file_updated', ['updatedAt', 'id', 'seq'])
@Index('file_party', ['partyDigest', 'training', 'id'])
@Index('file_follow_up', ['followUpHash'], { unique: true })
export class FileRow {
  @PrimaryColumn(id()) id!: string;
  @Column(key('kind', 16)) kind!: string;
  @Column(id('case_id')) caseId!: string;
  @Column(key('region', 32)) region!: string;
  @Column(key('org_id', 64)) orgId!: string;
  @Column(key('phase', 32)) phase!: string;
  @Column({ ...key('matter', 64), nullable: true }) matter!: string | null;
  @Column({ type: 'tinyint' }) training!: number;
  @Column(key('policy_version', 64)) policyVersion!: string;
  @Column(key('calendar_version', 64)) calendarVersion!: string;
  @Column({ type: 'int', unsigned: true }) seq!: number;
  @Column(sha256('head_hash')) headHash!: string;
  @Column({ type: 'longtext', collation: 'utf8mb4_bin' }) state!: string;
  @Column({ name: 'state_seq', type: 'int', unsigned: true, default: 0 }) stateSeq!: number;
  /** Of the kind's `evolve` that folded `state`. */
  @Column({ name: 'state_version', type: 'smallint', unsigned: true, default: 0 }) stateVersion!: number;
  /** SHA-256 of the reporter's follow-up code (查询码). */
  @Column({ ...sha256('follow_up_hash'), nullable: true }) followUpHash!: string | null;
  @Column(time('opened_at')) openedAt!: string;
  @Column(time('updated_at')) updatedAt!: string;
  @Column({ type: 'tinyint' }) ended!: number;
  /** JSON: organisations that may read it. */
  @Column({ type: 'text', collation: 'utf8mb4_bin', nullable: true }) readers!: string | null;
  /** What a person recognises it by: see the kind's `headline`. */
  @Column({ type: 'varchar', length: 400, default: '' }) subject!: string;
  @Column({ type: 'varchar', length: 100, nullable: true }) number!: string | null;
  /** Against whom: see `partyDigest`. */
  @Column({ ...sha256('party_digest'), nullable: true }) partyDigest!: string | null;
  /** When the party acted, `from/until`. */
  @Column({ ...key('act', 64), nullable: true }) act!: string | null;
}

/** One thing that happened to a file. Append-only, hash-chained; its unique key is the claim of a command. */
@Entity('ledger')
@Index('ledger_claim', ['fileId', 'commandId', 'commandIndex'], { unique: true })
@Index('ledger_number', ['series', 'number'], { unique: true })
export class LedgerRow {
  @PrimaryColumn(id('file_id')) fileId!: string;
  @PrimaryColumn({ type: 'int', unsigned: true }) seq!: number;
  @Column(key('type', 64)) type!: string;
  /** Legal time. */
  @Column(time('at')) at!: string;
  /** The machine's time. */
  @Column(time('recorded_at')) recordedAt!: string;
  @Column({ type: 'text', collation: 'utf8mb4_bin' }) actor!: string;
  @Column(key('command_id', 64)) commandId!: string;
  @Column({ name: 'command_index', type: 'smallint', unsigned: true }) commandIndex!: number;
  @Column(sha256('request_hash')) requestHash!: string;
  @Column(key('request_id', 64)) requestId!: string;
  /** The number series a step drew from, on the step's first entry. */
  @Column({ ...key('series', 160), nullable: true }) series!: string | null;
  @Column({ type: 'int', unsigned: true, nullable: true }) number!: number | null;
  @Column({ type: 'longtext', collation: 'utf8mb4_bin' }) body!: string;
  @Column(sha256('prev_hash')) prevHash!: string;
  @Column(sha256('hash')) hash!: string;
}
