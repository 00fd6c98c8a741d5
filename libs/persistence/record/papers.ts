import type { FileState, PaperUse } from '@sidan/domain';
import { type SqlRow, type Statement, upsertRows } from '../database/bulk.js';
import type { Transaction } from '../database/transaction.js';
import type { Draft } from './draft.js';
import type { AnyKind } from './kinds.js';

/** Only a step that puts stored files on record costs a statement. */
export function storePapers(tx: Transaction, drafts: readonly Draft[]): void {
  const rows = drafts.flatMap(({ kind, before, after }) => paperRows(kind, after, before === null ? [] : kind.papers?.(before) ?? []));
  if (rows.length === 0) return;
  const { sql, values } = papersStatement(rows);
  tx.withCommit(sql, values);
}

/** The uses that are new since `known`. */
export function paperRows(kind: AnyKind, state: FileState, known: readonly PaperUse[] = []): SqlRow[] {
  return (kind.papers?.(state) ?? []).slice(known.length).map(({ sha256, kind: use, act, at }) => ({
    sha256, file_id: state.id, kind: use, case_id: state.caseId, act, at, training: state.training ? 1 : 0,
  }));
}

/** The first use of its kind stays. */
export function papersStatement(rows: readonly SqlRow[]): Statement {
  return upsertRows('paper_use', rows, ['file_id']);
}
