import type { Connection } from 'mysql2/promise';
import { Database, type SqlValue } from '@sidan/persistence';

export interface Query {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export interface PlanStep {
  readonly table: string;
  readonly type: string | null;
  readonly key: string | null;
  readonly Extra: string | null;
}

export async function explained(connection: Connection, { sql, values }: Query): Promise<PlanStep[]> {
  const [rows] = await connection.query(`EXPLAIN ${sql}`, [...values]);
  return rows as PlanStep[];
}

/** What the storage engine was asked for, whatever the plan said. */
export async function rowsRead(connection: Connection, { sql, values }: Query): Promise<number> {
  await connection.query('FLUSH STATUS');
  await connection.query(sql, [...values]);
  const [status] = await connection.query(`SHOW SESSION STATUS LIKE 'Handler_read%'`);
  return (status as { Value: string }[]).reduce((sum, row) => sum + Number(row.Value), 0);
}

/** Keeps every SELECT that goes through it, so that what is explained is what the code really sends. */
export class WatchedDatabase extends Database {
  readonly seen: Query[] = [];

  override read<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    this.seen.push({ sql, values });
    return super.read(sql, values);
  }

  override transaction<Result>(work: Parameters<typeof Database.prototype.transaction<Result>>[0]): Promise<Result> {
    return super.transaction((tx) => {
      const rows = tx.rows.bind(tx);
      tx.rows = <Row>(sql: string, values: readonly SqlValue[]) => {
        this.seen.push({ sql, values });
        return rows<Row>(sql, values);
      };
      return work(tx);
    });
  }
}
