import type { FileState } from '@sidan/domain';
import { slots, upsertRows } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { toSqlTime } from '../database/sql-time.js';
import type { Transaction } from '../database/transaction.js';
import { entriesOf, foldEntries } from './fold.js';
import type { AnyKind, FileKinds } from './kinds.js';
import { Rulebook } from './rulebook.js';
import { CLOCK_CHANGES, clockRows, openTaskRows, TASK_CHANGES } from './project.js';

const PAGE = 200;

/**
 * Folds anew every file whose stored state an older `evolve` made, and what inboxes and boards are made of with it.
 * Run by set-up before a release's processes start; may be stopped and repeated. Answers with how many files it touched.
 */
export async function refoldStale(database: Database, kinds: FileKinds): Promise<number> {
  const rulebook = new Rulebook(database);
  let touched = 0;
  for (const kind of [kinds.case, kinds.proceeding]) {
    for (;;) {
      const page = await database.read<{ id: string }>(
        `SELECT id FROM file WHERE state_version < ? AND kind = ? LIMIT ${PAGE}`, [kind.stateVersion, kind.kind]);
      for (const { id } of page) await database.transaction((tx) => refold(tx, kind, id, rulebook));
      touched += page.length;
      if (page.length < PAGE) break;
    }
  }
  return touched;
}

async function refold(tx: Transaction, kind: AnyKind, fileId: string, rulebook: Rulebook): Promise<void> {
  await tx.rows('SELECT id FROM file WHERE id = ? FOR UPDATE', [fileId]);
  const entries = await entriesOf(tx, fileId);
  const state = foldEntries(kind, entries);
  if (state === null) throw new Error(`file ${fileId} has an empty ledger`);
  const { subject, number } = kind.headline(state, (await rulebook.policy(state.region, state.policyVersion)) ?? { matters: [] });
  await tx.run('UPDATE file SET state = ?, state_seq = ?, state_version = ?, readers = ?, phase = ?, matter = ?, ended = ?, subject = ?, number = ? WHERE id = ?',
    [JSON.stringify(state), entries.length, kind.stateVersion, JSON.stringify(state.readers), state.phase, state.matter, kind.ended(state) ? 1 : 0, subject, number, fileId]);
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
}
