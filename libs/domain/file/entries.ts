import type { AgendaItem, Clock, Extension, Suspension } from '../time/clock.js';
import type { Escalation } from './kind.js';

/** Entries any file knows. A clock's entry carries the clock as it is afterwards, so that the ledger explains every date. */
export interface FileEntries {
  clockStarted: { clock: Clock };
  clockSuspended: { clock: Clock; suspension: Suspension };
  clockResumed: { clock: Clock };
  clockExtended: { clock: Clock; extension: Extension };
  /** Recomputed under another calendar; one that has ended then says whether it was late. */
  clockMoved: { clock: Clock; from: string | null; calendarVersion: string };
  /** The duty was done, or the right used. `late` says after due; `awaits`: the year without whose calendar that is not known yet. */
  clockMet: { key: string; at: string; late: boolean; awaits?: number };
  clockStopped: { key: string; at: string; reason: string };
  /** A right ended or a waiting period passed: effective at `due`, whenever it was noticed. */
  clockLapsed: { key: string; due: string; consequence: string };
  clockOverdue: { key: string; due: string };
  /** `toTell`: who is to be told; nothing is delivered yet. Entries of 0.2.0 and before call it `told`, and nobody was told by them either. */
  ownerReminded: { clock: string; index: number; dueAt: string | null; toTell?: readonly string[]; told?: readonly string[] };
  escalated: { escalation: Escalation; agenda: AgendaItem };
  escalationAcknowledged: { escalationId: string; note: string };
  urged: { task: string; note: string; toTell?: readonly string[]; told?: readonly string[] };
  /** `deputyFor`: taken over from the absent person it was assigned to (代办). */
  taskClaimed: { task: string; deputyFor?: string };
  taskReleased: { task: string };
  taskAssigned: { task: string; personId: string; reason: string };
  takenOver: { clock: string; note: string };
}

export type EntryOf<Map> = { [K in keyof Map & string]: { readonly type: K; readonly body: Map[K] & object } }[keyof Map & string];
export type FileEntry = EntryOf<FileEntries>;
