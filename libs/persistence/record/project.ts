import type { Clock, FileState, Policy, Task } from '@sidan/domain';
import { isOpen } from '@sidan/domain';
import { insertRows, upsertRows, type SqlRow, type Statement } from '../database/bulk.js';
import { NO_DUE, toSqlTime } from '../database/sql-time.js';
import type { Transaction } from '../database/transaction.js';
import { againstRow } from './against.js';
import { derivedOf } from './derived.js';
import type { Draft } from './draft.js';
import type { AnyKind } from './kinds.js';
import { SNAPSHOT_EVERY } from './snapshot.js';

export const TASK_CHANGES = ['case_id', 'action', 'title', 'role', 'org_id', 'assignee', 'due', 'due_sort', 'clock', 'status', 'closed_at'];
/** A task that only changed keeps the day it was opened. */
const REOPENED = "opened_at = IF(status = 'done' AND VALUES(status) = 'open', VALUES(opened_at), opened_at)";
export const CLOCK_CHANGES = ['title', 'org_id', 'owner_role', 'owner_org_id', 'on_due', 'due', 'next_at', 'awaits', 'status', 'late', 'phase', 'person', 'rungs', 'open_rung', 'escalations'];
const FILE_CHANGES = ['phase', 'matter', 'org_id', 'readers', 'calendar_version', 'seq', 'head_hash', 'updated_at', 'ended', 'subject', 'number', 'party_digest', 'act'];
const SNAPSHOT_CHANGES = ['state', 'state_seq', 'state_version'];

export interface FileStamp {
  /** Where the matters of the files' headlines have their names. */
  readonly policy: Pick<Policy, 'matters'>;
  readonly calendarVersion: string;
  readonly recordedAtMillis: number;
  /** Only for the file the command itself opens. */
  readonly followUpHash: string | null;
  /** How far the stored state of the command's own file goes; none for one that it opens. */
  readonly stored: { readonly stateSeq: number; readonly stateVersion: number } | null;
}

export function appendLedger(tx: Transaction, drafts: readonly Draft[]): void {
  const { sql, values } = insertRows('ledger', drafts.flatMap((draft) => draft.ledger));
  tx.withCommit(sql, values);
}

/** One statement for the file and for those that the step opens beside it. */
export function storeFiles(tx: Transaction, drafts: readonly Draft[], stamp: FileStamp): void {
  const rows = drafts.map((draft, index) => fileRow(draft, index === 0 ? stamp : { ...stamp, followUpHash: null, stored: null }));
  const { sql, values } = filesStatement(drafts, rows, stamp);
  tx.withCommit(sql, values);
}

/** An opening must collide where it collides; only a file that is locked may be written over. */
function filesStatement([own, ...born]: readonly Draft[], rows: readonly SqlRow[], { stored }: FileStamp): Statement {
  if (!own?.before) return insertRows('file', rows);
  const changes = isSnapshotDue(own, stored) ? [...FILE_CHANGES, ...SNAPSHOT_CHANGES] : FILE_CHANGES;
  // The ledger's primary key has already shown that those born are new.
  if (born.length > 0) return upsertRows('file', rows, changes);
  const [row = {}] = rows;
  return {
    sql: `UPDATE file SET ${changes.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
    values: [...changes, 'id'].map((column) => row[column] ?? null),
  };
}

/** A file that has ended rests as it is; one that another release stored is stored anew. */
function isSnapshotDue({ kind, after, seq }: Draft, stored: FileStamp['stored']): boolean {
  return stored === null || seq - stored.stateSeq >= SNAPSHOT_EVERY || stored.stateVersion !== kind.stateVersion || kind.ended(after);
}

export function storeTasks(tx: Transaction, drafts: readonly Draft[], nowMillis: number): void {
  const rows = drafts.flatMap((draft) => changedTasks(draft, toSqlTime(nowMillis)));
  if (rows.length === 0) return;
  const { sql, values } = upsertRows('task', rows, TASK_CHANGES, REOPENED);
  tx.withCommit(sql, values);
}

export function storeClocks(tx: Transaction, drafts: readonly Draft[]): void {
  const rows = drafts.flatMap(changedClocks);
  if (rows.length === 0) return;
  const { sql, values } = upsertRows('clock', rows, CLOCK_CHANGES);
  tx.withCommit(sql, values);
}

function fileRow(draft: Draft, stamp: FileStamp): SqlRow {
  const { after, kind, seq, headHash } = draft;
  const now = toSqlTime(stamp.recordedAtMillis);
  return {
    id: after.id, kind: after.kind, case_id: after.caseId, region: after.region, org_id: after.orgId, phase: after.phase, matter: after.matter,
    training: after.training ? 1 : 0, policy_version: after.policyVersion, calendar_version: stamp.calendarVersion, seq, head_hash: headHash,
    readers: JSON.stringify(after.readers), state: isSnapshotDue(draft, stamp.stored) ? JSON.stringify(after) : '', state_seq: seq, state_version: kind.stateVersion, follow_up_hash: stamp.followUpHash, opened_at: now, updated_at: now, ended: kind.ended(after) ? 1 : 0,
    ...kind.headline(after, stamp.policy), ...againstRow(kind, after),
  };
}

function changedTasks({ kind, before, after }: Draft, now: string): SqlRow[] {
  const earlier = tasksByKey(kind, before);
  const later = tasksByKey(kind, after);
  const opened = [...later.values()].filter((task) => !sameTask(task, earlier.get(task.key)));
  const closed = [...earlier.values()].filter((task) => !later.has(task.key));
  return [
    ...opened.map((task) => taskRow(after, task, { status: 'open', now })),
    ...closed.map((task) => taskRow(after, task, { status: 'done', now })),
  ];
}

/** As they stand in the table while they are open, apart from the times of opening and closing. */
export function openTaskRows(kind: AnyKind, state: FileState, now = ''): SqlRow[] {
  return derivedOf(kind, state).tasks.map((task) => taskRow(state, task, { status: 'open', now }));
}

function tasksByKey(kind: AnyKind, state: FileState | null): Map<string, Task> {
  return new Map((state ? derivedOf(kind, state).tasks : []).map((task) => [task.key, task]));
}

function sameTask(one: Task, other: Task | undefined): boolean {
  return other !== undefined && JSON.stringify(taskValues(one)) === JSON.stringify(taskValues(other));
}

function taskValues(task: Task) {
  return [task.action, task.title, task.role, task.orgId, task.assignee, task.due, task.clock];
}

function taskRow(state: FileState, task: Task, { status, now }: { status: 'open' | 'done'; now: string }): SqlRow {
  const due = task.due === null ? null : toSqlTime(Date.parse(task.due));
  return {
    file_id: state.id, task_key: task.key, case_id: state.caseId, action: task.action, title: task.title, role: task.role, org_id: task.orgId,
    assignee: task.assignee ?? '', due, due_sort: due ?? NO_DUE, clock: task.clock, status, training: state.training ? 1 : 0,
    opened_at: now, closed_at: status === 'done' ? now : null,
  };
}

function changedClocks({ kind, before, after }: Draft): SqlRow[] {
  const earlier = new Map(before ? clockRows(kind, before).map((row) => [row['clock_key'], JSON.stringify(row)]) : []);
  return clockRows(kind, after).filter((row) => earlier.get(row['clock_key'] ?? '') !== JSON.stringify(row));
}

const rowsOfStates = new WeakMap<FileState, readonly SqlRow[]>();

/** Worked out once for each state, as `derivedOf` is. */
export function clockRows(kind: AnyKind, state: FileState): readonly SqlRow[] {
  const known = rowsOfStates.get(state);
  if (known) return known;
  const { tasks, nextEvents } = derivedOf(kind, state);
  const next = new Map<string, string>(nextEvents.map((event) => [event.clock, event.at]));
  const rows = Object.values(state.clocks).map((clock) => ({
    ...clockRow(state, clock, next.get(clock.key) ?? null), ...whereItStands(state, clock, tasks), ...escalationOf(state, clock),
  }));
  rowsOfStates.set(state, rows);
  return rows;
}

function clockRow(state: FileState, clock: Clock, nextAt: string | null): SqlRow {
  return {
    file_id: state.id, clock_key: clock.key, case_id: state.caseId, name: clock.name, title: clock.title, org_id: state.orgId,
    owner_role: clock.owner.role, owner_org_id: clock.owner.orgId, on_due: clock.owner.role === 'court' ? 'court' : clock.onDue, due: sqlTimeOf(clock.due), next_at: sqlTimeOf(nextAt), awaits: clock.awaits ?? null,
    status: clock.status, late: clock.late ? 1 : 0, training: state.training ? 1 : 0,
  };
}

/** A clock that has ended stands nowhere, so that the file's further way does not write it again. */
function whereItStands(state: FileState, clock: Clock, tasks: readonly Task[]): SqlRow {
  if (!isOpen(clock)) return { phase: '', person: '' };
  return { phase: state.phase, person: tasks.find((task) => task.clock === clock.key && task.assignee !== null && task.action !== 'acknowledge-escalation')?.assignee ?? '' };
}

function escalationOf({ escalations }: FileState, { key, agenda }: Clock): SqlRow {
  const told = escalations.filter(({ clock }) => clock === key);
  const open = told.filter(({ acknowledgedBy }) => acknowledgedBy === null).map(({ rung }) => rung + 1);
  const rungs = Math.max(agenda.filter(({ event }) => event === 'escalate').length, ...told.map(({ rung }) => rung + 1));
  return { rungs, open_rung: Math.max(0, ...open), escalations: told.length > 0 ? JSON.stringify(told) : null };
}

function sqlTimeOf(instant: string | null): string | null {
  return instant === null ? null : toSqlTime(Date.parse(instant));
}
