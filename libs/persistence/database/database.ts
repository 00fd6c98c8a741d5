import { createPool, type Pool, type PoolOptions } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { SqlValue } from './sql-value.js';
import { Transaction } from './transaction.js';
import { connectionOptions } from './url.js';

export interface DatabaseSettings {
  /** Connections for `record`; each holds at most one transaction. */
  readonly writers?: number;
  readonly readers?: number;
}

/** What escaping relies on: backslashes escape, and a value that does not fit is an error. */
const SQL_MODE = "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'";
const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/**
 * Two pools on one database. Writers run with autocommit off, so that a transaction begins with its first statement and
 * saves a round trip; readers commit each statement by itself. Both READ COMMITTED: gap locks deadlock on the task index.
 */
export class Database {
  private readonly writers: Pool;
  private readonly readers: Pool;

  constructor(readonly url: string, settings: DatabaseSettings = {}) {
    this.writers = poolOf(url, settings.writers ?? 12, { atStart: [READ_COMMITTED, SQL_MODE, 'SET SESSION autocommit = 0'], severalAtOnce: true });
    this.readers = poolOf(url, settings.readers ?? 8, { atStart: [READ_COMMITTED], severalAtOnce: false });
  }

  async read<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const [rows] = await this.readers.execute<RowDataPacket[]>(sql, [...values]);
    return rows as Row[];
  }

  /** One statement that commits by itself; answers with the number of rows it touched. */
  async write(sql: string, values: readonly SqlValue[] = []): Promise<number> {
    const [result] = await this.readers.execute(sql, [...values]);
    return (result as { affectedRows: number }).affectedRows;
  }

  /** Commits what `work` gives back, rolls back what it throws. A connection that cannot be rolled back is thrown away. */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const connection = await this.writers.getConnection();
    const tx = new Transaction(connection);
    try {
      const result = await work(tx);
      await tx.end();
      connection.release();
      return result;
    } catch (error) {
      await connection.rollback().then(() => connection.release(), () => connection.destroy());
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.writers.end(), this.readers.end()]);
  }
}

interface Session {
  readonly atStart: readonly string[];
  /** Only writers, and only for `Transaction.withCommit`: elsewhere a smuggled semicolon must stay an error. */
  readonly severalAtOnce: boolean;
}

function poolOf(url: string, connectionLimit: number, { atStart, severalAtOnce }: Session): Pool {
  const options: PoolOptions = {
    ...connectionOptions(url), connectionLimit, maxIdle: connectionLimit, timezone: 'Z', dateStrings: true, charset: 'utf8mb4_unicode_520_ci',
    // A stack trace for every statement, in case it fails, costs a tenth of the processor; a failed one names its SQL anyway.
    maxPreparedStatements: 400, enableKeepAlive: true, trace: false, multipleStatements: severalAtOnce,
  };
  const pool = createPool(options);
  // Queued ahead of everything else on the new connection; if one fails, no statement may run on it.
  pool.pool.on('connection', (connection) => {
    for (const sql of atStart) connection.query(sql, (error) => error && connection.destroy());
  });
  return pool;
}
