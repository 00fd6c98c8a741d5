// npm run bench [-- --seconds 10 --clients 1,8,32]: what a step costs, in one run on one machine, with the bare transaction beside it.
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './services/packages.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';
import { onStopSignal } from './services/stop-signal.mjs';

const WARM_UP_SECONDS = 30;
const OPEN_CASES = [10_000, 100_000];

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, clients: { type: 'string', default: '1,8,32' } } });
const seconds = Number(values.seconds);
const clientCounts = values.clients.split(',').map(Number);
const say = (line) => process.stdout.write(`${line}\n`);
const progress = new Progress();
let system;

async function bench() {
  await ensurePackages(ROOT, progress);
  const { System } = await import('./services/system.mjs');
  system = new System({ dataDir: join(ROOT, '.data/bench'), fresh: true, progress, env: { SIDAN_SIGN_INS_PER_MINUTE: '100000' } });
  await system.start();
  const { benchBare } = await import('./benching/bare.mjs');
  const { benchSteps, benchStepsAlone } = await import('./benching/steps.mjs');
  const { benchInbox } = await import('./benching/inbox.mjs');
  // Compiled and cached as it is after a morning's work, not as it is in its first seconds.
  await benchSteps(system, 8, WARM_UP_SECONDS);
  const result = { machine: machine(), bare: [], steps: [], alone: [], inbox: [] };
  for (const clients of clientCounts) {
    result.bare.push(await benchBare(system.databaseUrl, clients, seconds));
    result.steps.push(await benchSteps(system, clients, seconds));
    result.alone.push(await benchStepsAlone(system, clients, seconds));
    say(JSON.stringify({ bare: result.bare.at(-1), steps: result.steps.at(-1), alone: result.alone.at(-1) }));
  }
  for (const open of OPEN_CASES) result.inbox.push(await benchInbox(system, open));
  const { benchPages } = await import('./benching/pages.mjs');
  result.pages = await benchPages(system, progress);
  report(result);
}

function report({ machine: on, bare, steps, alone, inbox, pages }) {
  say(`\n机器：${on}`);
  say('\n客户端  裸事务/秒  裸p50   步/秒   p50    p95    p99   p50÷裸  语句/步  CPU毫秒/步 api/db/worker/temporal   outbox积压(秒) 追平(秒)');
  for (const [index, step] of steps.entries()) {
    const base = bare[index];
    const cpu = ['api', 'database', 'worker', 'temporal'].map((name) => step.cpuMillisPerStep[name]).join('/');
    say([step.clients, base.perSecond, base.p50, step.stepsPerSecond, step.p50, step.p95, step.p99, (step.p50 / base.p50).toFixed(1), step.statementsPerStep, cpu,
      `${step.relay.waiting}件/${step.relay.lagSeconds}`, step.relay.caughtUpAfterSeconds].join('\t'));
  }
  say('\n引擎停着时（Worker 和 Temporal 不动，只有接口和数据库）');
  for (const [index, { clients, stepsPerSecond, p50, p95, p99 }] of alone.entries()) {
    say(`${clients} 个客户端：${stepsPerSecond} 步/秒，p50 ${p50} p95 ${p95} p99 ${p99}，p50÷裸 ${(p50 / bare[index].p50).toFixed(1)}`);
  }
  say('\n收件箱（20条，HTTP，毫秒）');
  for (const { openCases, inOneTeam, ...scopes } of inbox) say(`${openCases} 件未结、本队 ${inOneTeam} 件：${Object.entries(scopes).map(([scope, { p50, p99 }]) => `${scope} p50 ${p50} p99 ${p99}`).join('；')}`);
  say('\n网页（Chromium，1440×900）');
  say(`冷启动到看见第一项任务（CPU 慢 ${pages.slowdown} 倍，不用缓存）：${pages.firstTaskMillis} 毫秒`);
  say(`其间取回的 JS（gzip）：${pages.scriptKilobytes} KB`);
  for (const [slowdown, { p95FrameMillis, longestFrameMillis, frames, rowsInPage }] of Object.entries(pages.scrolls)) {
    say(`滚过 ${pages.rows} 项任务（${slowdown}）：每帧 p95 ${p95FrameMillis} 毫秒，最长一帧 ${longestFrameMillis} 毫秒，共 ${frames} 帧，页面里最多 ${rowsInPage} 行`);
  }
}

function machine() {
  const [cpu] = cpus();
  return `${cpus().length} 核 ${cpu?.model ?? ''}，${Math.round(totalmem() / 2 ** 30)} GiB，Node ${process.version}`;
}

onStopSignal(() => system?.stop());
try {
  await bench();
} finally {
  await system?.stop();
}
