import type { NumberSeries } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import type { Numbered } from './chain.js';

/** `jimo-aowei/2024/penalty-decision`, `…/training` behind it for a training case. */
export function seriesName(series: NumberSeries): string {
  return `${series.orgId}/${series.year}/${series.kind}${series.training ? '/training' : ''}`;
}

/**
 * Draws the next number; the row stays locked until the transaction ends, and a rollback gives the number back, so a
 * series has no gaps and no doubles. One statement: LAST_INSERT_ID(expression) makes the server answer with the value.
 */
export async function drawNumber(tx: Transaction, series: NumberSeries): Promise<Numbered> {
  const drawn = await tx.run(
    `INSERT INTO number_series (org_id, year, kind, training, last) VALUES (?, ?, ?, ?, LAST_INSERT_ID(1))
     ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)`,
    [series.orgId, series.year, series.kind, series.training ? 1 : 0],
  );
  return { series: seriesName(series), number: drawn.insertId };
}
