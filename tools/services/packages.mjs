import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { SetupError } from './progress.mjs';

const LEAST_NODE = [20, 19];

/** Installs the packages when they are missing or when package-lock.json has changed since. */
export async function ensurePackages(root, progress) {
  requireNode();
  const marker = join(root, 'node_modules', '.sidan-lock');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
  if (!installedAlready(root, JSON.parse(lock))) await progress.step('软件包：npm ci', () => install(root), '20 秒至 3 分钟');
  writeFileSync(marker, hash);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new SetupError(`需要 Node ${LEAST_NODE.join('.')} 以上，现在是 ${process.versions.node}`);
}

/** True when somebody has run npm by hand and the tree is what the lock asks for (npm notes what it installed). */
function installedAlready(root, lock) {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') || wanted.link || wanted.optional || wanted.peer) return true;
    return installed[path]?.version === wanted.version;
  });
}

async function install(root) {
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (code !== 0) throw new SetupError(`npm ci 失败：\n${output.slice(-2_000)}`);
}

/** Runs npm itself; under `npm start` it tells where it is, else it is looked for on the PATH. */
export function npm(args, cwd) {
  const program = process.env.npm_execpath;
  return program?.endsWith('.js') ? run(process.execPath, [program, ...args], { cwd }) : run('npm', args, { cwd });
}
