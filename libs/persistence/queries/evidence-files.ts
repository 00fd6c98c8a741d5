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

/** Notes a file that the store holds, and whose it is; of the same bytes the first name stays, and everybody who brought them. Call it after `put`, before the command that names it. */
export async function noteEvidenceFile(database: Database, file: EvidenceFile): Promise<void> {
  await database.write(
    `INSERT INTO evidence_file (sha256, bytes, media_type, file_name, stored_at, stored_by) VALUES (?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256)`,
    [file.sha256, file.bytes, file.mediaType, file.fileName, toSqlTime(file.storedAt), file.storedBy]);
  await database.write(
    `INSERT IGNORE INTO evidence_upload (sha256, person_id, org_id) SELECT ?, ?, '' UNION SELECT ?, ?, org_id FROM post WHERE person_id = ?`,
    [file.sha256, file.storedBy, file.sha256, file.storedBy, file.storedBy]);
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
