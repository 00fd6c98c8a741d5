import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import { Database, Recorder, Rulebook } from '@sidan/persistence';
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DatabaseLedger } from './activities/database-ledger.js';
import { LedgerActivities } from './activities/file-activities.js';
import { BUNDLE_FILE } from './bundle.js';
import { followCalendar } from './calendar.js';
import { FILE_KINDS } from './file-kinds.js';
import { healthServer } from './health.js';
import { createLog, temporalLog } from './log.js';
import { DatabaseOutbox } from './relay/database-outbox.js';
import { RelayMetrics } from './relay/relay-metrics.js';
import { Relay } from './relay/relay.js';
import { TemporalPost } from './relay/temporal-post.js';
import { settingsFrom } from './settings.js';
import { WorkflowWorker } from './workflow-worker.js';

const settings = settingsFrom(process.env);
const log = createLog(settings.logLevel);
// Shutdown is ours: the relay and the database go down with the worker, in order.
Runtime.install({
  logger: temporalLog(log),
  shutdownSignals: [],
  // The native part reports every retry while the server is away; the relay says it once a minute.
  telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
});

const database = new Database(settings.databaseUrl, { writers: settings.activitiesAtOnce, readers: settings.activitiesAtOnce });
const rulebook = new Rulebook(database);
const recorder = new Recorder(database, FILE_KINDS, rulebook);
// Lazy: neither server need be there when the process starts.
const connection = Connection.lazy({ address: settings.temporalAddress });
const client = new Client({ connection, namespace: settings.temporalNamespace });

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const outbox = new DatabaseOutbox(database, FILE_KINDS);
const relay = new Relay(outbox, new TemporalPost(client), new RelayMetrics(registry, outbox), log);
const worker = new WorkflowWorker({
  address: settings.temporalAddress, namespace: settings.temporalNamespace, bundleFile: BUNDLE_FILE,
  cachedWorkflows: settings.cachedWorkflows, activitiesAtOnce: settings.activitiesAtOnce,
}, new LedgerActivities(new DatabaseLedger(database, recorder, FILE_KINDS), log), log);

const health = healthServer({
  parts: async () => {
    const [databaseAnswers, temporalAnswers] = await Promise.all([
      database.read('SELECT 1').then(() => true, () => false),
      connection.withDeadline(Date.now() + 1_000, () => connection.workflowService.getSystemInfo({})).then(() => true, () => false),
    ]);
    return { workflows: worker.running, database: databaseAnswers, temporal: temporalAnswers };
  },
}, registry);
health.listen(settings.healthPort, settings.healthHost);
await once(health, 'listening');
log.info({ port: settings.healthPort, temporal: settings.temporalAddress }, 'The worker has started');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
await Promise.all([relay.run(stop.signal), worker.run(stop.signal), followCalendar({ database, kinds: FILE_KINDS, rulebook }, recorder, log, stop.signal)]);

health.close();
await connection.close();
await database.close();
log.info('The worker has stopped');
