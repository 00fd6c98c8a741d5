import type { PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import type { Statement } from './bulk.js';
import type { SqlValue } from './sql-value.js';

/** One transaction's connection; counts every statement it sends, COMMIT and ROLLBACK included. */
export class Transaction {
  statements = 0;
  private readonly waiting: Statement[] = [];
  private outcome: 'commit' | 'rollback' = 'commit';
  private readonly committed: (() => void)[] = [];

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

  /**
   * A write whose answer nobody needs: it goes with the COMMIT, all in one packet, which saves a round trip each. The first
   * one that fails stops those behind it, the COMMIT included. Reads of this transaction do not see it.
   */
  withCommit(sql: string, values: readonly SqlValue[]): void {
    this.statements += 1;
    this.waiting.push({ sql, values: [...values] });
  }

  /** Done once the COMMIT has succeeded. */
  afterCommit(work: () => void): void {
    this.committed.push(work);
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
    if (this.outcome === 'rollback') return this.connection.rollback();
    const all = [...this.waiting, { sql: 'COMMIT', values: [] }];
    await this.connection.query(all.map(({ sql }) => sql).join(';\n'), all.flatMap(({ values }) => values));
    for (const work of this.committed) work();
  }
}
