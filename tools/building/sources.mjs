import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../services/root.mjs';

const SKIPPED_FOLDERS = new Set(['dist', 'node_modules', 'testing']);
const NOT_BUILT = /\.(spec|fixture|d)\.ts$/;
const ASSETS = ['.json', '.sql', '.yaml', '.yml'];
const NOT_ASSETS = new Set(['package.json', 'tsconfig.json', 'tsconfig.app.json']);

// The pages are built by their own bundler.
const NOT_NODE = new Set(['apps/web']);

/** Every workspace that runs on Node: its folder and where its sources lie (apps keep them in src/). */
export function workspaces() {
  const under = (folder) => readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${folder}/${entry.name}`] : []));
  const apps = under('apps').filter((folder) => !NOT_NODE.has(folder)).map((folder) => ({ folder, sources: `${folder}/src` }));
  return [...[...under('libs'), 'workflows'].map((folder) => ({ folder, sources: folder })), ...apps];
}

/** The files to build: [{source, output, compiled, hash}], paths from the root. */
export function sourceFiles() {
  return workspaces().flatMap(({ folder, sources }) =>
    filesUnder(sources).flatMap((source) => {
      const compiled = source.endsWith('.ts');
      if (!compiled && !isAsset(source)) return [];
      const inside = relative(sources, source);
      const output = `${folder}/dist/${compiled ? inside.replace(/\.ts$/, '.js') : inside}`;
      return [{ source, output, compiled, hash: hashOf(readFileSync(join(ROOT, source))) }];
    }),
  );
}

export function hashOf(...pieces) {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

function isAsset(path) {
  return ASSETS.some((ending) => path.endsWith(ending)) && !NOT_ASSETS.has(path.split('/').at(-1));
}

function filesUnder(folder) {
  return entriesOf(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() && !NOT_BUILT.test(path) ? [path] : [];
  });
}

function entriesOf(folder) {
  try {
    return readdirSync(join(ROOT, folder), { withFileTypes: true });
  } catch (error) {
    // An app without a src folder yet has nothing to build.
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
