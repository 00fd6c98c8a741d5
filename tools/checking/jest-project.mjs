import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../services/command.mjs';
import { ROOT } from '../services/root.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(ROOT, 'node_modules/jest/bin/jest.js')];
const LIMIT_MS = 40 * 60_000;
/** A test that hangs is found; one on a machine that is busy is not failed for it. Tests with a limit of their own keep it. */
const TEST_TIMEOUT_MS = 60_000;

/** Runs one jest project and counts its tests; narrowed by `patterns`, nothing to run is no failure. */
export async function runJestProject(project, { patterns, env, options = [], reportDir, tally }) {
  const report = join(reportDir, `${project}.json`);
  mkdirSync(reportDir, { recursive: true });
  rmSync(report, { force: true });
  const narrowed = patterns.length > 0 ? ['--passWithNoTests', ...patterns] : [];
  const args = [...JEST, '--selectProjects', project, '--json', `--outputFile=${report}`, `--testTimeout=${TEST_TIMEOUT_MS}`, ...options, ...narrowed];
  const { code } = await run(process.execPath, args, { cwd: ROOT, env, inherit: true, timeoutMs: LIMIT_MS });
  count(project, code, report, tally, patterns.length > 0);
}

/** The spec files of a project that `patterns` choose. */
export async function listTests(project, patterns) {
  const { code, output } = await run(process.execPath, [...JEST, '--selectProjects', project, '--listTests', '--json', ...patterns], { cwd: ROOT });
  const list = output.split('\n').find((line) => line.startsWith('['));
  if (code !== 0 || !list) throw new Error(`jest --listTests ${project}:\n${output}`);
  return JSON.parse(list);
}

function count(project, code, report, tally, mayBeEmpty) {
  if (!existsSync(report)) return tally.fail(`测试 ${project}：没有跑完（退出码 ${code}）`);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  tally.pass(result.numPassedTests);
  if (result.numFailedTests > 0) tally.fail(`测试 ${project}`, result.numFailedTests);
  if (result.numRuntimeErrorTestSuites > 0) tally.fail(`测试 ${project}：文件没能运行`, result.numRuntimeErrorTestSuites);
  const nothingSeen = result.numFailedTests + result.numRuntimeErrorTestSuites === 0;
  if (code !== 0 && nothingSeen) tally.fail(`测试 ${project}：退出码 ${code}`);
  if (code === 0 && result.numTotalTests === 0 && !mayBeEmpty) tally.fail(`测试 ${project}：一个测试也没有`);
}
