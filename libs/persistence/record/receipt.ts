import type { Receipt } from '@sidan/contracts';
import type { FileState } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import { derivedOf } from './derived.js';
import type { Draft } from './draft.js';
import { entriesOf, foldEntries } from './fold.js';
import type { AnyKind } from './kinds.js';

export function receiptOf([own, ...born]: readonly [Draft, ...Draft[]]): Receipt {
  return {
    fileId: own.after.id, seq: own.seq, entries: own.entries.map(({ seq, type, body }) => ({ seq, type, body })),
    nextTasks: tasksOf(own.kind, own.after), births: born.map(({ after }) => ({ kind: after.kind, id: after.id })), repeated: false,
  };
}

/** Nothing changed, nothing is stored: the step was asked for and there was nothing to do. */
export function emptyReceipt(kind: AnyKind, state: FileState, seq: number): Receipt {
  return { fileId: state.id, seq, entries: [], nextTasks: tasksOf(kind, state), births: [], repeated: false };
}

/** The first receipt again, folded from the ledger as it stood when the command was recorded. */
export async function firstReceipt(tx: Transaction, kind: AnyKind, file: { id: string; caseId: string }, commandId: string): Promise<Receipt> {
  const all = await entriesOf(tx, file.id);
  const own = all.filter((entry) => entry.commandId === commandId);
  const seq = own.at(-1)?.seq ?? 0;
  const state = foldEntries(kind, all.slice(0, seq));
  return {
    fileId: file.id, seq, entries: own.map((entry) => ({ seq: entry.seq, type: entry.type, body: entry.body })),
    nextTasks: state ? tasksOf(kind, state) : [], births: await birthsOf(tx, file, commandId), repeated: true,
  };
}

async function birthsOf(tx: Transaction, file: { id: string; caseId: string }, commandId: string): Promise<Receipt['births']> {
  return tx.rows<{ kind: string; id: string }>(
    `SELECT f.kind, f.id FROM file f JOIN ledger l ON l.file_id = f.id AND l.seq = 1
     WHERE f.case_id = ? AND f.id <> ? AND l.command_id = ? ORDER BY f.id`, [file.caseId, file.id, commandId]);
}

function tasksOf(kind: AnyKind, state: FileState): Receipt['nextTasks'] {
  return derivedOf(kind, state).tasks.map(({ key, title, role, orgId, due }) => ({ key, title, role, orgId, due }));
}
