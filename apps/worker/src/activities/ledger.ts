import type { FileStart, Progress, Receipt, RecordRequest } from '@sidan/contracts';
import type { ProceedingState, Refusal } from '@sidan/domain';
import type { Message } from '@sidan/persistence';

/** What `record` answers, as far as a workflow's own commands can meet it. */
export type RecordOutcome =
  | { readonly ok: Receipt }
  | { readonly refusal: Refusal }
  | { readonly stale: { readonly seq: number } }
  | { readonly keyReused: true }
  | { readonly notFound: true };

/** What the activities need of the ledger. Rejects when its database is away. */
export interface Ledger {
  record(request: RecordRequest): Promise<RecordOutcome>;
  /** Null when there is no such file. */
  loadProgress(kind: FileStart['kind'], fileId: string): Promise<Progress | null>;
  loadProceeding(id: string): Promise<ProceedingState | null>;
  /** Keeps a message to another file that was refused where people see it, and has it sent again later. */
  messageRefused(message: Message, code: string): Promise<void>;
  messageTaken(message: Message): Promise<void>;
}
