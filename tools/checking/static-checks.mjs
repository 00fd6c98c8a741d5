import { join } from 'node:path';
import { run } from '../services/command.mjs';
import { ROOT } from '../services/root.mjs';

const modules = join(ROOT, 'node_modules');

/** What reads the code without running it; each counts as one. The commands are those of package.json's scripts. */
const CHECKS = [
  { title: 'lint', args: [join(modules, 'oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { title: 'typecheck', args: [join(modules, 'typescript7/bin/tsc'), '--noEmit'] },
  { title: 'dead code', args: [join(modules, 'knip/bin/knip.js')] },
];

export async function runStaticChecks(progress, tally) {
  for (const { title, args } of CHECKS) {
    const { code, output } = await progress.step(`检查：${title}`, () => run(process.execPath, args, { cwd: ROOT }));
    if (code === 0) tally.pass();
    else {
      tally.fail(`检查 ${title}`);
      process.stdout.write(`${output}\n`);
    }
  }
}
