import type { FileState } from '@sidan/domain';
import type { SqlValue } from '../database/sql-value.js';
import { happenedOf, type LedgerColumns } from '../queries/ledger-row.js';
import { foldEntries } from './fold.js';
import type { AnyKind, FileKinds } from './kinds.js';

/** A file's state is stored with every so many entries; who reads it folds those since. The writing costs more than a few folds. */
export const SNAPSHOT_EVERY = 16;

/** The stored state: what the first `state_seq` of `seq` entries make, by the `evolve` of `state_version`. */
export interface SnapshotColumns {
  readonly id: string;
  readonly kind: FileState['kind'];
  readonly seq: number;
  readonly state: string;
  readonly state_seq: number;
  readonly state_version: number;
}

export const SNAPSHOT_COLUMNS = 'f.id, f.kind, f.seq, f.state, f.state_seq, f.state_version';

export type TailRow = Pick<LedgerColumns, 'file_id' | 'type' | 'at' | 'actor' | 'body' | 'prev_hash'>;

/** Of one file: the entries after one, up to and with another. */
export interface Stretch {
  readonly id: string;
  readonly after: number;
  readonly upTo: number;
}

export type Read = <Row>(sql: string, values: readonly SqlValue[]) => Promise<Row[]>;

/** The entries that are not in the stored states, of several files in one query. The ledger only grows: what was read with `seq` still fits. */
export async function tailsOf(read: Read, kinds: FileKinds, rows: readonly SnapshotColumns[]): Promise<ReadonlyMap<string, readonly TailRow[]>> {
  return stretchesOf(read, rows.map((row) => ({ id: row.id, after: isOurs(kinds[row.kind], row) ? row.state_seq : 0, upTo: row.seq })));
}

export async function stretchesOf(read: Read, wanted: readonly Stretch[]): Promise<ReadonlyMap<string, readonly TailRow[]>> {
  const found = new Map<string, TailRow[]>();
  const behind = wanted.filter(({ after, upTo }) => after < upTo);
  if (behind.length === 0) return found;
  const rows = await read<TailRow>(
    `SELECT file_id, type, at, actor, body, prev_hash FROM ledger WHERE ${behind.map(() => '(file_id = ? AND seq > ? AND seq <= ?)').join(' OR ')} ORDER BY file_id, seq`,
    behind.flatMap(({ id, after, upTo }) => [id, after, upTo]));
  for (const row of rows) {
    const tail = found.get(row.file_id);
    if (tail) tail.push(row);
    else found.set(row.file_id, [row]);
  }
  return found;
}

/** The state as it is now. A state that another release folded is not built upon: its tail is the whole ledger. Throws where either is no longer JSON. */
export function stateOf(kind: AnyKind, row: SnapshotColumns, tail: readonly TailRow[] = []): FileState {
  const state = foldOnto(kind, isOurs(kind, row) ? JSON.parse(row.state) as FileState : null, tail);
  if (state === null) throw new Error(`file ${row.id} has an empty ledger`);
  return state;
}

export function foldOnto(kind: AnyKind, state: FileState | null, tail: readonly TailRow[]): FileState | null {
  return foldEntries(kind, tail.map(happenedOf), state);
}

function isOurs(kind: AnyKind, row: SnapshotColumns): boolean {
  return row.state_version === kind.stateVersion;
}
