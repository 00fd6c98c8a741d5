import { NativeConnection, Worker } from '@temporalio/worker';
import { TASK_QUEUE, type FileActivities } from '@sidan/contracts';
import { type Logger, messageOf, onceAMinute } from './log.js';
import { Pause } from './relay/pause.js';

export interface WorkflowWorkerSettings {
  readonly address: string;
  readonly namespace: string;
  /** The bundle that the build has made. */
  readonly bundleFile: string;
  /** A cached workflow takes some 0.3 MB. */
  readonly cachedWorkflows: number;
  /** Local activities at once; no more than the database has connections. */
  readonly activitiesAtOnce: number;
}

/** Runs workflows and activities for as long as the process lives, whether or not the server is there. */
export class WorkflowWorker {
  private worker: Worker | null = null;

  constructor(private readonly settings: WorkflowWorkerSettings, private readonly activities: FileActivities, private readonly log: Logger) {}

  get running(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }

  /** Connects, works, and begins again when the server was lost; resolves once stopped and drained. Never rejects. */
  async run(stop: AbortSignal): Promise<void> {
    const pause = new Pause(stop);
    const warn = onceAMinute();
    while (!stop.aborted) {
      try {
        await this.work(stop, () => pause.over());
      } catch (error) {
        warn(() => this.log.warn({ reason: messageOf(error) }, 'The workflow worker waits for its server'));
        await pause.take();
      }
    }
  }

  private async work(stop: AbortSignal, onRunning: () => void): Promise<void> {
    const connection = await NativeConnection.connect({ address: this.settings.address });
    try {
      const worker = await this.create(connection);
      const shutdown = (): void => worker.shutdown();
      stop.addEventListener('abort', shutdown, { once: true });
      try {
        const ended = worker.run();
        this.worker = worker;
        onRunning();
        if (stop.aborted) shutdown();
        await ended;
      } finally {
        stop.removeEventListener('abort', shutdown);
        this.worker = null;
      }
    } finally {
      await connection.close();
    }
  }

  private async create(connection: NativeConnection): Promise<Worker> {
    const { activities } = this;
    return await Worker.create({
      connection,
      namespace: this.settings.namespace,
      taskQueue: TASK_QUEUE,
      identity: `sidan-worker-${process.pid}`,
      workflowBundle: { codePath: this.settings.bundleFile },
      activities: {
        loadProgress: activities.loadProgress.bind(activities),
        fireClock: activities.fireClock.bind(activities),
        tellCase: activities.tellCase.bind(activities),
      } satisfies FileActivities,
      maxCachedWorkflows: this.settings.cachedWorkflows,
      maxConcurrentLocalActivityExecutions: this.settings.activitiesAtOnce,
      maxConcurrentActivityTaskExecutions: this.settings.activitiesAtOnce,
      shutdownGraceTime: '10s',
    });
  }
}
