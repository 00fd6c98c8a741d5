import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from './command.mjs';
import { databaseAnswers } from './database-probe.mjs';
import { installDatabaseServer } from './database-install.mjs';
import { privateDatabase } from './database-server.mjs';
import { SetupError } from './progress.mjs';

const EXTERNAL_WAIT_MS = 30_000;

/** DATABASE_URL where `external` allows it, else a private server, of SIDAN_DATABASE_SERVER's program where it is set: {url, definition}; no definition, no process of ours. */
export async function findDatabase({ dataDir, ports, progress, external }) {
  const url = process.env.DATABASE_URL;
  if (external && url) {
    await progress.step('数据库：连接 DATABASE_URL', () => untilAnswers(url));
    return { url, definition: null };
  }
  const server = process.env.SIDAN_DATABASE_SERVER || (findProgram('mariadbd', 'mysqld') ?? (await installDatabaseServer(progress)));
  return privateDatabase({ server, dataDir, ports, progress });
}

async function untilAnswers(url) {
  const end = Date.now() + EXTERNAL_WAIT_MS;
  while (!(await databaseAnswers(url))) {
    if (Date.now() > end) throw new SetupError('DATABASE_URL 所指的数据库连不上。请检查地址、账号、口令和网络，例如 mysql://sidan:口令@127.0.0.1:3306/sidan');
    await sleep(500);
  }
}
