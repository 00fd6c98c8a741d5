import type { Progress } from '@sidan/contracts';
import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { legalTimeOf, type TrainingClock, trainingClockOf, type TrainingClockColumns } from '../legal-time/legal-time.js';
import { derivedOf } from '../record/derived.js';
import type { AnyKind, FileKinds } from '../record/kinds.js';
import { SNAPSHOT_COLUMNS, type SnapshotColumns, stateOf, type TailRow, tailsOf } from '../record/snapshot.js';

/** What a file's workflow may know of it: no personal data. */
export function progressOf(kind: AnyKind, state: FileState, at: { readonly seq: number; readonly training: TrainingClock | null }): Progress {
  return {
    fileId: state.id, kind: state.kind, caseId: state.caseId, seq: at.seq, clockMoves: at.training?.moves ?? 0,
    step: state.phase, waitingFor: kind.waitingFor(state), clocks: derivedOf(kind, state).nextEvents, jobs: jobsOf(state),
    legalTime: legalTimeOf(at.training), ended: kind.ended(state),
  };
}

interface ProgressRow extends TrainingClockColumns, SnapshotColumns {}

const PROGRESS = `SELECT ${SNAPSHOT_COLUMNS}, t.legal_at, t.real_at, t.rate, t.moves
  FROM file f LEFT JOIN training_clock t ON t.case_id = f.case_id AND f.training = 1`;

/** The newest progress from the ledger's projection; null when there is no such file. */
export async function loadProgress(database: Database, kinds: FileKinds, kind: FileState['kind'], fileId: string): Promise<Progress | null> {
  const [row] = await database.read<ProgressRow>(`${PROGRESS} WHERE f.id = ? AND f.kind = ?`, [fileId, kind]);
  if (!row) return null;
  const tails = await tailsOf((sql, values) => database.read(sql, values), kinds, [row]);
  return progressOfRow(kinds, row, tails.get(row.id));
}

/** A file whose state its kind cannot read: a fault of ours, which must not stop the news of all others. */
export type OnUnreadable = (fileId: string, error: unknown) => void;

/** The same for several files in one query; files that do not exist, and those named to `onUnreadable`, are missing from the answer. */
export async function loadProgresses(database: Database, kinds: FileKinds, fileIds: readonly string[], onUnreadable?: OnUnreadable): Promise<Progress[]> {
  if (fileIds.length === 0) return [];
  const rows = await database.read<ProgressRow>(`${PROGRESS} WHERE f.id IN (${slots(fileIds)})`, fileIds);
  const tails = await tailsOf((sql, values) => database.read(sql, values), kinds, rows);
  return rows.flatMap((row) => {
    try {
      return [progressOfRow(kinds, row, tails.get(row.id))];
    } catch (error) {
      if (!onUnreadable) throw error;
      onUnreadable(row.id, error);
      return [];
    }
  });
}

function progressOfRow(kinds: FileKinds, row: ProgressRow, tail?: readonly TailRow[]): Progress {
  return progressOf(kinds[row.kind], stateOf(kinds[row.kind], row, tail), { seq: row.seq, training: trainingClockOf(row) });
}

/** Only a case has jobs. */
function jobsOf(state: FileState & { readonly jobs?: readonly { readonly outcome: unknown }[] }): Progress['jobs'] {
  const jobs = state.jobs ?? [];
  const ended = jobs.filter((job) => job.outcome !== null).length;
  return { open: jobs.length - ended, ended };
}
