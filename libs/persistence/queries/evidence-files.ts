import type { Database } from '../database/database.js';
import { fromSqlTime, toSqlTime } from '../database/sql-time.js';

export interface EvidenceFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string;
  /** Epoch milliseconds. */
  readonly storedAt: number;
  readonly storedBy: string;
}

/** Notes a file that the store holds; the first note of the same bytes stays. Call it after `put`, before the command that names it. */
export async function noteEvidenceFile(database: Database, file: EvidenceFile): Promise<void> {
  await database.write(
    `INSERT INTO evidence_file (sha256, bytes, media_type, file_name, stored_at, stored_by) VALUES (?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256)`,
    [file.sha256, file.bytes, file.mediaType, file.fileName, toSqlTime(file.storedAt), file.storedBy]);
}

interface EvidenceFileColumns { sha256: string; bytes: number; media_type: string; file_name: string; stored_at: string; stored_by: string }

export async function evidenceFile(database: Database, sha256: string): Promise<EvidenceFile | null> {
  const [row] = await database.read<EvidenceFileColumns>(
    'SELECT sha256, bytes, media_type, file_name, stored_at, stored_by FROM evidence_file WHERE sha256 = ?', [sha256]);
  if (!row) return null;
  return {
    sha256: row.sha256, bytes: row.bytes, mediaType: row.media_type, fileName: row.file_name,
    storedAt: fromSqlTime(row.stored_at), storedBy: row.stored_by,
  };
}
