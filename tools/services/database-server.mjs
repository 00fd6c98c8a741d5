import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, run } from './command.mjs';
import { databaseAnswers } from './database-probe.mjs';
import { SetupError } from './progress.mjs';
import { secretOf } from './secret.mjs';

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** A MariaDB or MySQL of our own in the data folder: {url, definition}. Initialised once, then found again. */
export async function privateDatabase({ server, dataDir, ports, progress }) {
  const home = join(dataDir, 'mariadb');
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(home, 'data'))) await progress.step('数据库：第一次建立数据目录', () => initialise(server, home), '3 秒');
  const password = secretOf(join(home, 'password'));
  const port = await ports.of('database');
  // By the socket: on one machine a round trip is cheaper than by TCP.
  const url = `mysql://sidan:${password}@127.0.0.1:${port}/sidan?socketPath=${encodeURIComponent(socketOf(home))}`;
  const definition = {
    name: 'database',
    title: '数据库',
    command: server,
    args: serverOptions({ home, port, initFile: writeInitFile(home, password) }),
    ready: () => databaseAnswers(url),
    readyMs: 120_000,
    graceMs: 60_000,
  };
  return { url, definition };
}

/** A half-made data folder (power cut, Ctrl-C) is never taken for a whole one: it gets its name last. */
async function initialise(server, home) {
  const unfinished = join(home, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const { output: version } = await run(server, ['--no-defaults', '--version']);
  const { code, output } = version.includes('MariaDB') ? await initialiseMariaDb(unfinished) : await run(server, ['--no-defaults', '--initialize-insecure', `--datadir=${unfinished}`, ...asRoot]);
  if (code !== 0) throw new SetupError(`数据库初始化失败：\n${output.slice(-1_500)}`);
  renameSync(unfinished, join(home, 'data'));
}

function initialiseMariaDb(datadir) {
  const installer = findProgram('mariadb-install-db', 'mysql_install_db');
  if (!installer) throw new SetupError('找到了 mariadbd，却找不到 mariadb-install-db。请完整安装 mariadb-server 软件包');
  return run(installer, ['--no-defaults', `--datadir=${datadir}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot]);
}

/** The account the apps use (the migrations make the database); root keeps the same secret, so that nobody else on this machine gets in. Safe to run at every start. */
function writeInitFile(home, password) {
  const file = join(home, 'init.sql');
  const statements = [
    ...['127.0.0.1', 'localhost'].flatMap((host) => [
      `CREATE USER IF NOT EXISTS 'sidan'@'${host}' IDENTIFIED BY '${password}'`,
      `GRANT ALL PRIVILEGES ON *.* TO 'sidan'@'${host}' WITH GRANT OPTION`,
    ]),
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}'`,
    `DROP USER IF EXISTS 'root'@'127.0.0.1'`,
    `DROP USER IF EXISTS 'root'@'::1'`,
  ];
  writeFileSync(file, statements.map((statement) => `${statement};\n`).join(''), { mode: 0o600 });
  return file;
}

function serverOptions({ home, port, initFile }) {
  return [
    '--no-defaults',
    ...asRoot,
    `--datadir=${join(home, 'data')}`,
    `--socket=${socketOf(home)}`,
    `--pid-file=${join(home, 'server.pid')}`,
    `--init-file=${initFile}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--loose-mysqlx=OFF',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--default-time-zone=+00:00',
    '--transaction-isolation=READ-COMMITTED',
    '--innodb-flush-log-at-trx-commit=1',
    '--skip-log-bin',
    '--innodb-buffer-pool-size=512M',
    '--max-connections=300',
    '--max-allowed-packet=64M',
  ];
}

/** In the system's temporary folder: a socket's path may have at most 107 characters, a project's folder may have more. */
function socketOf(home) {
  const folder = join(tmpdir(), `sidan-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid && statSync(folder).uid !== process.getuid()) throw new SetupError(`${folder} 属于别的用户，请换一个 TMPDIR`);
  return join(folder, 'mariadb.sock');
}
