import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../services/root.mjs';
import { hashOf } from './sources.mjs';

export const BUNDLE = 'workflows/dist/bundle.js';

// What the workflows may import (test/architecture holds them to it) and the code that bundles them.
const INGREDIENTS = ['workflows/', 'libs/contracts/', 'libs/domain/', 'apps/worker/src/bundle.ts'];

/** Names one bundle: the sources it is made of and the packages that make it. */
export function bundleHash(files, toolchain) {
  const ingredients = files.filter(({ source }) => INGREDIENTS.some((path) => source.startsWith(path)));
  return hashOf(toolchain, ...ingredients.map(({ source, hash }) => `${source} ${hash}\n`));
}

/** Makes the one file the worker loads, by the worker's own compiled code; answers with its size in bytes. */
export async function bundleWorkflows() {
  const { bundle } = await import(pathToFileURL(join(ROOT, 'apps/worker/dist/bundle.js')).href);
  const { bytes } = await bundle(join(ROOT, BUNDLE));
  return bytes;
}
