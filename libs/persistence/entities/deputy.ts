import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { id, key, time } from './columns.js';

/** 代办: who takes over the assigned tasks of an absent holder of the same post, from one day to another. */
@Entity('deputy')
@Index('deputy_given', ['personId', 'toDate'])
@Index('deputy_taken', ['deputyId', 'toDate'])
@Index('deputy_of_org', ['orgId', 'toDate'])
export class DeputyRow {
  @PrimaryColumn(id()) id!: string;
  @Column(key('person_id', 64)) personId!: string;
  @Column(key('deputy_id', 64)) deputyId!: string;
  @Column(key('role', 32)) role!: string;
  @Column(key('org_id', 64)) orgId!: string;
  /** Real days, both included. */
  @Column({ name: 'from_date', type: 'date' }) fromDate!: string;
  @Column({ name: 'to_date', type: 'date' }) toDate!: string;
  @Column({ type: 'varchar', length: 500 }) reason!: string;
  @Column(key('set_by', 64)) setBy!: string;
  @Column(time('set_at')) setAt!: string;
  @Column({ ...key('ended_by', 64), nullable: true }) endedBy!: string | null;
  @Column({ ...time('ended_at'), nullable: true }) endedAt!: string | null;
}
