import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { PROGRESS_SIGNAL, WORKFLOW_OF, workflowIdOf, type FileActivities, type Progress } from '@sidan/contracts';
import proto from '@temporalio/proto';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { bundle } from '../../apps/worker/src/bundle.js';

/** A real Temporal server, a worker on a task queue of its own, and the signals a relay would send. */
export class Engine {
  readonly taskQueue = `test-${randomUUID()}`;
  private worker: Worker | undefined;
  private run: Promise<void> | undefined;

  private constructor(readonly client: Client, private readonly connection: NativeConnection, private readonly codePath: string) {}

  static async start(entry?: string): Promise<Engine> {
    const address = process.env['SIDAN_TEST_TEMPORAL'];
    if (!address) throw new Error('SIDAN_TEST_TEMPORAL must name a Temporal server, host:port; npm test starts one');
    const codePath = await bundleOnce(entry);
    const connection = await NativeConnection.connect({ address });
    return new Engine(new Client({ connection: await Connection.connect({ address }) }), connection, codePath);
  }

  async work(activities: FileActivities): Promise<void> {
    this.worker = await Worker.create({
      connection: this.connection,
      taskQueue: this.taskQueue,
      workflowBundle: { codePath: this.codePath },
      activities: {
        loadProgress: activities.loadProgress.bind(activities),
        fireClock: activities.fireClock.bind(activities),
        tellCase: activities.tellCase.bind(activities),
      },
      shutdownGraceTime: '1s',
    });
    this.run = this.worker.run();
  }

  /** What the relay does with an outbox row. */
  async send(progress: Progress, requestId = 'test'): Promise<WorkflowHandle> {
    return await this.client.workflow.signalWithStart(WORKFLOW_OF[progress.kind], {
      workflowId: this.idOf(progress),
      taskQueue: this.taskQueue,
      args: [{ kind: progress.kind, fileId: progress.fileId, progress }],
      signal: PROGRESS_SIGNAL,
      signalArgs: [progress, requestId],
    });
  }

  /** Starts it without news, as a reset would. */
  async startBare(kind: Progress['kind'], fileId: string): Promise<WorkflowHandle> {
    return await this.client.workflow.start(WORKFLOW_OF[kind], { workflowId: workflowIdOf(kind, fileId), taskQueue: this.taskQueue, args: [{ kind, fileId }] });
  }

  /** What a running workflow knows. */
  async knows(handle: WorkflowHandle): Promise<Progress> {
    return await handle.query<Progress>(PROGRESS_SIGNAL);
  }

  async stopWorking(): Promise<void> {
    this.worker?.shutdown();
    await this.run;
    this.worker = undefined;
  }

  async stop(): Promise<void> {
    if (this.worker) await this.stopWorking();
    await this.client.connection.close();
    await this.connection.close();
  }

  private idOf(progress: Progress): string {
    return workflowIdOf(progress.kind, progress.fileId);
  }
}

Runtime.install({ logger: new DefaultLogger('ERROR') });

const bundles = new Map<string, Promise<string>>();

/** Bundles once in a test file, into a folder beside the packages that a later run writes over. */
export function bundleOnce(entry?: string): Promise<string> {
  const key = entry ?? 'workflows';
  const known = bundles.get(key);
  if (known) return known;
  const codePath = fileURLToPath(new URL(`../../node_modules/.cache/sidan/test-bundles/${process.env['JEST_WORKER_ID'] ?? '1'}-${bundles.size}.js`, import.meta.url));
  const made = bundle(codePath, ...(entry ? [entry] as const : [])).then(() => codePath);
  bundles.set(key, made);
  return made;
}

/** Event counts by type, e.g. `TIMER_STARTED`. */
export async function eventsOf(handle: WorkflowHandle): Promise<{ total: number; of(type: string): number; types: string[] }> {
  const history = await handle.fetchHistory();
  const types = (history.events ?? []).map((event) => EVENT_NAMES[event.eventType as number] ?? String(event.eventType));
  return { total: types.length, types, of: (type) => types.filter((other) => other === type).length };
}

const EVENT_NAMES = Object.fromEntries(
  Object.entries(proto.temporal.api.enums.v1.EventType).filter(([, value]) => typeof value === 'number').map(([name, value]) => [value, name.replace('EVENT_TYPE_', '')]),
);

/** Waits until something is so; fails after ten seconds with what it saw last. */
export async function eventually<T>(look: () => Promise<T> | T, good: (value: T) => boolean, within = 10_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after ${within} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
