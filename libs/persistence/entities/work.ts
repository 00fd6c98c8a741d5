import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { flag, id, key, time } from './columns.js';

/** A step that waits, or waited, for a person. The indexes serve the inbox's order: see queries/inbox.ts. */
@Entity('task')
@Index('task_team', ['status', 'orgId', 'role', 'dueSort', 'fileId', 'taskKey'])
@Index('task_claimable', ['status', 'orgId', 'role', 'assignee', 'dueSort', 'fileId', 'taskKey'])
@Index('task_mine', ['status', 'assignee', 'dueSort', 'fileId', 'taskKey'])
export class TaskRow {
  @PrimaryColumn(id('file_id')) fileId!: string;
  @PrimaryColumn(key('task_key', 96)) taskKey!: string;
  @Column(id('case_id')) caseId!: string;
  @Column(key('action', 64)) action!: string;
  @Column({ type: 'varchar', length: 120 }) title!: string;
  @Column(key('role', 32)) role!: string;
  @Column(key('org_id', 64)) orgId!: string;
  /** Empty while unclaimed: equality on it keeps the index's order on both servers, IS NULL need not. */
  @Column({ ...key('assignee', 64), default: '' }) assignee!: string;
  @Column({ ...time('due'), nullable: true }) due!: string | null;
  /** `due`, or the end of time. */
  @Column(time('due_sort')) dueSort!: string;
  @Column({ ...key('clock', 96), nullable: true }) clock!: string | null;
  @Column(key('status', 4)) status!: 'open' | 'done';
  @Column(flag('training')) training!: number;
  @Column(time('opened_at')) openedAt!: string;
  @Column({ ...time('closed_at'), nullable: true }) closedAt!: string | null;
}

/** A file's clocks as the supervisor's board counts them. */
@Entity('clock')
@Index('clock_board', ['training', 'orgId', 'status', 'onDue', 'name', 'phase', 'person', 'due'])
@Index('clock_escalated', ['training', 'orgId', 'openRung', 'due', 'fileId', 'clockKey'])
@Index('clock_awaits', ['awaits', 'training', 'orgId', 'fileId', 'clockKey'])
@Index('clock_watch', ['training', 'orgId', 'status', 'due', 'fileId', 'clockKey'])
export class ClockRow {
  @PrimaryColumn(id('file_id')) fileId!: string;
  @PrimaryColumn(key('clock_key', 96)) clockKey!: string;
  @Column(id('case_id')) caseId!: string;
  @Column(key('name', 64)) name!: string;
  @Column({ type: 'varchar', length: 120 }) title!: string;
  /** The handling organisation, whoever's duty or right it is. */
  @Column(key('org_id', 64)) orgId!: string;
  @Column(key('owner_role', 32)) ownerRole!: string;
  @Column({ ...key('owner_org_id', 64), nullable: true }) ownerOrgId!: string | null;
  /** `overdue` where the office owes it, `lapse` for a right or a wait, `court` for what a court owes. */
  @Column(key('on_due', 8)) onDue!: string;
  @Column({ ...time('due'), nullable: true }) due!: string | null;
  @Column({ ...time('next_at'), nullable: true }) nextAt!: string | null;
  /** 待推算: the year whose calendar it awaits; null once its day is known. */
  @Column({ type: 'smallint', unsigned: true, nullable: true }) awaits!: number | null;
  @Column(key('status', 12)) status!: string;
  @Column(flag('late')) late!: number;
  @Column(flag('training')) training!: number;
  /** The file's, while the clock is open; else empty. */
  @Column({ ...key('phase', 32), default: '' }) phase!: string;
  /** Who has the task that an open clock times; empty while nobody has. */
  @Column({ ...key('person', 64), default: '' }) person!: string;
  /** How many rungs its escalation has. */
  @Column({ type: 'tinyint', unsigned: true, default: 0 }) rungs!: number;
  /** The highest rung told and not acknowledged, from 1; 0 without any. */
  @Column({ name: 'open_rung', type: 'tinyint', unsigned: true, default: 0 }) openRung!: number;
  /** Every rung told so far, as JSON; null before the first. */
  @Column({ type: 'text', collation: 'utf8mb4_bin', nullable: true }) escalations!: string | null;
}

/** One row per file that its workflow has not heard of yet: rows of one file coalesce by the primary key. */
@Entity('outbox')
@Index('outbox_due', ['availableAt', 'fileId'])
export class OutboxRow {
  @PrimaryColumn(id('file_id')) fileId!: string;
  @Column(key('kind', 16)) kind!: string;
  @Column({ type: 'int', unsigned: true }) seq!: number;
  @Column({ type: 'int', unsigned: true }) moves!: number;
  @Column(time('available_at')) availableAt!: string;
  @Column({ type: 'int', unsigned: true, default: 0 }) attempts!: number;
  @Column({ name: 'last_error', type: 'varchar', length: 500, nullable: true }) lastError!: string | null;
}

/** A message from one file to another that was refused; it stays until it is taken. */
@Entity('refused_message')
export class RefusedMessageRow {
  @PrimaryColumn(id('file_id')) fileId!: string;
  @PrimaryColumn(key('command', 32)) command!: string;
  @Column(id('to_file_id')) toFileId!: string;
  @Column(key('code', 64)) code!: string;
  @Column({ type: 'int', unsigned: true }) attempts!: number;
  @Column(time('since')) since!: string;
}

/** The last number given of each series. */
@Entity('number_series')
export class NumberSeriesRow {
  @PrimaryColumn(key('org_id', 64)) orgId!: string;
  @PrimaryColumn({ type: 'smallint', unsigned: true }) year!: number;
  @PrimaryColumn(key('kind', 64)) kind!: string;
  @PrimaryColumn(flag('training')) training!: number;
  @Column({ type: 'int', unsigned: true }) last!: number;
}

/** A number of the outside world, by the file that used it. */
@Entity('used_number')
export class UsedNumberRow {
  @PrimaryColumn(key('region', 32)) region!: string;
  @PrimaryColumn(key('kind', 16)) kind!: string;
  @PrimaryColumn({ type: 'varchar', length: 100, collation: 'utf8mb4_bin' }) number!: string;
  @Column(id('file_id')) fileId!: string;
}

/** A training case's own time: legal = legal_at + (real − real_at) × rate. */
@Entity('training_clock')
export class TrainingClockRow {
  @PrimaryColumn(id('case_id')) caseId!: string;
  @Column(time('legal_at')) legalAt!: string;
  @Column(time('real_at')) realAt!: string;
  @Column({ type: 'double' }) rate!: number;
  @Column({ type: 'int', unsigned: true, default: 0 }) moves!: number;
}
