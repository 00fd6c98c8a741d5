import { join } from 'node:path';
import { run } from './command.mjs';
import { SetupError } from './progress.mjs';
import { ROOT } from './root.mjs';

const WORKER_SETUP = join(ROOT, 'apps/worker/dist/setup.js');

function nodeService({ name, title, program, env, url, background }) {
  return {
    name,
    title,
    background,
    command: process.execPath,
    args: ['--enable-source-maps', join(ROOT, program)],
    env: { NODE_ENV: 'production', ...env },
    ready: () => answersOk(`${url}/health/ready`),
    alive: () => answersOk(`${url}/health/live`),
    readyMs: 60_000,
    graceMs: 15_000,
  };
}

export function apiService({ port, env }) {
  return nodeService({ name: 'api', title: 'API', program: 'apps/api/dist/main.js', env: { ...env, PORT: String(port) }, url: `http://127.0.0.1:${port}` });
}

export function workerService({ port, env }) {
  return nodeService({ name: 'worker', title: 'Worker', program: 'apps/worker/dist/main.js', env: { ...env, WORKER_HEALTH_PORT: String(port) }, url: `http://127.0.0.1:${port}`, background: true });
}

/** Migrations and region packs; may be repeated at every start. Answers with what somebody should look after. */
export async function setUpDatabase(env) {
  const { code, output } = await run(process.execPath, ['--enable-source-maps', WORKER_SETUP], { cwd: ROOT, env });
  if (code !== 0) throw new SetupError(`建表或装入地区数据失败：\n${output.slice(-3_000)}`);
  return output.split('\n').filter((line) => line.startsWith('注意'));
}

async function answersOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
