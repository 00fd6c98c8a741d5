import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recorded, stopRecorded, writeRecord } from './processes.mjs';
import { SetupError } from './progress.mjs';

/** The order of stopping: who uses comes before who is used. */
export const STOPPING_ORDER = ['api', 'worker', 'temporal', 'database'];

const LEFTOVER_GRACE_MS = 30_000;

function starterFile(dataDir) {
  return join(dataDir, 'run', 'starter.json');
}

/** One starter per data folder; what a killed starter left running is stopped first, in order. */
export async function claimDataDir(dataDir, progress) {
  mkdirSync(dataDir, { recursive: true });
  const other = recorded(starterFile(dataDir));
  if (other) throw new SetupError(`${dataDir} 已有一个 sidan 在运行（进程 ${other.pid}）。先停下它（Ctrl-C），或用 SIDAN_DATA_DIR 指定另一个数据目录`);
  writeRecord(starterFile(dataDir), process.pid);
  for (const name of STOPPING_ORDER) {
    const recordFile = join(dataDir, 'run', `${name}.json`);
    if (!recorded(recordFile)) continue;
    progress.say(`上次没有正常停止，先停下遗留的 ${name}`);
    await stopRecorded(recordFile, LEFTOVER_GRACE_MS);
  }
}

export function releaseDataDir(dataDir) {
  rmSync(starterFile(dataDir), { force: true });
}

/** Empties a claimed data folder, for tests that begin from nothing. */
export function emptyDataDir(dataDir) {
  for (const name of readdirSync(dataDir)) if (name !== 'run') rmSync(join(dataDir, name), { recursive: true, force: true });
}
