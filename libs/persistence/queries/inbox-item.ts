import type { FileState, Role } from '@sidan/domain';
import { fromSqlTime } from '../database/sql-time.js';
import { type TrainingClock, trainingClockOf, type TrainingClockColumns } from '../legal-time/legal-time.js';
import type { InboxScope } from './inbox-branches.js';

export interface InboxItem {
  readonly fileId: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly key: string;
  readonly action: string;
  readonly title: string;
  readonly role: Role;
  readonly orgId: string;
  readonly orgName: string;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  /** Set where the task is in my list because I stand in for its assignee (代办): the assignee's name. */
  readonly deputyFor: string | null;
  /** Epoch milliseconds of legal time; null for a task without a due time, which sorts last. */
  readonly due: number | null;
  readonly openedAt: number;
  readonly phase: string;
  readonly matter: string | null;
  /** What and where, and who once that is known. */
  readonly subject: string;
  /** 线索编号 or 案号. */
  readonly number: string | null;
  /** Of the clock that the due time comes from. */
  readonly clockTitle: string | null;
  /** 待推算: the year whose calendar that clock awaits. */
  readonly awaits: number | null;
  readonly training: boolean;
  /** A training case's clock, for its legal time now. */
  readonly clock: TrainingClock | null;
}

export interface InboxColumns extends TrainingClockColumns {
  file_id: string; kind: FileState['kind']; case_id: string; task_key: string; action: string; title: string; role: Role; org_id: string; org_name: string | null;
  assignee: string; assignee_name: string | null; due: string | null; due_sort: string; opened_at: string; phase: string; matter: string | null;
  subject: string; number: string | null; clock_title: string | null; awaits: number | null; training: number; fits: number;
}

export const INBOX_COLUMNS = `t.file_id, f.kind, t.case_id, t.task_key, t.action, t.title, t.role, t.org_id, o.name AS org_name, t.assignee, p.name AS assignee_name,
  t.due, t.due_sort, t.opened_at, f.phase, f.matter, f.subject, f.number, k.title AS clock_title, k.awaits, t.training, tc.legal_at, tc.real_at, tc.rate, tc.moves`;

/** Each by its primary key, in this order: the page leads. */
export const INBOX_JOINS = `STRAIGHT_JOIN task t ON t.file_id = page.file_id AND t.task_key = page.task_key STRAIGHT_JOIN file f ON f.id = page.file_id
  LEFT JOIN clock k ON k.file_id = t.file_id AND k.clock_key = t.clock LEFT JOIN person p ON p.id = t.assignee LEFT JOIN organisation o ON o.id = t.org_id
  LEFT JOIN training_clock tc ON t.training = 1 AND tc.case_id = t.case_id`;

export function itemOf(row: InboxColumns, { scope, deputyFor = [] }: InboxScope): InboxItem {
  const absent = scope === 'mine' ? deputyFor.find((one) => one.personId === row.assignee && one.role === row.role && one.orgId === row.org_id) : undefined;
  return {
    fileId: row.file_id, kind: row.kind, caseId: row.case_id, key: row.task_key, action: row.action, title: row.title, role: row.role,
    orgId: row.org_id, orgName: row.org_name ?? row.org_id, assignee: row.assignee === '' ? null : row.assignee, assigneeName: row.assignee_name,
    deputyFor: absent?.name ?? null, due: row.due === null ? null : fromSqlTime(row.due), openedAt: fromSqlTime(row.opened_at), phase: row.phase,
    matter: row.matter, subject: row.subject, number: row.number, clockTitle: row.clock_title, awaits: row.awaits, training: row.training === 1, clock: trainingClockOf(row),
  };
}
