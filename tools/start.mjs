import { join } from 'node:path';
import { ensurePackages } from './services/packages.mjs';
import { Progress, SetupError } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';
import { onStopSignal } from './services/stop-signal.mjs';

const DEFAULT_PORT = 3000;
const FIRST_SIGN_IN = 'jimo.clerk';

const progress = new Progress();
const dataDir = process.env.SIDAN_DATA_DIR || join(ROOT, '.data');

async function start() {
  progress.say('sidan 四单：开始启动');
  let system;
  const stopping = onStopSignal(async () => {
    progress.say('正在停止（API、Worker、Temporal、数据库）…');
    await system?.stop();
    progress.say('已全部停止');
  });
  await ensurePackages(ROOT, progress);
  if (stopping()) return;
  const { System } = await import('./services/system.mjs');
  system = new System({ dataDir, ports: { api: Number(process.env.PORT) || DEFAULT_PORT }, external: true, progress });
  try {
    await system.start();
    announce(system);
  } catch (error) {
    if (stopping()) return;
    await system.stop();
    throw error;
  }
}

function announce(system) {
  progress.say('就绪');
  process.stdout.write(`
  工作台     ${system.apiUrl}/
  API        ${system.apiUrl}/api
  接口文档   ${system.apiUrl}/api/docs
  试用账号   ${FIRST_SIGN_IN}（即墨·受理员），密码 ${system.initialPassword}
             密码另存于 ${join(system.dataDir, 'initial-password')}；账号另有 jimo.officer1、jimo.head 等，密码相同
  数据与日志 ${system.dataDir}
  停止       Ctrl-C
\n`);
}

// A closed terminal (SIGHUP) must not end the stopping half way.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  await start();
} catch (error) {
  process.stderr.write(`\n${error instanceof SetupError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
