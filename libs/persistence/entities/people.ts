import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { flag, id, key, sha256, time } from './columns.js';

@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn(key('id', 64)) id!: string;
  @Column(key('region', 32)) region!: string;
  @Column(key('kind', 16)) kind!: string;
  @Column({ type: 'varchar', length: 120 }) name!: string;
  @Column({ type: 'varchar', length: 32 }) short!: string;
  @Column({ ...key('parent', 64), nullable: true }) parent!: string | null;
}

@Entity('person')
@Index('person_username', ['username'], { unique: true })
@Index('person_region', ['region', 'id'])
export class PersonRow {
  @PrimaryColumn(key('id', 64)) id!: string;
  @Column(key('region', 32)) region!: string;
  @Column({ type: 'varchar', length: 64, collation: 'utf8mb4_bin' }) username!: string;
  @Column({ type: 'varchar', length: 64 }) name!: string;
  @Column({ name: 'password_hash', type: 'varchar', length: 255, collation: 'utf8mb4_bin' }) passwordHash!: string;
  /** 行政执法证: number and validity; all three or none. */
  @Column({ name: 'certificate_number', type: 'varchar', length: 64, nullable: true }) certificateNumber!: string | null;
  @Column({ name: 'certificate_from', type: 'date', nullable: true }) certificateFrom!: string | null;
  @Column({ name: 'certificate_to', type: 'date', nullable: true }) certificateTo!: string | null;
  @Column(flag('legal_qualification')) legalQualification!: number;
  @Column({ name: 'reviewing_since', type: 'date', nullable: true }) reviewingSince!: string | null;
  @Column(flag('active')) active!: number;
  /** 听证主持人资格: number and first day, or none; the last day is null where it has no end. */
  @Column({ name: 'host_number', type: 'varchar', length: 64, nullable: true }) hostNumber!: string | null;
  @Column({ name: 'host_from', type: 'date', nullable: true }) hostFrom!: string | null;
  @Column({ name: 'host_to', type: 'date', nullable: true }) hostTo!: string | null;
  /** Grows with every act of administration on this person: what an administrator changes is what they saw. */
  @Column({ name: 'version', type: 'int', unsigned: true, default: 1 }) version!: number;
  /** The password is one that an administrator was shown: good for choosing another and for nothing else. */
  @Column({ ...flag('must_change_password'), default: 0 }) mustChangePassword!: number;
}

/** One row, moved by triggers: what a process remembers of people, posts, deputies and the newest calendar is good while it stands. */
@Entity('reference_version')
export class ReferenceVersionRow {
  @PrimaryColumn({ type: 'tinyint', unsigned: true }) id!: number;
  @Column({ type: 'bigint', unsigned: true }) version!: string;
}

/** A role held in an organisation. */
@Entity('post')
@Index('post_holders', ['orgId', 'role', 'personId'])
export class PostRow {
  @PrimaryColumn(key('person_id', 64)) personId!: string;
  @PrimaryColumn(key('org_id', 64)) orgId!: string;
  @PrimaryColumn(key('role', 32)) role!: string;
}

@Entity('session')
@Index('session_person', ['personId'])
@Index('session_expiry', ['expiresAt'])
export class SessionRow {
  @PrimaryColumn(sha256('token_hash')) tokenHash!: string;
  @Column(key('person_id', 64)) personId!: string;
  @Column(key('csrf', 64)) csrf!: string;
  @Column(time('created_at')) createdAt!: string;
  @Column(time('last_seen_at')) lastSeenAt!: string;
  @Column(time('expires_at')) expiresAt!: string;
}

/** Who reported: kept apart from the ledger, which only holds `commitment` = SHA-256(salt ‖ canonical {name, phone}). */
@Entity('reporter')
export class ReporterRow {
  @PrimaryColumn(id('case_id')) caseId!: string;
  @Column({ type: 'varchar', length: 100 }) name!: string;
  @Column({ type: 'varchar', length: 40 }) phone!: string;
  @Column(sha256('salt')) salt!: string;
  @Column(sha256('commitment')) commitment!: string;
  @Column(time('stored_at')) storedAt!: string;
}

/** Administrators' acts; append-only. */
@Entity('audit')
@Index('audit_target', ['target', 'id'])
@Index('audit_region', ['region', 'id'])
export class AuditRow {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id!: string;
  @Column(time('at')) at!: string;
  @Column({ type: 'text', collation: 'utf8mb4_bin' }) actor!: string;
  @Column(key('action', 64)) action!: string;
  @Column(key('target', 96)) target!: string;
  @Column({ type: 'text', collation: 'utf8mb4_bin' }) detail!: string;
  /** Whose auditors may read it; empty on rows from before there was an administration. */
  @Column({ ...key('region', 32), default: '' }) region!: string;
  /** The organisation it concerns; empty where it concerns the whole region. */
  @Column({ ...key('org_id', 64), default: '' }) orgId!: string;
  @Column({ ...key('actor_id', 64), default: '' }) actorId!: string;
}
