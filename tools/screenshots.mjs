// npm run screenshots [-- --only <name>]: a picture of every main page, at the desk and on the phone, of a system of its own.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './services/packages.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';
import { onStopSignal } from './services/stop-signal.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const dataDir = join(ROOT, '.data/screenshots');
const progress = new Progress();
let system;

async function picture() {
  await ensurePackages(ROOT, progress);
  const { System } = await import('./services/system.mjs');
  const { findBrowser } = await import('./services/browser.mjs');
  const browserPath = await findBrowser(progress);
  system = new System({ dataDir, fresh: true, progress, env: { SIDAN_SIGN_INS_PER_MINUTE: '100000' } });
  await system.start();
  const { picturedCases } = await import('./picturing/cases.mjs');
  const { takePictures } = await import('./picturing/pictures.mjs');
  const cases = await progress.step('截图：演示案件', () => picturedCases(system));
  const taken = await progress.step('截图：拍照', () => takePictures({ system, cases, browserPath, folder: join(dataDir, 'pictures'), only: values.only }));
  for (const file of taken) process.stdout.write(`${file}\n`);
}

onStopSignal(() => system?.stop());
try {
  await picture();
} finally {
  await system?.stop();
}
