import { type Client, isGrpcServiceError, ServiceError } from '@temporalio/client';
import { PROGRESS_SIGNAL, TASK_QUEUE, WORKFLOW_OF, workflowIdOf, type FileStart, type Progress } from '@sidan/contracts';
import { type News, type Post, ServerAway } from './ports.js';

const DEADLINE_MS = 5_000;
/** INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE: this item is at fault, the next may pass. */
const ITEM_AT_FAULT = new Set([3, 9, 11]);

/** signalWithStart: one call whether the workflow runs, has ended, or was never there. */
export class TemporalPost implements Post {
  constructor(private readonly client: Client, private readonly taskQueue: string = TASK_QUEUE) {}

  /**
   * A workflow that has ended is started again for late news of its file; it sees the end, says so again (which is
   * once-only), and ends. That is rare, and cheaper than asking the server before every send.
   */
  async send({ progress, requestId }: Pick<News, 'progress' | 'requestId'>): Promise<void> {
    const { kind, fileId } = progress;
    const start: FileStart = { kind, fileId, progress };
    try {
      await this.client.withDeadline(Date.now() + DEADLINE_MS, () => this.client.workflow.signalWithStart<(start: FileStart) => Promise<void>, [news: Progress, requestId?: string]>(WORKFLOW_OF[kind], {
        workflowId: workflowIdOf(kind, fileId),
        taskQueue: this.taskQueue,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [start],
        signal: PROGRESS_SIGNAL,
        signalArgs: requestId === undefined ? [progress] : [progress, requestId],
      }));
    } catch (error) {
      throw asServerAway(error);
    }
  }
}

/** The error itself when it is about one item, else `ServerAway`. */
export function asServerAway(error: unknown): unknown {
  const cause = error instanceof ServiceError ? error.cause : error;
  if (isGrpcServiceError(cause)) return ITEM_AT_FAULT.has(cause.code) ? error : new ServerAway(cause.message, { cause });
  return error instanceof ServiceError ? new ServerAway(error.message, { cause: error }) : error;
}
