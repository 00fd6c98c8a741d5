import type { Actor, CaseCommand, ProceedingCommand } from '@sidan/domain';

export type FileCommandOf = { readonly case: CaseCommand; readonly proceeding: ProceedingCommand };

/** One command on one file, as it reaches the one door. */
export interface RecordRequest<Kind extends keyof FileCommandOf = keyof FileCommandOf> {
  readonly kind: Kind;
  /** The id of the file; for a command that opens one, the id it will get. */
  readonly fileId: string;
  /** Idempotency key; at most 64 ASCII characters. The same key with another body is refused. */
  readonly commandId: string;
  readonly command: FileCommandOf[Kind];
  readonly actor: Actor;
  /** The `seq` the person saw (If-Match); null skips the check. */
  readonly expectedSeq: number | null;
  /** Follows the command into the log of every process that touches it. */
  readonly requestId: string;
  /** Set by the file's own workflow: it learns the outcome from the answer, so no outbox row is needed. */
  readonly fromWorkflow?: boolean;
}

/** What was stored. A repeated command gets its first receipt again. */
export interface Receipt {
  readonly fileId: string;
  readonly seq: number;
  readonly entries: readonly { readonly seq: number; readonly type: string; readonly body: object }[];
  readonly nextTasks: readonly { readonly key: string; readonly title: string; readonly role: string; readonly orgId: string; readonly due: string | null }[];
  readonly births: readonly { readonly kind: string; readonly id: string }[];
  readonly repeated: boolean;
}
