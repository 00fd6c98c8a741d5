import type { Instant } from './instant.js';
import type { Period } from './period.js';

/** A stretch of time that does not count, with its legal ground. Open while `to` is null. */
export interface Suspension {
  readonly from: Instant;
  readonly to: Instant | null;
  /** Chinese, as it will be read on file. */
  readonly ground: string;
  /** The provision that allows it, e.g. 『住房和城乡建设行政处罚程序规定』第…条. */
  readonly basis: string;
}

export interface Extension {
  readonly period: Period;
  readonly ground: string;
  readonly basis: string;
  /** Which of the matter's rules granted it: two of them may stand in one provision. Entries of the first release do not say. */
  readonly rule?: string;
}

/** What a clock makes happen, in the order of time. `due` comes once; reminders come before it, rungs after it. */
export interface AgendaItem {
  readonly event: 'remind' | 'due' | 'escalate';
  /** 0-based number of the reminder or of the rung (提醒 / 升级的第几级). */
  readonly index: number;
  readonly at: Instant;
}

export type ClockStatus =
  /** 计时中 */ | 'running'
  /** 中止 */ | 'suspended'
  /** 已逾期，仍须办理 */ | 'overdue'
  /** 按期办结或逾期后办结 */ | 'met'
  /** 期满，法律后果发生 */ | 'lapsed'
  /** 不再需要 */ | 'stopped';

export const CLOCK_STATUSES: Readonly<Record<ClockStatus, string>> = {
  running: '计时中', suspended: '已中止', overdue: '已逾期', met: '已办结', lapsed: '已届满', stopped: '已停止',
};

/** One legal or internal period running on a file. */
export interface Clock {
  /** Unique on its file; a repeated clock carries a number, e.g. `serve:doc-3`. */
  readonly key: string;
  /** The rule's name, e.g. `decision`. */
  readonly name: string;
  /** 中文名称 */
  readonly title: string;
  readonly basis: string;
  readonly period: Period;
  /** The last day was named by a document, not counted. */
  readonly fixed?: boolean;
  /** The hour of it that the document names. */
  readonly until?: Instant;
  readonly startsAt: Instant;
  /** The fact it starts from, in Chinese: 立案. */
  readonly startFact: string;
  readonly suspensions: readonly Suspension[];
  readonly extensions: readonly Extension[];
  /** Null while suspended, and while it cannot be counted: see `awaits`. */
  readonly due: Instant | null;
  /**
   * 待推算: the year whose calendar is needed and not loaded. Its `due` then is null, or where the last day stands before roll-forward; nothing
   * falls due on it, and of a duty already done or dropped it is open whether that was late. Absent from entries of earlier releases.
   */
  readonly awaits?: number | null;
  /** 为什么是这一天: start, days excluded, roll-forward, suspensions; one sentence each. */
  readonly why: readonly string[];
  /** A duty that is late stays to be done (`overdue`); a right or a waiting period ends (`lapse`). */
  readonly onDue: 'overdue' | 'lapse';
  /** Who must act, or whose right it is. */
  readonly owner: ClockOwner;
  readonly status: ClockStatus;
  readonly agenda: readonly AgendaItem[];
  /** How many agenda items have happened. */
  readonly agendaDone: number;
  /** When it stopped mattering, and whether that was after `due`. */
  readonly endedAt: Instant | null;
  readonly late: boolean;
}

/** Its last day is known to have gone by: not while the day is to be computed. */
export function hasPassed({ due, awaits }: Pick<Clock, 'due' | 'awaits'>, at: Instant): boolean {
  return due !== null && !awaits && due < at;
}

export interface ClockOwner {
  readonly role: string;
  /** The organisation whose duty it is; null when it is the party's right. */
  readonly orgId: string | null;
}
