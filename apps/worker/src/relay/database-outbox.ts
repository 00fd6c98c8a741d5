import type { Progress } from '@sidan/contracts';
import { type Database, doneOutbox, failOutbox, type FileKinds, loadProgresses, outboxLag, requestIdsOf, takeOutbox } from '@sidan/persistence';
import { messageOf } from '../log.js';
import type { News, Outbox } from './ports.js';

/** The ledger database's outbox. A file's progress is read after its row is taken, so it is never older than the row. */
export class DatabaseOutbox implements Outbox {
  constructor(private readonly database: Database, private readonly kinds: FileKinds) {}

  async take(limit: number): Promise<readonly News[]> {
    const rows = await takeOutbox(this.database, limit);
    const attempts = new Map(rows.map((row) => [row.fileId, row.attempts]));
    const unreadable = new Map<string, unknown>();
    const progresses = await loadProgresses(this.database, this.kinds, [...attempts.keys()], (fileId, error) => unreadable.set(fileId, error));
    for (const row of rows) if (unreadable.has(row.fileId)) await failOutbox(this.database, row, messageOf(unreadable.get(row.fileId)));
    const requests = await requestIdsOf(this.database, progresses);
    return progresses.map((progress) => ({ progress, attempts: attempts.get(progress.fileId) ?? 0, requestId: requests.get(progress.fileId) }));
  }

  async done({ fileId, seq, clockMoves }: Progress): Promise<void> {
    await doneOutbox(this.database, { fileId, seq, clockMoves });
  }

  async failed({ progress, attempts }: News, reason: string): Promise<void> {
    const { fileId, kind, seq, clockMoves } = progress;
    await failOutbox(this.database, { fileId, kind, seq, clockMoves, attempts }, reason);
  }

  async behind(): Promise<{ readonly waiting: number; readonly behindMs: number }> {
    return await outboxLag(this.database);
  }
}
