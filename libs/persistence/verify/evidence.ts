import { createHash } from 'node:crypto';
import type { Database } from '../database/database.js';
import type { EvidenceStore } from '../evidence/store.js';
import type { Problem } from './problem.js';

interface EvidenceColumns { sha256: string; bytes: number }

const PAGE = 500;
const SHA256_TEXT = /"([0-9a-f]{64})"/g;

/** Reads every stored evidence file again: there, as long as noted, and still of the SHA-256 it is stored under. */
export async function verifyEvidence(database: Database, store: EvidenceStore): Promise<Problem[]> {
  const problems: Problem[] = [];
  let after = '';
  for (;;) {
    const page = await database.read<EvidenceColumns>(`SELECT sha256, bytes FROM evidence_file WHERE sha256 > ? ORDER BY sha256 LIMIT ${PAGE}`, [after]);
    for (const row of page) problems.push(...(await checkBytes(store, row)));
    const last = page.at(-1);
    if (!last) return problems;
    after = last.sha256;
  }
}

/** The same for the files that one case's ledgers name. */
export async function verifyEvidenceOf(database: Database, store: EvidenceStore, caseId: string): Promise<Problem[]> {
  const bodies = await database.read<{ body: string }>('SELECT l.body FROM file f JOIN ledger l ON l.file_id = f.id WHERE f.case_id = ?', [caseId]);
  const named = new Set(bodies.flatMap(({ body }) => [...body.matchAll(SHA256_TEXT)].map((match) => match[1] ?? '')));
  const problems: Problem[] = [];
  for (const sha256 of named) {
    // Hashes of documents' contents and of commitments look alike, but nobody stored a file under them.
    const [row] = await database.read<EvidenceColumns>('SELECT sha256, bytes FROM evidence_file WHERE sha256 = ?', [sha256]);
    if (row) problems.push(...(await checkBytes(store, row)));
  }
  return problems;
}

async function checkBytes(store: EvidenceStore, { sha256, bytes }: EvidenceColumns): Promise<Problem[]> {
  const fault = (text: string): Problem[] => [{ where: 'evidence', id: sha256, seq: null, text }];
  if (!(await store.has(sha256))) return fault('证据文件不在存储中');
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of await store.get(sha256)) {
    hash.update(chunk as Buffer);
    length += (chunk as Buffer).length;
  }
  if (hash.digest('hex') !== sha256) return fault('证据文件内容与其 SHA-256 不符，被改动过');
  return length === bytes ? [] : fault(`证据文件应为${bytes}字节，实为${length}字节`);
}
