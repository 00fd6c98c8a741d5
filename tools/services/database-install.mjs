import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { findProgram } from './command.mjs';
import { SetupError } from './progress.mjs';

const POLICY_FILE = '/usr/sbin/policy-rc.d';

const ADVICE = `找不到数据库。请任选一种办法，再运行一次：
  1. 安装 MariaDB（10.11 以上）或 MySQL（8.4）：
       Debian/Ubuntu：sudo apt-get install -y --no-install-recommends mariadb-server && sudo systemctl disable --now mariadb
       macOS：        brew install mariadb
     只需要程序在 PATH 上；sidan 会在 .data 下运行自己的实例，不动系统里的数据库服务。
  2. 使用已有的数据库：DATABASE_URL=mysql://用户:口令@主机:3306/库名 npm start`;

/** Installs MariaDB where that is ours to do (Debian or Ubuntu, as root); answers with the server's path. */
export async function installDatabaseServer(progress) {
  await progress.step('数据库：安装 MariaDB（apt-get）', () => withServicesHeldBack(() => aptInstall(['mariadb-server'], ADVICE)), '15 秒至 2 分钟');
  const server = findProgram('mariadbd', 'mysqld');
  if (!server) throw new SetupError(ADVICE);
  return server;
}

/** Debian starts a server it installs unless this policy says no; sidan runs its own instance, so the system's stays down. */
async function withServicesHeldBack(work) {
  const ours = !existsSync(POLICY_FILE);
  if (ours) writeFileSync(POLICY_FILE, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await work();
  } finally {
    if (ours) rmSync(POLICY_FILE, { force: true });
  }
}
