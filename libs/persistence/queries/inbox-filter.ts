import type { FileState } from '@sidan/domain';
import { slots } from '../database/bulk.js';
import { toSqlTime } from '../database/sql-time.js';
import type { SqlValue } from '../database/sql-value.js';
import { anywhere } from './contains.js';
import { legalNowSql, legalNowValues } from './legal-now.js';

/** All that is given must fit. */
export interface InboxFilter {
  readonly kind?: FileState['kind'];
  readonly actions?: readonly string[];
  /** Past due, in the file's own legal time. */
  readonly late?: boolean;
  /** Epoch milliseconds of legal time. */
  readonly dueBefore?: number;
  readonly training?: boolean;
  /** In the number or the subject. */
  readonly text?: string;
}

interface Condition { readonly sql: string; readonly values: readonly SqlValue[] }

export function isFiltered(filter: InboxFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** On the joined rows t, f and tc of the window; null without any. */
export function conditionOf({ kind, actions, late, dueBefore, training, text }: InboxFilter, now: number): Condition | null {
  const conditions: Condition[] = [];
  if (kind !== undefined) conditions.push({ sql: 'f.kind = ?', values: [kind] });
  if (actions !== undefined) conditions.push({ sql: `t.action IN (${slots(actions)})`, values: actions });
  if (late !== undefined) conditions.push({ sql: `(t.due IS NOT NULL AND t.due < ${legalNowSql('tc')}) = ?`, values: [...legalNowValues(toSqlTime(now)), late ? 1 : 0] });
  if (dueBefore !== undefined) conditions.push({ sql: 't.due < ?', values: [toSqlTime(dueBefore)] });
  if (training !== undefined) conditions.push({ sql: 't.training = ?', values: [training ? 1 : 0] });
  if (text !== undefined) conditions.push({ sql: '(f.number LIKE ? OR f.subject LIKE ?)', values: [anywhere(text), anywhere(text)] });
  if (conditions.length === 0) return null;
  return { sql: conditions.map(({ sql }) => sql).join(' AND '), values: conditions.flatMap(({ values }) => values) };
}
