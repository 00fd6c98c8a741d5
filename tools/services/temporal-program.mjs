import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, run } from './command.mjs';
import { SetupError } from './progress.mjs';

// Later tags carry a `replace` in go.mod and can't be installed with `go install`.
const VERSION = '1.5.1';
const DOWNLOAD_MS = 120_000;
const DOWNLOADER = fileURLToPath(new URL('./temporal-download.mjs', import.meta.url));

const ADVICE = `找不到 Temporal。请任选一种办法，再运行一次：
  1. 安装 Temporal CLI，并让 temporal 在 PATH 上（macOS：brew install temporal；其他系统：https://docs.temporal.io/cli）；
  2. 安装 Go（1.23 以上），sidan 会自己编译 Temporal CLI（5 至 8 分钟，只需一次）；
  3. 使用已有的服务：TEMPORAL_ADDRESS=主机:7233 npm start`;

/** The `temporal` program: on the PATH, in the user's cache, or got now. */
export async function temporalProgram(progress) {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sidan', `temporal-${VERSION}`);
  const cached = join(cache, 'temporal');
  const found = findProgram('temporal') ?? (existsSync(cached) ? cached : null);
  if (found) return found;
  const unfinished = join(cache, 'unfinished');
  mkdirSync(unfinished, { recursive: true });
  try {
    if (!(await downloaded(unfinished, progress))) await compiled(unfinished, progress);
    const program = onlyProgramIn(unfinished);
    if (!program) throw new SetupError(ADVICE);
    renameSync(program, cached);
    chmodSync(cached, 0o755);
    return cached;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function downloaded(folder, progress) {
  return attempt(progress, `下载官方 CLI ${VERSION}`, '10 秒至 2 分钟', () => run(process.execPath, [DOWNLOADER, folder, `v${VERSION}`], { timeoutMs: DOWNLOAD_MS }));
}

async function compiled(folder, progress) {
  const go = findProgram('go');
  const env = { GOBIN: folder, CGO_ENABLED: '0' };
  return go !== null && attempt(progress, `用 Go 编译 CLI ${VERSION}（只需一次，以后用缓存）`, '5 至 8 分钟', () => run(go, ['install', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`], { env }));
}

/** One way to get the program; false where it leads nowhere, with the end of what it said. */
async function attempt(progress, title, estimate, work) {
  try {
    await progress.step(`Temporal：${title}`, async () => {
      const { code, output } = await work();
      if (code !== 0) throw new Error(output.trim().slice(-500));
    }, estimate);
    return true;
  } catch (error) {
    progress.say(`Temporal：${error.message}`);
    return false;
  }
}

function onlyProgramIn(folder) {
  const name = readdirSync(folder).find((entry) => entry.startsWith('temporal') && !entry.includes('.downloading'));
  return name ? join(folder, name) : null;
}
