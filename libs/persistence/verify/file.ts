import type { FileState } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { type LedgerColumns, LEDGER_COLUMNS } from '../queries/ledger-row.js';
import type { FileKinds } from '../record/kinds.js';
import { commitmentOf } from '../record/opening.js';
import { foldEntries } from '../record/fold.js';
import { Rulebook } from '../record/rulebook.js';
import { checkChain, type CheckedChain } from './chain.js';
import type { Problem } from './problem.js';
import { checkAgainst, checkHead, checkHeadline, checkSnapshot, checkWork, type ProjectedFile } from './projection.js';

export interface VerifiedFile {
  readonly fileId: string;
  readonly kind: FileState['kind'] | null;
  /** Rows read. */
  readonly entries: number;
  readonly headHash: string;
  readonly problems: readonly Problem[];
}

interface FileColumns extends ProjectedFile { kind: FileState['kind'] }

interface VerifyRules {
  readonly kinds: FileKinds;
  readonly rulebook: Rulebook;
}

/** A whole file: chain, gaps, head, state, tasks, clocks and the reporter's commitment; all from one moment of the database. */
export async function verifyFile(database: Database, kinds: FileKinds, fileId: string, rulebook = new Rulebook(database)): Promise<VerifiedFile> {
  const rows = await database.read<LedgerColumns>(`SELECT ${LEDGER_COLUMNS} FROM ledger WHERE file_id = ? ORDER BY seq`, [fileId]);
  const [stored] = await database.read<FileColumns>('SELECT kind, seq, head_hash, state, state_seq, readers, subject, number, party_digest, act, phase, ended FROM file WHERE id = ?', [fileId]);
  const chain = checkChain(fileId, rows);
  const result = (problems: readonly Problem[]): VerifiedFile => (
    { fileId, kind: stored?.kind ?? null, entries: rows.length, headHash: chain.headHash, problems });
  if (!stored) return result([...chain.problems, { where: 'file', id: fileId, seq: null, text: '没有这个文件，或文件行已被删除' }]);
  // A step was recorded between the two reads: look again.
  if (stored.seq > chain.lastSeq && chain.problems.length === 0 && (await headMovedOn(database, fileId, chain.lastSeq))) return verifyFile(database, kinds, fileId, rulebook);
  return result([...chain.problems, ...(await checkState(database, { kinds, rulebook }, fileId, stored, chain))]);
}

async function checkState(database: Database, { kinds, rulebook }: VerifyRules, fileId: string, stored: FileColumns, chain: CheckedChain): Promise<Problem[]> {
  const kind = kinds[stored.kind];
  try {
    const folded = foldEntries(kind, chain.entries);
    if (folded === null) return [{ where: 'ledger', id: fileId, seq: null, text: '台账是空的' }];
    return [
      ...checkHead(kind, folded, stored, { hash: chain.headHash, seq: chain.lastSeq }),
      ...checkSnapshot(folded.id, foldEntries(kind, chain.entries.slice(0, stored.state_seq)), stored),
      ...checkHeadline(folded.id, kind.headline(folded, (await rulebook.policy(folded.region, folded.policyVersion)) ?? { matters: [] }), stored),
      ...checkAgainst(kind, folded, stored),
      ...(await checkWork(database, kind, folded)),
      ...(await checkReporter(database, folded, chain)),
    ];
  } catch (error) {
    return [{ where: 'ledger', id: fileId, seq: null, text: `台账不能推算出状态：${error instanceof Error ? error.message : String(error)}` }];
  }
}

async function headMovedOn(database: Database, fileId: string, lastSeq: number): Promise<boolean> {
  const [row] = await database.read<{ last: number | null }>('SELECT MAX(seq) AS last FROM ledger WHERE file_id = ?', [fileId]);
  return (row?.last ?? 0) > lastSeq;
}

/** A reporter's row that is gone was erased as the rules want it; one that is there must be the one who reported. */
async function checkReporter(database: Database, folded: FileState, chain: CheckedChain): Promise<Problem[]> {
  const [reporter] = await database.read<{ name: string; phone: string; salt: string }>('SELECT name, phone, salt FROM reporter WHERE case_id = ?', [folded.id]);
  if (!reporter) return [];
  const [first] = chain.entries;
  const { reporterCommitment } = (first?.body ?? {}) as { readonly reporterCommitment?: string };
  if (reporterCommitment === commitmentOf(reporter, reporter.salt)) return [];
  return [{ where: 'reporter', id: folded.id, seq: 1, text: '举报人信息与台账中的承诺值不符，被改动过' }];
}
