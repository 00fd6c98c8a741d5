import type { RecordedEntry } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { type LedgerColumns, LEDGER_COLUMNS, recordedEntryOf } from './ledger-row.js';

export interface LedgerPage {
  readonly entries: readonly (RecordedEntry & { readonly hash: string; readonly prevHash: string; readonly requestId: string })[];
  /** `seq` to ask after; null on the last page. */
  readonly next: number | null;
}

export async function ledgerPage(database: Database, fileId: string, afterSeq: number, limit: number): Promise<LedgerPage> {
  const rows = await database.read<LedgerColumns>(
    `SELECT ${LEDGER_COLUMNS} FROM ledger WHERE file_id = ? AND seq > ? ORDER BY seq LIMIT ${Math.trunc(limit) + 1}`, [fileId, afterSeq]);
  const page = rows.slice(0, limit);
  return {
    entries: page.map((row) => ({ ...recordedEntryOf(row), hash: row.hash, prevHash: row.prev_hash, requestId: row.request_id })),
    next: rows.length > limit ? page.at(-1)?.seq ?? null : null,
  };
}
