// The inbox over HTTP with many open cases, a third of them in one team.
import { Database, toSqlTime } from '@sidan/persistence';
import { randomUUID } from 'node:crypto';
import { driver } from '../stories/driver.mjs';
import { quantiles, round } from './figures.mjs';

const READER = 'hejin.officer1';
const TEAM = 'chengqu';
const ROUNDS = 300;
const CHUNK = 500;
const HASH = '0'.repeat(64);

export async function benchInbox(system, open) {
  const database = new Database(system.databaseUrl);
  try {
    await fill(database, open);
    const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword });
    const answers = {};
    for (const scope of ['mine', 'team', 'claimable']) answers[scope] = await readInbox(tell, scope);
    return { openCases: open, inOneTeam: Math.round(open * 0.3), ...answers };
  } finally {
    await database.close();
  }
}

async function readInbox(tell, scope) {
  const taken = [];
  for (let asked = 0; asked < ROUNDS; asked += 1) {
    const started = performance.now();
    const { items } = await tell.must(tell.call(`/api/inbox?scope=${scope}&limit=20`, { as: READER }), '收件箱');
    taken.push(performance.now() - started);
    if (scope !== 'mine' && items.length !== 20) throw new Error(`the inbox of ${scope} has ${items.length} items, expected 20`);
  }
  const { p50, p95, p99 } = quantiles(taken.slice(ROUNDS / 10));
  return { p50: round(p50), p95: round(p95), p99: round(p99) };
}

/** Tops the open cases up to `open`; every task is due at another minute. Their ledgers are made of nothing: use a database of its own. */
function fill(database, open) {
  return topUp(database, { open, region: 'bench-inbox', orgOf });
}

/** So many open tasks for this one team. */
export function fillTeam(database, team, open) {
  return topUp(database, { open, region: `bench-${team}`, orgOf: () => team });
}

/** Files without a ledger are nothing that a system may keep. */
export async function emptyTeam(database, team) {
  await database.write('DELETE task FROM task JOIN file ON file.id = task.file_id WHERE file.region = ?', [`bench-${team}`]);
  await database.write('DELETE FROM file WHERE region = ?', [`bench-${team}`]);
}

async function topUp(database, { open, region, orgOf: org }) {
  const [{ n }] = await database.read('SELECT COUNT(*) AS n FROM file WHERE region = ?', [region]);
  for (let at = Number(n); at < open; at += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, open - at) }, (_, index) => ({ id: randomUUID(), number: at + index }));
    const now = toSqlTime(Date.now());
    await insert(database, 'file (id, kind, case_id, region, org_id, phase, matter, training, policy_version, calendar_version, seq, head_hash, state, opened_at, updated_at, ended)',
      rows.map(({ id, number }) => [id, 'proceeding', id, region, org(number), 'investigation', 'TD-03', 0, 'bench', 'bench', 1, HASH, '{}', now, now, 0]));
    await insert(database, 'task (file_id, task_key, case_id, action, title, role, org_id, assignee, due, due_sort, status, training, opened_at)',
      rows.map(({ id, number }) => [id, 'submit-final-report', id, 'submit-final-report', '调查取证', 'officer', org(number), '', dueOf(number), dueOf(number), 'open', 0, now]));
  }
}

function orgOf(number) {
  return number % 10 < 3 ? TEAM : `bench-${number % 10}-${number % 70}`;
}

/** Spread by a stride, so that inserts do not come in the inbox's order. */
function dueOf(number) {
  return toSqlTime(Date.UTC(2027, 0, 1) + ((number * 7_919) % 1_000_000) * 60_000);
}

async function insert(database, into, rows) {
  const slots = rows.map((row) => `(${row.map(() => '?').join(',')})`).join(',');
  await database.write(`INSERT INTO ${into} VALUES ${slots}`, rows.flat());
}
