import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './command.mjs';
import { SetupError } from './progress.mjs';
import { temporalProgram } from './temporal-program.mjs';

const EXTERNAL_WAIT_MS = 30_000;
// Ended cases stay readable for replay and inspection; the dev server's own default is one day.
const RETENTION = '30d';

/** TEMPORAL_ADDRESS where `external` allows it, else a private server: {address, definition}. */
export async function findTemporal({ dataDir, ports, progress, external }) {
  const address = process.env.TEMPORAL_ADDRESS;
  if (external && address) {
    await progress.step(`Temporal：连接 ${address}`, () => untilListening(address));
    return { address, definition: null };
  }
  return privateTemporal({ program: await temporalProgram(progress), dataDir, ports });
}

async function privateTemporal({ program, dataDir, ports }) {
  const home = join(dataDir, 'temporal');
  const port = await ports.of('temporal');
  const address = `127.0.0.1:${port}`;
  const definition = {
    name: 'temporal',
    title: 'Temporal',
    command: program,
    // An officer's click never waits for the engine: it has half of the processors, collects its garbage seldom, and gives way.
    background: true,
    env: { GOMAXPROCS: String(Math.max(1, Math.floor(availableParallelism() / 2))), GOGC: '400' },
    // A power cut may cost its newest moments, a kill nothing: what it holds is healed from the ledger, whose disk it would otherwise keep busy.
    args: ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', join(home, 'temporal.db'),
      '--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1', '--log-level', 'error'],
    // At every launch: the folder may have been wiped meanwhile.
    prepare: () => mkdirSync(home, { recursive: true }),
    ready: () => isReady(program, address),
    readyMs: 60_000,
    graceMs: 10_000,
  };
  return { address, definition };
}

/** Ready is: it serves, and its namespace keeps ended workflows long enough (asked at every start: the data may be new). */
async function isReady(program, address) {
  if (!(await isListening(address))) return false;
  const { code } = await run(program, ['operator', 'namespace', 'update', '--namespace', 'default', '--retention', RETENTION, '--address', address, '--command-timeout', '5s']);
  return code === 0;
}

function isListening(address) {
  const split = address.lastIndexOf(':');
  return new Promise((resolve) => {
    const socket = connect({ host: address.slice(0, split), port: Number(address.slice(split + 1)) });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(2_000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

async function untilListening(address) {
  const end = Date.now() + EXTERNAL_WAIT_MS;
  while (!(await isListening(address))) {
    if (Date.now() > end) throw new SetupError(`TEMPORAL_ADDRESS（${address}）连不上。请检查地址（主机:端口，通常是 7233）和网络`);
    await sleep(500);
  }
}
