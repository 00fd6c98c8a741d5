import { instantOf, type Actor } from '@sidan/domain';
import { writeAudit } from '../administration/audit.js';
import { toSqlTime } from '../database/sql-time.js';
import type { Database } from '../database/database.js';
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

/** Moves a training case's clock forward and tells the workflows of all its files, and the pages that show them. */
export async function moveTrainingClock(database: Database, caseId: string, move: Move, actor: Actor): Promise<MoveResult> {
  return retried(ATTEMPTS, () => database.transaction(async (tx): Promise<MoveResult> => {
    // Its files before their clock, as a step locks them.
    const files = await tx.rows<{ id: string; region: string; org_id: string }>('SELECT id, region, org_id FROM file WHERE case_id = ? AND training = 1 FOR UPDATE', [caseId]);
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
    // Later than the newest step in any case: what listens goes by this alone.
    await tx.run('UPDATE file SET updated_at = GREATEST(?, DATE_ADD(updated_at, INTERVAL 1000 MICROSECOND)) WHERE case_id = ? AND training = 1', [toSqlTime(realNow), caseId]);
    const file = files.find(({ id }) => id === caseId);
    await writeAudit(tx, {
      actor: { personId: actor.personId, name: actor.name }, region: file?.region ?? '', orgId: file?.org_id ?? '', action: 'move-training-clock', target: `case:${caseId}`,
      summary: `从${shown(now)}拨到${shown(move.to)}，此后${paceOf(moved.rate)}`,
    });
    return { moved };
  }));
}

function shown(legal: number): string {
  return instantOf(legal).slice(0, 16).replace('T', ' ');
}

/** How the clock goes on by itself: 0 stands still until it is moved again. */
function paceOf(rate: number): string {
  if (rate === 0) return '停住，由人推进';
  return rate === 1 ? '与实际时间同速走动' : `以实际时间的${rate}倍走动`;
}

/** A case's training clock; null for a real case. */
export async function trainingClock(database: Database, caseId: string): Promise<TrainingClock | null> {
  const [row] = await database.read<TrainingClockColumns>('SELECT legal_at, real_at, rate, moves FROM training_clock WHERE case_id = ?', [caseId]);
  return row ? trainingClockOf(row) : null;
}
