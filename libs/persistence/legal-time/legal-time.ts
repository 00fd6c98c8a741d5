import type { LegalTime } from '@sidan/contracts';
import { fromSqlTime } from '../database/sql-time.js';

/** A training case's clock and how often it was moved. */
export interface TrainingClock {
  readonly legalAt: number;
  readonly realAt: number;
  readonly rate: number;
  readonly moves: number;
}

export interface TrainingClockColumns {
  readonly legal_at: string | null;
  readonly real_at: string | null;
  readonly rate: number | null;
  readonly moves: number | null;
}

export function trainingClockOf(row: TrainingClockColumns): TrainingClock | null {
  if (row.legal_at === null || row.real_at === null) return null;
  return { legalAt: fromSqlTime(row.legal_at), realAt: fromSqlTime(row.real_at), rate: row.rate ?? 0, moves: row.moves ?? 0 };
}

/** Legal time in epoch milliseconds. A clock that stood still since it was moved gives the same instant again and again. */
export function legalNow(clock: Omit<TrainingClock, 'moves'> | null, realNow: number): number {
  if (clock === null) return realNow;
  return Math.round(clock.legalAt + (realNow - clock.realAt) * clock.rate);
}

export function legalTimeOf(clock: TrainingClock | null): LegalTime {
  if (clock === null) return { type: 'real' };
  return { type: 'training', legalAt: clock.legalAt, realAt: clock.realAt, rate: clock.rate };
}
