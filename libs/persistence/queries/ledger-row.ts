import { type Actor, instantOf, type RecordedEntry } from '@sidan/domain';
import { fromSqlTime } from '../database/sql-time.js';

export const LEDGER_COLUMNS = `file_id, seq, type, at, recorded_at, actor, command_id, command_index, request_hash, request_id,
  series, number, body, prev_hash, hash`;

export interface LedgerColumns {
  readonly file_id: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly command_id: string;
  readonly command_index: number;
  readonly request_hash: string;
  readonly request_id: string;
  readonly series: string | null;
  readonly number: number | null;
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** Throws a SyntaxError where actor or body is no longer JSON. */
export function recordedEntryOf(row: LedgerColumns): RecordedEntry {
  return { ...happenedOf(row), fileId: row.file_id, seq: row.seq, recordedAt: instantOf(fromSqlTime(row.recorded_at)), commandId: row.command_id };
}

/** An entry as far as a fold reads it. */
export function happenedOf({ type, body, at, actor }: Pick<LedgerColumns, 'type' | 'body' | 'at' | 'actor'>): Pick<RecordedEntry, 'type' | 'body' | 'at' | 'by'> {
  return { type, body: JSON.parse(body) as object, at: instantOf(fromSqlTime(at)), by: JSON.parse(actor) as Actor };
}
