import type { FileCommand } from '../file/commands.js';
import type { JobOutcome, Place, ScoredItem, Source } from './model.js';

/** Imperative; each is one action of the API unless marked as sidan's own. */
export type CaseCommand =
  | FileCommand
  | RegisterReport | AcceptReport | RefuseReport | MergeReport
  | AssignJob | TakeJob | ReturnJob
  | ConcludeJob
  | ScoreFile | RecordSatisfaction | RecordReturnVisit | AssignShortcoming | ResolveShortcoming;

/** Opens the case. The reporter's identity travels beside the command, never in it. */
export interface RegisterReport {
  readonly type: 'register-report';
  readonly region: string;
  readonly orgId: string;
  readonly policyVersion: string;
  readonly training: boolean;
  readonly source: Source;
  readonly description: string;
  readonly place: Place;
  /** Legal instants. */
  readonly foundAt: string;
  readonly matterHint?: string;
  readonly photos: readonly string[];
  readonly hasReporter: boolean;
}
export interface AcceptReport { readonly type: 'accept-report'; readonly matter: string; readonly note?: string }
/** 不予受理: the reporter gets the reason; where another body is competent it is named. */
export interface RefuseReport { readonly type: 'refuse-report'; readonly reason: string; readonly competentBody?: string }
export interface MergeReport { readonly type: 'merge-report'; readonly intoCaseId: string; readonly reason: string }
/** 派单 to a team of the handling organisation. */
export interface AssignJob { readonly type: 'assign-job'; readonly matter: string; readonly orgId: string; readonly note?: string }
/** 接单: opens the proceeding in the same transaction. */
export interface TakeJob { readonly type: 'take-job'; readonly jobId: string; readonly officers: readonly string[] }
/** 退单 before it is taken, with a reason; the dispatcher assigns anew. */
export interface ReturnJob { readonly type: 'return-job'; readonly jobId: string; readonly reason: string }
/** sidan's own: the proceeding has ended. */
export interface ConcludeJob { readonly type: 'conclude-job'; readonly proceedingId: string; readonly outcome: JobOutcome }
export interface ScoreFile {
  readonly type: 'score-file';
  readonly items: readonly ScoredItem[];
  readonly shortcomings: readonly { readonly checklistItem: string; readonly text: string; readonly owner?: string }[];
  readonly opinion: string;
}
export interface RecordSatisfaction {
  readonly type: 'record-satisfaction';
  readonly result: 'satisfied' | 'neutral' | 'dissatisfied' | 'unreachable' | 'no-reporter';
  readonly note: string;
}
export interface RecordReturnVisit { readonly type: 'record-return-visit'; readonly corrected: boolean; readonly note: string; readonly visitors: readonly string[] }
export interface AssignShortcoming { readonly type: 'assign-shortcoming'; readonly shortcomingId: string; readonly owner: string }
export interface ResolveShortcoming { readonly type: 'resolve-shortcoming'; readonly shortcomingId: string; readonly note: string }
