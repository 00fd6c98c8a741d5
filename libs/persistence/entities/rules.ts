import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { flag, id, key, sha256, time } from './columns.js';

/** A region pack's rules; a version is never overwritten. */
@Entity('policy')
@Index('policy_newest', ['region', 'adoptedAt', 'version'])
export class PolicyRow {
  @PrimaryColumn(key('region', 32)) region!: string;
  @PrimaryColumn(key('version', 64)) version!: string;
  @Column({ type: 'longtext', collation: 'utf8mb4_bin' }) body!: string;
  @Column(time('adopted_at')) adoptedAt!: string;
}

/** A State Council calendar; a version is never overwritten. */
@Entity('calendar')
@Index('calendar_newest', ['adoptedAt', 'version'])
export class CalendarRow {
  @PrimaryColumn(key('version', 64)) version!: string;
  @Column({ type: 'longtext', collation: 'utf8mb4_bin' }) body!: string;
  @Column(time('adopted_at')) adoptedAt!: string;
}

/** What is known of a stored evidence file; its bytes are in the evidence store under the same SHA-256. */
@Entity('evidence_file')
export class EvidenceFileRow {
  @PrimaryColumn(sha256('sha256')) sha256!: string;
  @Column({ type: 'bigint', unsigned: true }) bytes!: string;
  @Column({ name: 'media_type', type: 'varchar', length: 100 }) mediaType!: string;
  @Column({ name: 'file_name', type: 'varchar', length: 255 }) fileName!: string;
  @Column(time('stored_at')) storedAt!: string;
  @Column(key('stored_by', 64)) storedBy!: string;
}

/** Who has uploaded those bytes, and in which of their organisations; '' for the person alone. */
@Entity('evidence_upload')
export class EvidenceUploadRow {
  @PrimaryColumn(sha256('sha256')) sha256!: string;
  @PrimaryColumn(key('person_id', 64)) personId!: string;
  @PrimaryColumn(key('org_id', 64)) orgId!: string;
}

/** What a stored file proves in a file; a projection of its papers. */
@Entity('paper_use')
export class PaperUseRow {
  @PrimaryColumn(sha256('sha256')) sha256!: string;
  @PrimaryColumn(id('file_id')) fileId!: string;
  @PrimaryColumn(key('kind', 16)) kind!: string;
  @Column(id('case_id')) caseId!: string;
  @Column({ type: 'text', nullable: true }) act!: string | null;
  @Column(key('at', 32)) at!: string;
  @Column(flag('training')) training!: number;
}
