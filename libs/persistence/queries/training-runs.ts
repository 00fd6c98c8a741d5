import type { AuditedAct } from '../administration/audit.js';
import { writeAudit } from '../administration/audit.js';
import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';

/** A story that somebody plays on a training case of their own. */
export interface TrainingRun {
  readonly caseId: string;
  readonly story: string;
  readonly storyVersion: string;
  readonly openedBy: string;
  /** Epoch milliseconds. */
  readonly openedAt: number;
}

export interface PlayedStep {
  readonly step: number;
  readonly playedBy: string;
  /** Epoch milliseconds. */
  readonly playedAt: number;
  readonly own: boolean;
  readonly outcome: object;
}

interface RunColumns { case_id: string; story: string; story_version: string; opened_by: string; opened_at: string }
interface StepColumns { step: number; played_by: string; played_at: string; own: number; outcome: string }

/** Opens a run with its first step, or finds it opened; the audit has it once. */
export async function openTrainingRun(database: Database, run: TrainingRun, first: PlayedStep, act: AuditedAct): Promise<void> {
  await database.transaction(async (tx) => {
    const { affectedRows } = await tx.run('INSERT IGNORE INTO training_run (case_id, story, story_version, opened_by, opened_at) VALUES (?, ?, ?, ?, ?)',
      [run.caseId, run.story, run.storyVersion, run.openedBy, toSqlTime(run.openedAt)]);
    if (affectedRows === 0) return;
    await tx.run(INSERT_STEP, stepValues(run.caseId, first));
    await writeAudit(tx, act);
  });
}

/** False when the step is on file already: whoever came first has played it. */
export async function noteTrainingStep(database: Database, caseId: string, step: PlayedStep, act: AuditedAct): Promise<boolean> {
  return database.transaction(async (tx) => {
    const { affectedRows } = await tx.run(INSERT_STEP, stepValues(caseId, step));
    if (affectedRows === 1) await writeAudit(tx, act);
    return affectedRows === 1;
  });
}

/** Null for a case that nobody plays; a real case is never played, whatever a row may say. */
export async function trainingRun(database: Database, caseId: string): Promise<TrainingRun | null> {
  const [row] = await database.read<RunColumns>(
    `SELECT r.case_id, r.story, r.story_version, r.opened_by, r.opened_at FROM training_run r JOIN file f ON f.id = r.case_id AND f.training = 1 WHERE r.case_id = ?`, [caseId]);
  return row ? runOf(row) : null;
}

/** Newest first, with how many steps have been played. */
export async function trainingRunsOf(database: Database, personId: string, limit: number): Promise<(TrainingRun & { readonly position: number })[]> {
  const rows = await database.read<RunColumns & { position: number }>(
    `SELECT r.case_id, r.story, r.story_version, r.opened_by, r.opened_at, (SELECT COUNT(*) FROM training_step s WHERE s.case_id = r.case_id) AS position
     FROM training_run r WHERE r.opened_by = ? ORDER BY r.opened_at DESC, r.case_id LIMIT ${Math.trunc(limit)}`, [personId]);
  return rows.map((row) => ({ ...runOf(row), position: row.position }));
}

export async function playedSteps(database: Database, caseId: string): Promise<PlayedStep[]> {
  const rows = await database.read<StepColumns>('SELECT step, played_by, played_at, own, outcome FROM training_step WHERE case_id = ? ORDER BY step', [caseId]);
  return rows.map(({ step, played_by: playedBy, played_at: playedAt, own, outcome }) => (
    { step, playedBy, playedAt: fromSqlTime(playedAt), own: own === 1, outcome: JSON.parse(outcome) as object }));
}

/** Whether a command is on a file's ledger: its answer may have been lost. */
export async function wasRecorded(database: Database, fileId: string, commandId: string): Promise<boolean> {
  const rows = await database.read('SELECT 1 AS one FROM ledger WHERE file_id = ? AND command_id = ? AND command_index = 0', [fileId, commandId]);
  return rows.length > 0;
}

const INSERT_STEP = 'INSERT IGNORE INTO training_step (case_id, step, played_by, played_at, own, outcome) VALUES (?, ?, ?, ?, ?, ?)';

function stepValues(caseId: string, { step, playedBy, playedAt, own, outcome }: PlayedStep): (string | number)[] {
  return [caseId, step, playedBy, toSqlTime(playedAt), own ? 1 : 0, JSON.stringify(outcome)];
}

function runOf({ case_id: caseId, story, story_version: storyVersion, opened_by: openedBy, opened_at: openedAt }: RunColumns): TrainingRun {
  return { caseId, story, storyVersion, openedBy, openedAt: fromSqlTime(openedAt) };
}
