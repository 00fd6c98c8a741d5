import type { PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import type { SqlValue } from './sql-value.js';

/** One transaction's connection; counts every statement it sends, COMMIT and ROLLBACK included. */
export class Transaction {
  statements = 0;
  private outcome: 'commit' | 'rollback' = 'commit';

  constructor(private readonly connection: PoolConnection) {}

  async rows<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]> {
    this.statements += 1;
    const [rows] = await this.connection.execute<RowDataPacket[]>(sql, [...values]);
    return rows as Row[];
  }

  async run(sql: string, values: readonly SqlValue[]): Promise<ResultSetHeader> {
    this.statements += 1;
    const [result] = await this.connection.execute<ResultSetHeader>(sql, [...values]);
    return result;
  }

  /** Not needed: a transaction begins with its first statement. The bench's yardstick counts it. */
  async begin(): Promise<void> {
    this.statements += 1;
    await this.connection.query('START TRANSACTION');
  }

  /** Ends in a rollback without an error: a refusal leaves nothing behind, not even a drawn number. */
  abandon(): void {
    this.outcome = 'rollback';
  }

  async end(): Promise<void> {
    this.statements += 1;
    await (this.outcome === 'commit' ? this.connection.commit() : this.connection.rollback());
  }
}
