import type { AskedNumber } from '@sidan/domain';
import { insertRows } from '../database/bulk.js';
import type { Transaction } from '../database/transaction.js';

/** The number is this file's from the commit on. Whoever claims it at the same moment collides, is tried again, and is told where it was used. */
export function claimNumber(tx: Transaction, fileId: string, { region, kind, number }: AskedNumber): void {
  const { sql, values } = insertRows('used_number', [{ region, kind, number, file_id: fileId }]);
  tx.withCommit(sql, values);
}
