import { join } from 'node:path';
import { Tally } from './checking/tally.mjs';
import { ensurePackages } from './services/packages.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';
import { onStopSignal } from './services/stop-signal.mjs';

const dataDir = join(ROOT, '.data/test');
const reportDir = join(ROOT, '.data/test-reports');
const patterns = process.argv.slice(2);
const progress = new Progress();
const tally = new Tally();
let system;
let environment;

/** Runs one part; whatever goes wrong in it is counted and the other parts still run. */
async function part(title, work) {
  try {
    await work();
  } catch (error) {
    tally.fail(title);
    process.stdout.write(`${error.stack}\n`);
  }
}

/** Started once, when the first part needs it. */
async function runningSystem() {
  environment ??= await startSystem();
  return environment;
}

async function startSystem() {
  const { System } = await import('./services/system.mjs');
  system = new System({ dataDir, fresh: true, progress, env: { SIDAN_SIGN_INS_PER_MINUTE: '100000', SIDAN_PUBLIC_READS_PER_MINUTE: '100000' } });
  await system.start();
  return {
    SIDAN_TEST_DATABASE_URL: system.databaseUrl,
    SIDAN_TEST_TEMPORAL: system.temporalAddress,
    SIDAN_TEST_API: system.apiUrl,
    SIDAN_TEST_WORKER_HEALTH: system.workerHealthUrl,
    SIDAN_TEST_PASSWORD: system.initialPassword,
    SIDAN_TEST_DATA_DIR: dataDir,
  };
}

async function test() {
  await ensurePackages(ROOT, progress);
  const { listTests, runJestProject } = await import('./checking/jest-project.mjs');
  const { runStaticChecks } = await import('./checking/static-checks.mjs');
  const jest = { patterns, reportDir, tally };
  if (patterns.length === 0) await part('静态检查', () => runStaticChecks(progress, tally));
  await part('测试 unit', () => runJestProject('unit', jest));
  const wanted = async (project) => patterns.length === 0 || (await listTests(project, patterns)).length > 0;
  // One file at a time: they share the system, and some of them stop parts of one.
  const options = ['--runInBand', '--forceExit'];
  await part('测试 system', async () => {
    if (await wanted('system')) await runJestProject('system', { ...jest, env: await runningSystem(), options });
  });
  await part('测试 browser', async () => {
    if (!(await wanted('browser'))) return;
    const { findBrowser } = await import('./services/browser.mjs');
    await runJestProject('browser', { ...jest, env: { ...await runningSystem(), SIDAN_TEST_BROWSER: await findBrowser(progress) }, options });
  });
  if (tally.passed + tally.failed === 0) tally.fail(`没有与 ${patterns.join(' ')} 相符的测试`);
}

const interrupted = onStopSignal(async () => {
  tally.fail('被中断');
  await system?.stop();
  process.stdout.write(tally.summary());
});

await part('准备', test);
await part('停止系统', async () => system?.stop());
if (!interrupted()) process.stdout.write(`\n${tally.summary()}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
