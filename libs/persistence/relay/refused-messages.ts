import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';

/** A command of sidan's from one file to another. */
export interface Message {
  readonly fromFileId: string;
  readonly toFileId: string;
  /** `conclude-job` */
  readonly command: string;
}

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

/** Keeps a message that was refused, and has the file that sent it told anew after a pause, which doubles up to an hour: its workflow then sends it again. */
export async function noteRefusedMessage(database: Database, { fromFileId, toFileId, command }: Message, code: string, now = Date.now()): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.run(
      `INSERT INTO refused_message (file_id, command, to_file_id, code, attempts, since) VALUES (?, ?, ?, ?, 1, ?)
       ON DUPLICATE KEY UPDATE attempts = attempts + 1, code = VALUES(code)`, [fromFileId, command, toFileId, code.slice(0, 64), toSqlTime(now)]);
    const [row] = await tx.rows<{ attempts: number }>('SELECT attempts FROM refused_message WHERE file_id = ? AND command = ?', [fromFileId, command]);
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(20, (row?.attempts ?? 1) - 1));
    await tx.run(
      `INSERT INTO outbox (file_id, kind, seq, moves, available_at) SELECT f.id, f.kind, f.seq, COALESCE(c.moves, 0), ? FROM file f LEFT JOIN training_clock c ON c.case_id = f.case_id
       WHERE f.id = ? ON DUPLICATE KEY UPDATE available_at = outbox.available_at`, [toSqlTime(now + pause), fromFileId]);
  });
}

/** It was taken after all. */
export async function forgetRefusedMessage(database: Database, { fromFileId, command }: Pick<Message, 'fromFileId' | 'command'>): Promise<void> {
  await database.write('DELETE FROM refused_message WHERE file_id = ? AND command = ?', [fromFileId, command]);
}
