// npm run faults -- --kills 200 [--drivers 4] [--seed 1]: kills the system's processes at random while cases are driven, then audits.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crashRun } from './crashing/crash-run.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';
import { onStopSignal } from './services/stop-signal.mjs';
import { System } from './services/system.mjs';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, drivers: { type: 'string', default: '4' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } });
const say = (line) => process.stdout.write(`${line}\n`);

const system = new System({ dataDir: join(ROOT, '.data/faults'), fresh: true, progress: new Progress(), env: { SIDAN_SIGN_INS_PER_MINUTE: '100000' } });
onStopSignal(() => system.stop());
try {
  await system.start();
  say(`种子 ${values.seed}`);
  const result = await crashRun(system, { kills: Number(values.kills), drivers: Number(values.drivers), seed: Number(values.seed), say });
  say(JSON.stringify(result, null, 2));
  process.exitCode = result.problems.length === 0 ? 0 : 1;
} finally {
  await system.stop();
}
