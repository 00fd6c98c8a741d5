import { createApi } from './platform/bootstrap.js';
import { createLog } from './platform/observe/logging.js';
import { settingsFrom } from './platform/settings.js';

const settings = settingsFrom(process.env);
const log = createLog(settings.logLevel);
const api = await createApi(settings, log);

/** Twice asked is once done; what hangs on is cut off by whoever started the process. */
let leaving = false;
async function leave(signal: string): Promise<void> {
  if (leaving) return;
  leaving = true;
  log.info({ signal }, 'API 正在停止');
  await api.close();
  log.info('API 已停止');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(signal));

await api.app.listen({ port: settings.port, host: settings.host });
log.info({ host: settings.host, port: settings.port }, 'API 已启动');
