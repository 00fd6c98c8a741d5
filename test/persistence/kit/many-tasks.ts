import type { Database } from '@sidan/persistence';

export interface ManyTasks {
  readonly open: number;
  /** Of those, in the team `big`. */
  readonly inBigTeam: number;
}

const BATCH = 2_000;

/** Open tasks, one a file: one big team, forty small ones, a tenth of them claimed, a tenth without a due time; and as many done ones. */
export async function insertManyTasks(database: Database, { open, inBigTeam }: ManyTasks): Promise<void> {
  for (let first = 0; first < open; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, open - first) }, (_, index) => first + index);
    await database.write(`INSERT INTO file (id, kind, case_id, region, org_id, phase, matter, training, policy_version, calendar_version, seq, head_hash, state, follow_up_hash, opened_at, updated_at, ended, state_seq, state_version, readers)
      VALUES ${numbers.map((n) => `('${idOf(n)}', 'case', '${idOf(n)}', 'r', '${orgOf(n, inBigTeam)}', 'intake', 'm', 0, '1', '1', 1, '', '{"clocks":{}}', NULL, '2024-01-01', '2024-01-01', 0, 1, 1, '[]')`).join(',')}`);
    const columns = 'file_id, task_key, case_id, action, title, role, org_id, assignee, due, due_sort, status, training, opened_at';
    await database.write(`INSERT INTO task (${columns}) VALUES ${numbers.map((n) => `${taskOf(n, inBigTeam, 'open')}, ${taskOf(n, inBigTeam, 'done')}`).join(',')}`);
    await database.write(`INSERT INTO clock (file_id, clock_key, case_id, name, title, org_id, owner_role, owner_org_id, on_due, due, next_at, status, late, training)
      VALUES ${numbers.map((n) => `('${idOf(n)}', 'c', '${idOf(n)}', 'c', '期限', '${orgOf(n, inBigTeam)}', 'officer', NULL, 'overdue', ${dueOf(n)}, NULL, '${n % 20 === 0 ? 'overdue' : 'running'}', 0, 0)`).join(',')}`);
  }
  await database.write('ANALYZE TABLE task, file, clock');
}

function taskOf(n: number, inBigTeam: number, status: 'open' | 'done'): string {
  const assignee = n % 10 === 3 ? `p${n % 500}` : '';
  const due = n % 10 === 7 ? 'NULL' : dueOf(n);
  return `('${idOf(n)}', '${status}', '${idOf(n)}', 'a', '任务', 'officer', '${orgOf(n, inBigTeam)}', '${assignee}', ${due}, ${due === 'NULL' ? `'9999-12-31'` : due}, '${status}', 0, '2024-01-01')`;
}

/** Scattered, so that ids do not follow due times. */
function idOf(n: number): string {
  return `${((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function orgOf(n: number, inBigTeam: number): string {
  return n < inBigTeam ? 'big' : `team-${n % 40}`;
}

/** Many share a due time: working days end at the same minute. */
function dueOf(n: number): string {
  return `'2024-${String((n * 7) % 12 + 1).padStart(2, '0')}-${String((n * 13) % 28 + 1).padStart(2, '0')} 09:30:00'`;
}
