// npm run heal [-- --missing | --check]: sees to it that every open file has its workflow; --check only says which has none.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensurePackages } from './services/packages.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';

/** DATABASE_URL and TEMPORAL_ADDRESS where both are set, else those of the system that `npm start` runs. */
function servers() {
  const { DATABASE_URL, TEMPORAL_ADDRESS } = process.env;
  if (DATABASE_URL && TEMPORAL_ADDRESS) return { DATABASE_URL, TEMPORAL_ADDRESS };
  const dataDir = process.env.SIDAN_DATA_DIR || join(ROOT, '.data');
  const [portsFile, passwordFile] = [join(dataDir, 'ports.json'), join(dataDir, 'mariadb/password')];
  const ports = existsSync(portsFile) ? JSON.parse(readFileSync(portsFile, 'utf8')) : {};
  const password = existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : null;
  const found = {
    DATABASE_URL: DATABASE_URL ?? (ports.database && password ? `mysql://sidan:${password}@127.0.0.1:${ports.database}/sidan` : null),
    TEMPORAL_ADDRESS: TEMPORAL_ADDRESS ?? (ports.temporal ? `127.0.0.1:${ports.temporal}` : null),
  };
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length > 0) throw new Error(`请先运行 npm start，或设置 ${missing.join('、')}`);
  return found;
}

try {
  Object.assign(process.env, servers());
  const progress = new Progress({ quiet: true });
  await ensurePackages(ROOT, progress);
  await build({ progress });
  await import('../apps/worker/dist/heal/run.js');
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
