// Steps per second and latencies at a number of clients, with what each step costs each process.
import { randomUUID } from 'node:crypto';
import { driver } from '../stories/driver.mjs';
import { httpClient } from './http-client.mjs';
import { driveCase, signEveryoneIn, storePapers } from './ordinary-case.mjs';
import { cpuMillis, metricSum, quantiles, round } from './figures.mjs';

const PROCESSES = ['api', 'worker', 'temporal', 'database'];
const ENGINE = ['worker', 'temporal'];
const MATTER = 'CG-03';
/** More than any machine of ours gets through; what is missing then is stored while the others' steps are timed. */
const CASES_PER_SECOND = 40;

export async function benchSteps(system, clients, seconds) {
  const drive = await driverOf(system, seconds);
  const before = await costs(system);
  const { taken, elapsed } = await drive(clients);
  const behind = await outboxBehind(system);
  const caughtUp = await catchUp(system);
  const after = await costs(system);
  return {
    clients, ...rates(taken, elapsed),
    statementsPerStep: round((after.statements - before.statements) / (after.counted - before.counted)),
    cpuMillisPerStep: Object.fromEntries(PROCESSES.map((name) => [name, round((after.cpu[name] - before.cpu[name]) / taken.length)])),
    relay: { ...behind, caughtUpAfterSeconds: caughtUp },
  };
}

/** The same steps while the engine stands still: what they cost by themselves, and that nobody waits for it. */
export async function benchStepsAlone(system, clients, seconds) {
  const drive = await driverOf(system, seconds);
  const tellEngine = (signal) => ENGINE.forEach((name) => process.kill(system.pidOf(name), signal));
  tellEngine('SIGSTOP');
  try {
    const { taken, elapsed } = await drive(clients);
    return { clients, ...rates(taken, elapsed) };
  } finally {
    tellEngine('SIGCONT');
    await catchUp(system);
  }
}

/** Everybody signed in, and the papers that the cases cite stored: nothing but steps is timed. */
async function driverOf(system, seconds) {
  const tell = driver({ apiUrl: system.apiUrl, password: system.initialPassword });
  const tokens = await signEveryoneIn(tell, system.initialPassword);
  const papersOfOne = await storePapers(tell, seconds * CASES_PER_SECOND);
  const post = httpClient(system.apiUrl);
  return async (clients) => {
    const taken = [];
    const send = async (who, path, body) => {
      const sent = performance.now();
      const receipt = await post(path, tokens.get(who), randomUUID(), body);
      taken.push(performance.now() - sent);
      return receipt;
    };
    const started = performance.now();
    const until = started + seconds * 1_000;
    await Promise.all(Array.from({ length: clients }, async () => {
      while (performance.now() < until) await driveCase(send, await papersOfOne(), MATTER);
    }));
    return { taken, elapsed: (performance.now() - started) / 1_000 };
  };
}

function rates(taken, elapsed) {
  return { steps: taken.length, stepsPerSecond: round(taken.length / elapsed, 0), ...mapped(quantiles(taken)) };
}

function mapped(latencies) {
  return Object.fromEntries(Object.entries(latencies).map(([name, value]) => [name, round(value)]));
}

async function costs(system) {
  const url = `${system.apiUrl}/metrics`;
  return {
    statements: await metricSum(url, 'sidan_statements_per_step_sum'), counted: await metricSum(url, 'sidan_statements_per_step_count'),
    cpu: Object.fromEntries(PROCESSES.map((name) => [name, cpuMillis(system.pidOf(name))])),
  };
}

async function outboxBehind(system) {
  const url = new URL('/metrics', system.workerHealthUrl).href;
  return { waiting: await metricSum(url, 'sidan_relay_waiting'), lagSeconds: round(await metricSum(url, 'sidan_relay_lag_seconds')) };
}

/** Seconds until the workflows have been told everything. */
async function catchUp(system) {
  const started = performance.now();
  for (;;) {
    const { waiting } = await outboxBehind(system);
    if (waiting === 0 || performance.now() - started > 300_000) return round((performance.now() - started) / 1_000, 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
