import { upsertRows, type SqlRow } from '../database/bulk.js';
import { toSqlTime } from '../database/sql-time.js';
import type { Transaction } from '../database/transaction.js';
import { progressOf } from '../relay/progress.js';
import type { TrainingClock } from '../legal-time/legal-time.js';
import type { Draft } from './draft.js';

const CHANGES = ['seq', 'moves'];
/** A row that waits already keeps its place: news never pushes older news back. */
const NOT_LATER = 'available_at = LEAST(available_at, VALUES(available_at))';

export interface OutboxStamp {
  readonly training: TrainingClock | null;
  readonly availableAtMillis: number;
  /** The command came from the file's own workflow, which learns the outcome from the answer. */
  readonly fromWorkflow: boolean;
}

/** A row only for files whose workflow has something to learn. */
export function putOutbox(tx: Transaction, drafts: readonly Draft[], stamp: OutboxStamp): void {
  const told = drafts.filter((draft, index) => !(index === 0 && stamp.fromWorkflow) && isNews(draft, stamp.training));
  const rows = told.map((draft): SqlRow => ({
    file_id: draft.after.id, kind: draft.after.kind, seq: draft.seq, moves: stamp.training?.moves ?? 0, available_at: toSqlTime(stamp.availableAtMillis),
  }));
  if (rows.length === 0) return;
  const { sql, values } = upsertRows('outbox', rows, CHANGES, NOT_LATER);
  tx.withCommit(sql, values);
}

/** Phase, the earliest clock event, jobs and the end. Of later events the workflow hears when it proposes the earliest. */
function isNews({ kind, before, after, seq }: Draft, training: TrainingClock | null): boolean {
  if (before === null) return true;
  const digest = (state: typeof after) => {
    const { step, clocks, jobs, ended } = progressOf(kind, state, { seq, training });
    return JSON.stringify([step, clocks[0], jobs, ended]);
  };
  return digest(before) !== digest(after);
}
