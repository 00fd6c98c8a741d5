import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { flag, id, key, sha256, time } from './columns.js';

/** 以案教学: somebody plays a story on a training case of their own. */
@Entity('training_run')
@Index('training_run_mine', ['openedBy', 'openedAt'])
export class TrainingRunRow {
  @PrimaryColumn(id('case_id')) caseId!: string;
  @Column(key('story', 64)) story!: string;
  /** The text it began with: a run goes on by no other. */
  @Column(sha256('story_version')) storyVersion!: string;
  @Column(key('opened_by', 64)) openedBy!: string;
  @Column(time('opened_at')) openedAt!: string;
}

/** A step that has been played; how many there are is where the run stands. */
@Entity('training_step')
export class TrainingStepRow {
  @PrimaryColumn(id('case_id')) caseId!: string;
  @PrimaryColumn({ name: 'step', type: 'smallint', unsigned: true }) step!: number;
  @Column(key('played_by', 64)) playedBy!: string;
  @Column(time('played_at')) playedAt!: string;
  /** Whether the trainee filled in the form, instead of the script. */
  @Column(flag('own')) own!: number;
  /** JSON: what came of it, and where the files' ledgers stood then. */
  @Column({ type: 'text', collation: 'utf8mb4_bin' }) outcome!: string;
}
