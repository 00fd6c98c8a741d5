import type { SqlValue } from './sql-value.js';

export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface Statement {
  readonly sql: string;
  readonly values: SqlValue[];
}

/** `INSERT INTO table (columns) VALUES (…), (…)`; all rows have the first one's columns. */
export function insertRows(table: string, rows: readonly SqlRow[]): Statement {
  const columns = Object.keys(rows[0] ?? {});
  const slot = `(${columns.map(() => '?').join(', ')})`;
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => slot).join(', ')}`,
    values: rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  };
}

/**
 * The same, and rows that are there take the new values of `updated`. VALUES() is what both servers understand.
 * `first` is an assignment made before all others: servers assign from left to right, so it still sees the old row.
 */
export function upsertRows(table: string, rows: readonly SqlRow[], updated: readonly string[], first?: string): Statement {
  const insert = insertRows(table, rows);
  const taken = [...(first ? [first] : []), ...updated.map((column) => `${column} = VALUES(${column})`)].join(', ');
  return { sql: `${insert.sql} ON DUPLICATE KEY UPDATE ${taken}`, values: insert.values };
}

export function slots(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
