import type { FileState } from '@sidan/domain';
import { slots, upsertRows } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';
import type { Transaction } from '../database/transaction.js';
import { type LedgerColumns, LEDGER_COLUMNS } from '../queries/ledger-row.js';
import { checkChain } from '../verify/chain.js';
import { againstRow } from './against.js';
import { entriesOf, foldEntries } from './fold.js';
import type { AnyKind, FileKinds } from './kinds.js';
import { paperRows, papersStatement } from './papers.js';
import { Rulebook } from './rulebook.js';
import { CLOCK_CHANGES, clockRows, openTaskRows, TASK_CHANGES } from './project.js';

const PAGE = 200;
/** More damaged files than this are no accident to be worked around. */
const MOST_SET_ASIDE = 100;

export interface Refolded {
  readonly touched: number;
  /** Files whose ledger is damaged and can't be folded by any release; they stay as they are. */
  readonly setAside: readonly { readonly fileId: string; readonly problem: string }[];
}

/**
 * Folds anew every file whose stored state an older `evolve` made, and what inboxes and boards are made of with it.
 * Run by set-up before a release's processes start; may be stopped and repeated. A damaged ledger stops nobody else's work;
 * throws when a ledger that is whole can't be folded, which is this release's fault, or when more than a hundred are damaged.
 */
export async function refoldStale(database: Database, kinds: FileKinds): Promise<Refolded> {
  const rulebook = new Rulebook(database);
  const setAside: { fileId: string; problem: string }[] = [];
  let touched = 0;
  for (const kind of [kinds.case, kinds.proceeding]) {
    for (;;) {
      const left = setAside.map(({ fileId }) => fileId);
      const page = await database.read<{ id: string }>(
        `SELECT id FROM file WHERE state_version < ? AND kind = ? ${left.length > 0 ? `AND id NOT IN (${slots(left)})` : ''} LIMIT ${PAGE}`, [kind.stateVersion, kind.kind, ...left]);
      for (const { id } of page) {
        const problem = await refoldOrDamage(database, kind, id, rulebook);
        if (problem === null) touched += 1;
        else setAside.push({ fileId: id, problem });
        if (setAside.length > MOST_SET_ASIDE) throw new Error(`more than ${MOST_SET_ASIDE} ledgers are damaged, the last one ${id}: ${problem}`);
      }
      if (page.length < PAGE) break;
    }
  }
  return { touched, setAside };
}

/** Null when it was folded, else what is wrong with its ledger. */
async function refoldOrDamage(database: Database, kind: AnyKind, fileId: string, rulebook: Rulebook): Promise<string | null> {
  try {
    await database.transaction((tx) => refold(tx, kind, fileId, rulebook));
    return null;
  } catch (error) {
    const damage = await damageOf(database, fileId);
    if (damage === null) throw error;
    return damage;
  }
}

async function damageOf(database: Database, fileId: string): Promise<string | null> {
  const rows = await database.read<LedgerColumns>(`SELECT ${LEDGER_COLUMNS} FROM ledger WHERE file_id = ? ORDER BY seq`, [fileId]);
  const [file] = await database.read<{ seq: number; head_hash: string }>('SELECT seq, head_hash FROM file WHERE id = ?', [fileId]);
  const { problems: [first], lastSeq, headHash } = checkChain(fileId, rows);
  if (first) return `第${first.seq}条：${first.text}`;
  return file?.seq === lastSeq && file.head_hash === headHash ? null : `台账只到第${lastSeq}条，应有${file?.seq ?? 0}条`;
}

async function refold(tx: Transaction, kind: AnyKind, fileId: string, rulebook: Rulebook): Promise<void> {
  await tx.rows('SELECT id FROM file WHERE id = ? FOR UPDATE', [fileId]);
  const entries = await entriesOf(tx, fileId);
  const state = foldEntries(kind, entries);
  if (state === null) throw new Error(`file ${fileId} has an empty ledger`);
  const { subject, number } = kind.headline(state, (await rulebook.policy(state.region, state.policyVersion)) ?? { matters: [] });
  const against = againstRow(kind, state);
  await tx.run('UPDATE file SET state = ?, state_seq = ?, state_version = ?, readers = ?, phase = ?, matter = ?, ended = ?, subject = ?, number = ?, party_digest = ?, act = ? WHERE id = ?',
    [JSON.stringify(state), entries.length, kind.stateVersion, JSON.stringify(state.readers), state.phase, state.matter, kind.ended(state) ? 1 : 0, subject, number, against['party_digest'] ?? null, against['act'] ?? null, fileId]);
  await retell(tx, kind, state);
}

async function retell(tx: Transaction, kind: AnyKind, state: FileState): Promise<void> {
  const now = toSqlTime(Date.now());
  const tasks = openTaskRows(kind, state, now);
  const keys = tasks.map((row) => String(row['task_key']));
  const kept = keys.length > 0 ? ` AND task_key NOT IN (${slots(keys)})` : '';
  await tx.run(`UPDATE task SET status = 'done', closed_at = ? WHERE file_id = ? AND status = 'open'${kept}`, [now, state.id, ...keys]);
  for (const [table, rows, changes] of [['task', tasks, TASK_CHANGES], ['clock', clockRows(kind, state), CLOCK_CHANGES]] as const) {
    if (rows.length === 0) continue;
    const { sql, values } = upsertRows(table, rows, changes);
    await tx.run(sql, values);
  }
  const papers = paperRows(kind, state);
  if (papers.length === 0) return;
  const { sql, values } = papersStatement(papers);
  await tx.run(sql, values);
}
