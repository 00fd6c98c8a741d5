import type { AgendaItem } from '../time/clock.js';
import type { Period } from '../time/period.js';

/** Steps any file knows. The first three are sidan's own: a timer proposes them, `decide` disposes. */
export type FileCommand =
  | FireClock | AdoptCalendar
  | ClaimTask | ReleaseTask | AssignTask | AcknowledgeEscalation | Urge | TakeOver;

/** A clock's next agenda item has come: remind, lapse or fall overdue, or escalate. Out of date → refused as `clock-moved-on`. */
export interface FireClock { readonly type: 'fire-clock'; readonly clock: string; readonly event: AgendaItem['event']; readonly index: number; readonly at: string }
/** A newer State Council calendar: running clocks move and say so. */
export interface AdoptCalendar { readonly type: 'adopt-calendar'; readonly calendarVersion: string }
export interface ClaimTask { readonly type: 'claim-task'; readonly task: string }
export interface ReleaseTask { readonly type: 'release-task'; readonly task: string }
/** 改派, by a team leader or supervisor. */
export interface AssignTask { readonly type: 'assign-task'; readonly task: string; readonly personId: string; readonly reason: string }
export interface AcknowledgeEscalation { readonly type: 'acknowledge-escalation'; readonly escalationId: string; readonly note: string }
/** 催办 */
export interface Urge { readonly type: 'urge'; readonly task: string; readonly note: string }
/** 提级: the supervisor takes a task to himself; never past a gate of role (a reviewer's task stays a reviewer's). */
export interface TakeOver { readonly type: 'take-over'; readonly clock: string; readonly note: string }

/** Grounds are checked against the matter's rules (行政处罚法 60). */
export interface ExtendClock { readonly type: 'extend-clock'; readonly clock: string; readonly rule: string; readonly period: Period; readonly reason: string }
