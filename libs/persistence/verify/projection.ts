import type { FileState, Headline } from '@sidan/domain';
import type { Database } from '../database/database.js';
import { fullSqlTime } from '../database/sql-time.js';
import { againstRow } from '../record/against.js';
import { canonicalJson } from '../record/canonical.js';
import type { AnyKind } from '../record/kinds.js';
import { clockRows, openTaskRows } from '../record/project.js';
import type { Problem } from './problem.js';

export interface ProjectedFile {
  readonly seq: number;
  readonly head_hash: string;
  readonly state: string;
  /** Of how many entries `state` is the fold. */
  readonly state_seq: number;
  readonly readers: string | null;
  readonly subject: string;
  readonly number: string | null;
  readonly party_digest: string | null;
  readonly act: string | null;
  readonly phase: string;
  readonly ended: number;
}

/** The file's row against what its ledger says. */
export function checkHead(kind: AnyKind, folded: FileState, stored: ProjectedFile, head: { readonly hash: string; readonly seq: number }): Problem[] {
  const faults: string[] = [];
  if (stored.seq !== head.seq) faults.push(`台账有${head.seq}条，文件上记的是${stored.seq}条`);
  if (stored.head_hash !== head.hash) faults.push('文件上的链头哈希与台账最后一条不符');
  if (stored.phase !== folded.phase || (stored.ended === 1) !== kind.ended(folded)) faults.push('文件的阶段或办结标记与台账推算的不符');
  if (stored.readers !== JSON.stringify(folded.readers)) faults.push('文件的可见机关与台账推算的不符');
  return faults.map((text) => faultOf(folded.id, text));
}

/** The stored state against the entries it goes up to. */
export function checkSnapshot(id: string, folded: FileState | null, { state }: ProjectedFile): Problem[] {
  if (folded !== null && canonicalOf(state) === canonicalJson(folded)) return [];
  return [faultOf(id, `文件的状态与台账推算的不符${folded === null ? '' : firstDifference(state, folded)}`)];
}

/** What lists show it by. */
export function checkHeadline(id: string, { subject, number }: Headline, stored: ProjectedFile): Problem[] {
  return stored.subject === subject && stored.number === number ? [] : [faultOf(id, '文件的标题或编号与台账推算的不符')];
}

/** What finds it by its party. */
export function checkAgainst(kind: AnyKind, folded: FileState, stored: ProjectedFile): Problem[] {
  const { party_digest: digest, act } = againstRow(kind, folded);
  return stored.party_digest === digest && stored.act === act ? [] : [faultOf(folded.id, '文件的当事人索引与台账推算的不符')];
}

function faultOf(id: string, text: string): Problem {
  return { where: 'file', id, seq: null, text };
}

/** The rows that inboxes and boards are made of, against the same state. */
export async function checkWork(database: Database, kind: AnyKind, folded: FileState): Promise<Problem[]> {
  const tasks = await database.read<Record<string, string | number | null>>(
    `SELECT task_key, action, title, role, org_id, assignee, due, clock FROM task WHERE file_id = ? AND status = 'open'`, [folded.id]);
  const clocks = await database.read<Record<string, string | number | null>>('SELECT clock_key, title, status, due, next_at, awaits, late, phase, person, rungs, open_rung, escalations FROM clock WHERE file_id = ?', [folded.id]);
  return [
    ...differing(openTaskRows(kind, folded), tasks, 'task_key').map((key): Problem => ({ where: 'task', id: folded.id, seq: null, text: `任务 ${key} 与台账推算的不符` })),
    ...differing(clockRows(kind, folded), clocks, 'clock_key').map((key): Problem => ({ where: 'clock', id: folded.id, seq: null, text: `期限 ${key} 与台账推算的不符` })),
  ];
}

type Row = Readonly<Record<string, unknown>>;

/** Keys of rows that are missing, too many, or differ in a column that was read. */
function differing(expected: readonly Row[], stored: readonly Row[], key: string): string[] {
  const storedByKey = new Map(stored.map((row) => [String(row[key]), row]));
  const expectedKeys = new Set(expected.map((row) => String(row[key])));
  const wrong = expected.filter((row) => {
    const found = storedByKey.get(String(row[key]));
    return !found || Object.keys(found).some((column) => asWritten(column, found[column]) !== String(row[column]));
  });
  return [...wrong.map((row) => String(row[key])), ...[...storedByKey.keys()].filter((stray) => !expectedKeys.has(stray))];
}

const TIMES = new Set(['due', 'next_at']);

function asWritten(column: string, value: unknown): string {
  return typeof value === 'string' && TIMES.has(column) ? fullSqlTime(value) : String(value);
}

function canonicalOf(text: string): string | null {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return null;
  }
}

function firstDifference(text: string, folded: FileState): string {
  if (canonicalOf(text) === null) return '（不是有效的 JSON）';
  const stored = JSON.parse(text) as Row;
  const expected = folded as unknown as Row;
  const field = [...new Set([...Object.keys(expected), ...Object.keys(stored)])].find((name) => canonicalJson(stored[name] ?? null) !== canonicalJson(expected[name] ?? null));
  return field ? `（${field}）` : '';
}
