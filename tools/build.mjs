import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE, bundleHash, bundleWorkflows } from './building/bundle.mjs';
import { buildFile } from './building/compile.mjs';
import { hashOf, sourceFiles } from './building/sources.mjs';
import { buildWeb, PAGE, webHash } from './building/web.mjs';
import { Progress } from './services/progress.mjs';
import { ROOT } from './services/root.mjs';

// Beside the packages: a fresh `npm ci` may bring another compiler, and then everything is built anew.
const MANIFEST = join(ROOT, 'node_modules/.cache/sidan/build.json');

/** Compiles what has changed since the last build into each workspace's dist/, then bundles the workflows and the web's pages. */
export async function build({ progress }) {
  const before = readManifest();
  const files = sourceFiles();
  const toolchain = hashOf(...['.swcrc', 'package-lock.json'].map((name) => readFileSync(join(ROOT, name))));
  const after = { toolchain, bundle: bundleHash(files, toolchain), web: webHash(toolchain), files: Object.fromEntries(files.map(({ output, hash }) => [output, hash])) };

  const stale = files.filter(({ output, hash }) => before.toolchain !== toolchain || before.files[output] !== hash || !isThere(output));
  const orphans = Object.keys(before.files).filter((output) => !(output in after.files));
  if (stale.length > 0) await progress.step(`构建：编译 ${stale.length} 个文件（共 ${files.length} 个）`, () => buildFiles(stale));
  for (const output of orphans) for (const path of [output, `${output}.map`]) rmSync(join(ROOT, path), { force: true });
  if (before.bundle !== after.bundle || !isThere(BUNDLE)) {
    const size = await progress.step('构建：打包工作流', bundleWorkflows, '5 秒');
    progress.say(`构建：工作流包 ${(size / 1024).toFixed(0)} KB`);
  }
  if (before.web !== after.web || !isThere(PAGE)) await progress.step('构建：网页', buildWeb, '4 秒');
  if (stale.length + orphans.length === 0 && before.bundle === after.bundle) progress.say(`构建：${files.length} 个文件都没有变化`);
  writeManifest(after);
}

async function buildFiles(files) {
  const swcOptions = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));
  delete swcOptions.$schema;
  const waiting = [...files];
  const errors = [];
  const lane = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await buildFile(file, swcOptions).catch((error) => errors.push(error));
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, lane));
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} 个文件编译失败：\n${errors.map(({ message }) => message).join('\n')}`);
}

function isThere(path) {
  return existsSync(join(ROOT, path));
}

function readManifest() {
  return existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : { toolchain: '', bundle: '', files: {} };
}

function writeManifest(manifest) {
  mkdirSync(dirname(MANIFEST), { recursive: true });
  writeFileSync(MANIFEST, JSON.stringify(manifest));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await build({ progress: new Progress() });
