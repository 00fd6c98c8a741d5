import type { FileState } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import type { KnownState } from './state-cache.js';
import { type TrainingClock, trainingClockOf } from '../legal-time/legal-time.js';

export interface LockedFile {
  readonly id: string;
  readonly kind: FileState['kind'];
  readonly seq: number;
  readonly headHash: string;
  readonly state: FileState;
  readonly stateVersion: number;
  readonly calendarVersion: string;
  readonly training: TrainingClock | null;
  /** The request hash under which this command was recorded before; null when it is new. */
  readonly claimed: string | null;
  /** The newest calendar there is. */
  readonly newestCalendar: string | null;
}

interface LockRow {
  kind: FileState['kind']; seq: number; head_hash: string; state: string | null; state_version: number; calendar_version: string; claimed: string | null;
  newest_calendar: string | null; legal_at: string | null; real_at: string | null; rate: number | null; moves: number | null;
}

const LOCK = `
  SELECT f.kind, f.seq, f.head_hash, IF(f.head_hash = ?, NULL, f.state) AS state, f.state_version, f.calendar_version, l.request_hash AS claimed, t.legal_at, t.real_at, t.rate, t.moves,
    (SELECT version FROM calendar ORDER BY adopted_at DESC, version DESC LIMIT 1) AS newest_calendar
  FROM file f
  LEFT JOIN ledger l ON l.file_id = f.id AND l.command_id = ? AND l.command_index = 0
  LEFT JOIN training_clock t ON t.case_id = f.case_id AND f.training = 1
  WHERE f.id = ? FOR UPDATE`;

/** Locks the file, its command's claim and a training case's clock, and reads all three, in one statement; the state only if it is not known. */
export async function lockFile(tx: Transaction, fileId: string, commandId: string, known?: KnownState): Promise<LockedFile | null> {
  const [row] = await tx.rows<LockRow>(LOCK, [known?.headHash ?? '', commandId, fileId]);
  if (!row) return null;
  return {
    id: fileId, kind: row.kind, seq: row.seq, headHash: row.head_hash, state: row.state === null && known ? known.state : JSON.parse(row.state ?? 'null') as FileState,
    stateVersion: row.state_version,
    calendarVersion: row.calendar_version, training: trainingClockOf(row), claimed: row.claimed, newestCalendar: row.newest_calendar,
  };
}
