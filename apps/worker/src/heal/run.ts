// node heal/run.js [--missing | --check [--within <seconds>]]: restarts what is missing, or only says what is.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { Database } from '@sidan/persistence';
import { FILE_KINDS } from '../file-kinds.js';
import { TemporalPost } from '../relay/temporal-post.js';
import { serversFrom } from '../settings.js';
import { check } from './check.js';
import { heal } from './heal.js';
import { DatabaseOpenFiles, type OpenFiles } from './open-files.js';
import { type Running, TemporalRunning } from './temporal-running.js';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
    // Longer than a dead relay keeps what it has taken from the outbox.
    within: { type: 'string', default: '45' },
  },
});
const settings = serversFrom(process.env);
const database = new Database(settings.databaseUrl);
const connection = await Connection.connect({ address: settings.temporalAddress });
try {
  const client = new Client({ connection, namespace: settings.temporalNamespace });
  const files = new DatabaseOpenFiles(database, FILE_KINDS);
  const running = new TemporalRunning(client);
  if (values.check) process.exitCode = await checked(files, running, Number(values.within)) ? 0 : 1;
  else await healed(files, { running, post: new TemporalPost(client) }, values.missing);
} finally {
  await connection.close();
  await database.close();
}

async function healed(files: OpenFiles, server: Parameters<typeof heal>[1], missingOnly: boolean): Promise<void> {
  const began = Date.now();
  const { files: count, started, told } = await heal(files, server, {
    missingOnly, onPage: (soFar) => say(`已核对 ${soFar.files} 个未结文件：重新启动 ${soFar.started}，告知 ${soFar.told}`),
  });
  say(`完成：未结文件 ${count} 个，重新启动流程 ${started} 个，告知运行中的流程 ${told} 个，用时 ${((Date.now() - began) / 1000).toFixed(1)} 秒`);
}

/** Looks again until all are followed or the time is over: the relay may still be catching up. */
async function checked(files: OpenFiles, running: Running, withinSeconds: number): Promise<boolean> {
  const end = Date.now() + withinSeconds * 1000;
  for (;;) {
    const { files: count, unfollowed } = await check(files, running);
    if (unfollowed.length === 0) return say(`未结文件 ${count} 个，都有流程跟随`);
    if (Date.now() > end) {
      for (const { workflowId, reason, progress } of unfollowed) say(`${workflowId} ${reason === 'behind' ? '流程落后于台账' : '没有运行中的流程'}（第 ${progress.seq} 条，${progress.step}）`);
      say(`未结文件 ${count} 个，其中 ${unfollowed.length} 个没有流程跟随`);
      return false;
    }
    await sleep(1_000);
  }
}
