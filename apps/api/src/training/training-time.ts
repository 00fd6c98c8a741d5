import { instantOf } from '@sidan/domain';
import { type Database, legalNow, toSqlTime, trainingClock } from '@sidan/persistence';

const OUTSTANDING = `
  SELECT COUNT(*) AS n FROM file f JOIN clock c ON c.file_id = f.id WHERE f.case_id = ? AND f.ended = 0 AND c.next_at <= ?`;

export interface TrainingTime {
  readonly legalNow: string;
  readonly rate: number;
  readonly moves: number;
  readonly outstanding: number;
  /** Everything that was due by now has happened. */
  readonly caughtUp: boolean;
}

/** A training case's time; null for a real case. */
export async function trainingTime(database: Database, caseId: string): Promise<TrainingTime | null> {
  const clock = await trainingClock(database, caseId);
  if (!clock) return null;
  const now = legalNow(clock, Date.now());
  const [row] = await database.read<{ n: number }>(OUTSTANDING, [caseId, toSqlTime(now)]);
  const outstanding = row?.n ?? 0;
  return { legalNow: instantOf(now), rate: clock.rate, moves: clock.moves, outstanding, caughtUp: outstanding === 0 };
}
