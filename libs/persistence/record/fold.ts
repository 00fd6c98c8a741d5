import type { FileState, RecordedEntry } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import { type LedgerColumns, LEDGER_COLUMNS, recordedEntryOf } from '../queries/ledger-row.js';
import type { AnyKind } from './kinds.js';

export async function entriesOf(tx: Transaction, fileId: string): Promise<RecordedEntry[]> {
  const rows = await tx.rows<LedgerColumns>(`SELECT ${LEDGER_COLUMNS} FROM ledger WHERE file_id = ? ORDER BY seq`, [fileId]);
  return rows.map(recordedEntryOf);
}

/** A file's state is the fold of its entries, or of those since `from`; null without any. */
export function foldEntries(kind: AnyKind, entries: readonly Pick<RecordedEntry, 'type' | 'body' | 'at' | 'by'>[], from: FileState | null = null): FileState | null {
  return entries.reduce<FileState | null>((state, { type, body, at, by }) => kind.evolve(state, { type, body, at, by }), from);
}
