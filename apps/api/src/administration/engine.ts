import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { WORKFLOW_OF, workflowIdOf } from '@sidan/contracts';
import type { Client } from '@temporalio/client';
import { SETTINGS, type Settings } from '../platform/settings.js';

export type WorkflowStatus = 'failed' | 'terminated' | 'timed-out' | 'cancelled' | 'completed' | 'missing';

export interface FileOf {
  readonly kind: 'case' | 'proceeding';
  readonly fileId: string;
}

export interface Stopped {
  readonly status: WorkflowStatus;
  /** Epoch milliseconds; null when there is no trace of it. */
  readonly since: number | null;
}

const PATIENCE_MS = 3_000;
const MOST_LISTED = 500;
const TYPES = Object.values(WORKFLOW_OF).map((type) => `'${type}'`).join(', ');
const ABNORMAL = `WorkflowType IN (${TYPES}) AND ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut', 'Canceled')`;
const RUNNING = `WorkflowType IN (${TYPES}) AND ExecutionStatus = 'Running'`;
const STATUS: Readonly<Record<string, WorkflowStatus>> = { FAILED: 'failed', TERMINATED: 'terminated', TIMED_OUT: 'timed-out', CANCELLED: 'cancelled', COMPLETED: 'completed' };
const NOT_FOUND = 5;

/** What administration asks of Temporal. Connected when it is first asked; no person's step ever comes by here. */
@Injectable()
export class Engine implements OnApplicationShutdown {
  private readonly log = new Logger(Engine.name);
  private client: Promise<Client> | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  get isConfigured(): boolean {
    return this.settings.temporalAddress !== null;
  }

  /** Null when Temporal gives no answer in three seconds. */
  async ask<Result>(question: (server: WorkflowServer) => Promise<Result>): Promise<Result | null> {
    const deadline = Date.now() + PATIENCE_MS;
    try {
      const client = await (this.client ??= this.connect());
      return await client.withDeadline(deadline, () => question(new WorkflowServer(client, deadline)));
    } catch (error) {
      if (grpcCode(error) === null) throw error;
      this.log.warn(error, 'Temporal 没有回答');
      return null;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.client)?.connection.close();
  }

  private async connect(): Promise<Client> {
    const { Client: TemporalClient, Connection } = await import('@temporalio/client');
    const connection = Connection.lazy({ address: this.settings.temporalAddress ?? '' });
    return new TemporalClient({ connection, namespace: this.settings.temporalNamespace });
  }
}

export class WorkflowServer {
  constructor(private readonly client: Client, readonly deadline: number) {}

  /** Of files whose last, or an earlier, run did not end as it should, the newest first; each file once. */
  async endedAbnormally(): Promise<readonly FileOf[]> {
    const files = new Map<string, FileOf>();
    for await (const { workflowId } of this.client.workflow.list({ query: ABNORMAL, pageSize: MOST_LISTED })) {
      const file = fileOf(workflowId);
      if (file) files.set(workflowId, file);
      if (files.size >= MOST_LISTED) break;
    }
    return [...files.values()];
  }

  async countRunning(): Promise<number> {
    return (await this.client.workflow.count(RUNNING)).count;
  }

  /** Null while it runs. */
  async stopped({ kind, fileId }: FileOf): Promise<Stopped | null> {
    try {
      const { status, closeTime } = await this.client.workflow.getHandle(workflowIdOf(kind, fileId)).describe();
      const name = STATUS[status.name];
      return name ? { status: name, since: closeTime?.getTime() ?? null } : null;
    } catch (error) {
      if (isNotFound(error)) return { status: 'missing', since: null };
      throw error;
    }
  }
}

function fileOf(workflowId: string): FileOf | null {
  const [, kind, fileId] = /^(case|proceeding)-(.{1,36})$/.exec(workflowId) ?? [];
  return kind && fileId ? { kind: kind as FileOf['kind'], fileId } : null;
}

/** By its name, so that the client need not be loaded to look. */
function isNotFound(error: unknown): boolean {
  return (error as Error).name === 'WorkflowNotFoundError' || grpcCode(error) === NOT_FOUND;
}

/** Null for what did not come from Temporal, such as a database that is away: its codes are words. */
function grpcCode(error: unknown): number | null {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  const given = code ?? cause?.code;
  return typeof given === 'number' ? given : null;
}
