import type { Progress } from './progress.js';

export const TASK_QUEUE = 'sidan';
export const PROGRESS_SIGNAL = 'progress';
export const WORKFLOW_OF = { case: 'caseWorkflow', proceeding: 'proceedingWorkflow' } as const;
export function workflowIdOf(kind: 'case' | 'proceeding', fileId: string): string {
  return `${kind}-${fileId}`;
}

export interface FileStart {
  readonly kind: 'case' | 'proceeding';
  readonly fileId: string;
  /** Carried over a continue-as-new. */
  readonly progress?: Progress;
}

/** What workflows ask of the outside; implemented by the worker. Every call may be repeated. */
export interface FileActivities {
  /** The newest progress from the ledger. */
  loadProgress(kind: FileStart['kind'], fileId: string): Promise<Progress>;
  /** Proposes a clock's next event; answers with the progress afterwards, whether it was taken or refused as out of date. */
  fireClock(ask: { kind: FileStart['kind']; fileId: string; clock: string; event: 'remind' | 'due' | 'escalate'; index: number; at: string }): Promise<Progress>;
  /** Tells a proceeding's case that it has ended; once-only by its command id. */
  tellCase(proceedingId: string): Promise<void>;
}
