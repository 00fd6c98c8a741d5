import type { Actor } from '@sidan/domain';
import { toSqlTime } from '../database/sql-time.js';
import type { Database } from '../database/database.js';
import { canonicalJson } from '../record/canonical.js';
import { retried } from '../record/retry.js';
import { legalNow, type TrainingClock, trainingClockOf, type TrainingClockColumns } from './legal-time.js';

export type MoveResult =
  | { readonly moved: TrainingClock }
  /** No such case, or a real one: real time cannot be moved. */
  | { readonly notTraining: true }
  /** Legal time only goes forward; `now` is where it stands. */
  | { readonly backwards: { readonly now: number } };

export interface Move {
  /** Legal time in epoch milliseconds. */
  readonly to: number;
  readonly rate?: number;
  readonly realNow?: number;
}

const ATTEMPTS = 10;

/** Moves a training case's clock forward and tells the workflows of all its files. */
export async function moveTrainingClock(database: Database, caseId: string, move: Move, actor: Actor): Promise<MoveResult> {
  return retried(ATTEMPTS, () => database.transaction(async (tx): Promise<MoveResult> => {
    const realNow = move.realNow ?? Date.now();
    const [row] = await tx.rows<TrainingClockColumns>('SELECT legal_at, real_at, rate, moves FROM training_clock WHERE case_id = ? FOR UPDATE', [caseId]);
    const clock = row ? trainingClockOf(row) : null;
    if (!clock) return { notTraining: true };
    const now = legalNow(clock, realNow);
    if (move.to < now) return { backwards: { now } };
    const moved = { legalAt: move.to, realAt: realNow, rate: move.rate ?? clock.rate, moves: clock.moves + 1 };
    await tx.run('UPDATE training_clock SET legal_at = ?, real_at = ?, rate = ?, moves = ? WHERE case_id = ?',
      [toSqlTime(moved.legalAt), toSqlTime(realNow), moved.rate, moved.moves, caseId]);
    await tx.run(
      `INSERT INTO outbox (file_id, kind, seq, moves, available_at) SELECT id, kind, seq, ?, ? FROM file WHERE case_id = ?
       ON DUPLICATE KEY UPDATE available_at = LEAST(available_at, VALUES(available_at)), seq = GREATEST(outbox.seq, VALUES(seq)), moves = VALUES(moves)`,
      [moved.moves, toSqlTime(realNow), caseId]);
    await tx.run('INSERT INTO audit (at, actor, action, target, detail) VALUES (?, ?, ?, ?, ?)',
      [toSqlTime(realNow), canonicalJson(actor), 'move-training-clock', caseId, canonicalJson({ from: toSqlTime(now), to: toSqlTime(move.to), rate: moved.rate })]);
    return { moved };
  }));
}

/** A case's training clock; null for a real case. */
export async function trainingClock(database: Database, caseId: string): Promise<TrainingClock | null> {
  const [row] = await database.read<TrainingClockColumns>('SELECT legal_at, real_at, rate, moves FROM training_clock WHERE case_id = ?', [caseId]);
  return row ? trainingClockOf(row) : null;
}
