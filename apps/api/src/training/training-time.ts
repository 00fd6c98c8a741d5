import { instantOf } from '@sidan/domain';
import { type Database, legalNow, toSqlTime, trainingClock } from '@sidan/persistence';

const PROGRESS = `
  SELECT CAST(COALESCE(SUM(f.seq), 0) AS SIGNED) AS entries,
    (SELECT COUNT(*) FROM file g JOIN clock c ON c.file_id = g.id WHERE g.case_id = ? AND g.ended = 0 AND c.next_at <= ?) AS outstanding
  FROM file f WHERE f.case_id = ?`;

export interface TrainingTime {
  readonly legalNow: string;
  readonly rate: number;
  readonly moves: number;
  readonly outstanding: number;
  /** Of the case and its proceedings: while it grows, what fell due is being worked off. */
  readonly entries: number;
  /** Everything that was due by now has happened. */
  readonly caughtUp: boolean;
}

/** A training case's time; null for a real case. */
export async function trainingTime(database: Database, caseId: string): Promise<TrainingTime | null> {
  const clock = await trainingClock(database, caseId);
  if (!clock) return null;
  const now = legalNow(clock, Date.now());
  const [row] = await database.read<{ entries: number; outstanding: number }>(PROGRESS, [caseId, toSqlTime(now), caseId]);
  const { entries, outstanding } = row ?? { entries: 0, outstanding: 0 };
  return { legalNow: instantOf(now), rate: clock.rate, moves: clock.moves, outstanding, entries, caughtUp: outstanding === 0 };
}
