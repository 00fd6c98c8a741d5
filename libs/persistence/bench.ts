import { randomUUID } from 'node:crypto';
import { insertRows, upsertRows } from './database/bulk.js';
import type { Database } from './database/database.js';
import { NO_DUE, toSqlTime } from './database/sql-time.js';

const HASH = '0'.repeat(64);

/**
 * Opens a file of fixed values for `bareTransaction` to step on: ended, and its outbox row never due, so that relay and heal
 * leave it alone. Its ledger is made of nothing and will not verify: use a database that is thrown away.
 */
export async function openBareFile(database: Database): Promise<string> {
  const id = randomUUID();
  const now = toSqlTime(Date.now());
  const { sql, values } = insertRows('file', [{
    id, kind: 'case', case_id: id, region: 'bench', org_id: 'bench', phase: 'intake', matter: null, training: 0, policy_version: 'bench',
    calendar_version: 'bench', seq: 0, head_hash: HASH, state: '{}', follow_up_hash: null, opened_at: now, updated_at: now, ended: 1,
  }]);
  await database.write(sql, values);
  return id;
}

/** Takes away what can be; the ledger keeps its rows. */
export async function forgetBareFile(database: Database, fileId: string): Promise<void> {
  for (const table of ['outbox', 'clock', 'task']) await database.write(`DELETE FROM ${table} WHERE file_id = ?`, [fileId]);
}

/**
 * The transaction to compare with: eight statements (begin, lock the case, append to the ledger, update the case, task,
 * clock, outbox, commit) on the tables of `record`, with no rules and no hashing.
 */
export async function bareTransaction(database: Database, fileId: string): Promise<void> {
  await database.transaction(async (tx) => {
    const now = toSqlTime(Date.now());
    await tx.begin();
    const [file] = await tx.rows<{ seq: number }>('SELECT seq FROM file WHERE id = ? FOR UPDATE', [fileId]);
    const seq = (file?.seq ?? 0) + 1;
    const ledger = insertRows('ledger', [{
      file_id: fileId, seq, type: 'bench', at: now, recorded_at: now, actor: '{}', command_id: randomUUID(), command_index: 0, request_hash: HASH,
      request_id: 'bench', series: null, number: null, body: '{}', prev_hash: HASH, hash: HASH,
    }]);
    await tx.run(ledger.sql, ledger.values);
    await tx.run('UPDATE file SET seq = ?, head_hash = ?, updated_at = ? WHERE id = ?', [seq, HASH, now, fileId]);
    const task = upsertRows('task', [{
      file_id: fileId, task_key: 'bench', case_id: fileId, action: 'bench', title: 'bench', role: 'officer', org_id: 'bench', assignee: '', due: null,
      due_sort: NO_DUE, clock: null, status: 'open', training: 0, opened_at: now, closed_at: null,
    }], ['opened_at']);
    await tx.run(task.sql, task.values);
    const clock = upsertRows('clock', [{
      file_id: fileId, clock_key: 'bench', case_id: fileId, name: 'bench', title: 'bench', org_id: 'bench', owner_role: 'officer', owner_org_id: null,
      on_due: 'overdue', due: now, next_at: now, status: 'running', late: 0, training: 0,
    }], ['due', 'next_at']);
    await tx.run(clock.sql, clock.values);
    const outbox = upsertRows('outbox', [{ file_id: fileId, kind: 'case', seq, moves: 0, available_at: NO_DUE }], ['seq']);
    await tx.run(outbox.sql, outbox.values);
  });
}
