import type { Database } from '../database/database.js';
import type { EvidenceStore } from '../evidence/store.js';
import type { FileKinds } from '../record/kinds.js';
import { Rulebook } from '../record/rulebook.js';
import { verifyEvidence, verifyEvidenceOf } from './evidence.js';
import { verifyFile, type VerifiedFile } from './file.js';
import { verifyNumbers } from './numbers.js';
import type { Problem } from './problem.js';

export interface VerifyScope {
  readonly database: Database;
  readonly kinds: FileKinds;
  readonly evidence: EvidenceStore;
  /** Called for each file as it is done. */
  readonly onFile?: (file: VerifiedFile) => void;
}

export interface Verified {
  readonly files: number;
  readonly entries: number;
  readonly problems: readonly Problem[];
}

const PAGE = 200;

/** A case with all its proceedings, the number series it drew from and the evidence it names. No file at all: zero files. */
export async function verifyCase(scope: VerifyScope, caseId: string): Promise<Verified> {
  // From the ledger too: a file whose row was deleted must not go unnoticed.
  const rows = await scope.database.read<{ id: string }>('SELECT id FROM file WHERE case_id = ? OR id = ? UNION SELECT file_id FROM ledger WHERE file_id = ?', [caseId, caseId, caseId]);
  const checked = await verifyFiles(scope, new Rulebook(scope.database), rows.map((row) => row.id));
  const more = [...(await verifyNumbers(scope.database, caseId)), ...(await verifyEvidenceOf(scope.database, scope.evidence, caseId))];
  return { ...checked, problems: [...checked.problems, ...more] };
}

export async function verifyAll(scope: VerifyScope): Promise<Verified> {
  const rulebook = new Rulebook(scope.database);
  let total: Verified = { files: 0, entries: 0, problems: [] };
  for (let after = ''; ;) {
    const rows = await scope.database.read<{ id: string }>(
      `(SELECT id FROM file WHERE id > ? ORDER BY id LIMIT ${PAGE}) UNION
       (SELECT file_id FROM ledger WHERE file_id > ? AND seq = 1 ORDER BY file_id LIMIT ${PAGE}) ORDER BY id LIMIT ${PAGE}`, [after, after]);
    total = added(total, await verifyFiles(scope, rulebook, rows.map((row) => row.id)));
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  const more = [...(await verifyNumbers(scope.database)), ...(await verifyEvidence(scope.database, scope.evidence))];
  return { ...total, problems: [...total.problems, ...more] };
}

async function verifyFiles(scope: VerifyScope, rulebook: Rulebook, ids: readonly string[]): Promise<Verified> {
  let total: Verified = { files: 0, entries: 0, problems: [] };
  for (const id of ids) {
    const file = await verifyFile(scope.database, scope.kinds, id, rulebook);
    scope.onFile?.(file);
    total = added(total, { files: 1, entries: file.entries, problems: file.problems });
  }
  return total;
}

function added(one: Verified, other: Verified): Verified {
  return { files: one.files + other.files, entries: one.entries + other.entries, problems: [...one.problems, ...other.problems] };
}
