import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT } from '../services/root.mjs';
import { hashOf } from './sources.mjs';

const FOLDER = 'apps/web';
export const PAGE = `${FOLDER}/dist/index.html`;
const NOT_SOURCES = /^(dist|node_modules)$/;
const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;

/** Names one build of the pages: their sources and the packages that make them. */
export function webHash(toolchain) {
  return hashOf(toolchain, ...filesUnder(FOLDER).flatMap((path) => [path, readFileSync(join(ROOT, path))]));
}

/** Builds the pages and lays the compressed forms of each file beside it, so that serving costs no CPU. Made beside and renamed: nobody sees half of it. */
export async function buildWeb() {
  const { build } = await import('vite');
  const unfinished = `node_modules/.cache/sidan/web.${process.pid}`;
  await build({ configFile: join(ROOT, FOLDER, 'vite.config.ts'), logLevel: 'error', build: { outDir: join(ROOT, unfinished) } });
  for (const path of filesUnder(unfinished, /^$/).filter((one) => TEXT.test(one))) compress(join(ROOT, path));
  rmSync(join(ROOT, FOLDER, 'dist'), { recursive: true, force: true });
  renameSync(join(ROOT, unfinished), join(ROOT, FOLDER, 'dist'));
}

function compress(file) {
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}

function filesUnder(folder, skipped = NOT_SOURCES) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder)).filter((name) => !skipped.test(name)).sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? filesUnder(path, skipped) : [path];
  });
}
