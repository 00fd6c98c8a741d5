import type { FileState } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import { type TrainingClock, trainingClockOf } from '../legal-time/legal-time.js';
import type { AnyKind, FileKinds } from './kinds.js';
import { foldOnto, type SnapshotColumns, stateOf, stretchesOf, tailsOf } from './snapshot.js';
import type { KnownState } from './state-cache.js';

export interface LockedFile {
  readonly id: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly seq: number;
  readonly headHash: string;
  /** Up to which entry the stored state goes. */
  readonly stateSeq: number;
  readonly stateVersion: number;
  readonly calendarVersion: string;
  readonly training: TrainingClock | null;
  /** The request hash under which this command was recorded before; null when it is new. */
  readonly claimed: string | null;
  /** Of people, posts, deputies and calendars, when this statement began. */
  readonly referenceVersion: number | null;
  /** The stored state, unless one is known here already. */
  readonly state: string | null;
}

interface LockRow {
  kind: FileState['kind']; case_id: string; seq: number; head_hash: string; state: string | null; state_seq: number; state_version: number; calendar_version: string;
  claimed: string | null; reference_version: number | null; legal_at: string | null; real_at: string | null; rate: number | null; moves: number | null;
}

/** The state lies on pages of its own, so a statement that does not name it is much cheaper than one that leaves it out of the answer. */
const lockSql = (state: 'f.state' | 'NULL') => `
  SELECT f.kind, f.case_id, f.seq, f.head_hash, ${state} AS state, f.state_seq, f.state_version, f.calendar_version, l.request_hash AS claimed, t.legal_at, t.real_at, t.rate, t.moves,
    (SELECT version FROM reference_version WHERE id = 1) AS reference_version
  FROM file f
  LEFT JOIN ledger l ON l.file_id = f.id AND l.command_id = ? AND l.command_index = 0
  LEFT JOIN training_clock t ON t.case_id = f.case_id AND f.training = 1
  WHERE f.id = ? FOR UPDATE`;
const LOCK = lockSql('NULL');
const LOCK_WITH_STATE = lockSql('f.state');

/** Locks the file, its command's claim and a training case's clock, and reads all three, in one statement; the stored state only where none is known. */
export async function lockFile(tx: Transaction, fileId: string, commandId: string, known?: KnownState): Promise<LockedFile | null> {
  const [row] = await tx.rows<LockRow>(known ? LOCK : LOCK_WITH_STATE, [commandId, fileId]);
  if (!row) return null;
  return {
    id: fileId, kind: row.kind, caseId: row.case_id, seq: row.seq, headHash: row.head_hash, state: row.state, stateSeq: row.state_seq, stateVersion: row.state_version,
    calendarVersion: row.calendar_version, training: trainingClockOf(row), claimed: row.claimed, referenceVersion: row.reference_version,
  };
}

/** The state of a locked file: the known one, with what others have appended since; else the stored one, with its tail. At most one statement more. */
export async function stateOfLocked(tx: Transaction, kinds: FileKinds, file: LockedFile, known?: KnownState): Promise<FileState> {
  const kind = kinds[file.kind];
  if (known?.headHash === file.headHash) return known.state;
  const grown = known ? await grownFrom(tx, kind, file, known) : null;
  if (grown) return grown;
  const row: SnapshotColumns = { id: file.id, kind: file.kind, seq: file.seq, state: file.state ?? await storedState(tx, file.id), state_seq: file.stateSeq, state_version: file.stateVersion };
  const tails = await tailsOf((sql, values) => tx.rows(sql, values), kinds, [row]);
  return stateOf(kind, row, tails.get(file.id));
}

/** Null where the ledger does not go on from what is known: a database that was put back to an earlier day, under a process that went on. */
async function grownFrom(tx: Transaction, kind: AnyKind, file: LockedFile, known: KnownState): Promise<FileState | null> {
  const tails = await stretchesOf((sql, values) => tx.rows(sql, values), [{ id: file.id, after: known.seq, upTo: file.seq }]);
  const tail = tails.get(file.id) ?? [];
  return tail[0]?.prev_hash === known.headHash ? foldOnto(kind, known.state, tail) : null;
}

async function storedState(tx: Transaction, fileId: string): Promise<string> {
  const [row] = await tx.rows<{ state: string }>('SELECT state FROM file WHERE id = ?', [fileId]);
  return row?.state ?? '';
}
