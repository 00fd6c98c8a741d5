import { npm } from '../services/packages.mjs';
import { ROOT } from '../services/root.mjs';

/** The scripts that read the code without running it; each counts as one. */
const CHECKS = [['lint'], ['typecheck'], ['deadcode'], ['api', '--', '--check']];

export async function runStaticChecks(progress, tally) {
  for (const [script, ...args] of CHECKS) {
    const { code, output } = await progress.step(`检查：${script}`, () => npm(['run', '--silent', script, ...args], ROOT));
    if (code === 0) tally.pass();
    else {
      tally.fail(`检查 ${script}`);
      process.stdout.write(`${output}\n`);
    }
  }
}
