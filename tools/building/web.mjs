import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT } from '../services/root.mjs';
import { hashOf } from './sources.mjs';

const FOLDER = 'apps/web';
export const PAGE = `${FOLDER}/dist/index.html`;
const NOT_SOURCES = new Set(['dist', 'node_modules']);
const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;

/** Names one build of the pages: their sources and the packages that make them. */
export function webHash(toolchain) {
  return hashOf(toolchain, ...filesUnder(FOLDER).flatMap((path) => [path, readFileSync(join(ROOT, path))]));
}

/** Builds the pages and lays the compressed forms of each file beside it, so that serving costs no CPU. */
export async function buildWeb() {
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, FOLDER, 'vite.config.ts'), logLevel: 'error' });
  for (const path of filesUnder(`${FOLDER}/dist`, new Set()).filter((one) => TEXT.test(one))) compress(join(ROOT, path));
}

function compress(file) {
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}

function filesUnder(folder, skipped = NOT_SOURCES) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder)).filter((name) => !skipped.has(name)).sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? filesUnder(path, skipped) : [path];
  });
}
