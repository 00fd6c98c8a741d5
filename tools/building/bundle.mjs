import { join } from 'node:path';
import { ROOT } from '../services/root.mjs';
import { put } from './compile.mjs';
import { hashOf } from './sources.mjs';

export const BUNDLE = 'workflows/dist/bundle.js';

// What the workflows may import (test/architecture holds them to it), so all that can change the bundle.
const INGREDIENTS = ['workflows/', 'libs/contracts/', 'libs/domain/'];

/** Names one bundle: the sources it is made of and the packages that make it. */
export function bundleHash(files, toolchain) {
  const ingredients = files.filter(({ source }) => INGREDIENTS.some((folder) => source.startsWith(folder)));
  return hashOf(toolchain, ...ingredients.map(({ source, hash }) => `${source} ${hash}\n`));
}

/** Webpacks the compiled workflows into the one file the worker loads; answers with its size in bytes. */
export async function bundleWorkflows() {
  const workflowsPath = join(ROOT, 'workflows/dist/index.js');
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const warnings = [];
  const logger = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: (message) => warnings.push(message), error: (message) => warnings.push(message) };
  const { code } = await bundleWorkflowCode({ workflowsPath, logger });
  if (warnings.length > 0) throw new Error(`workflow bundle: ${warnings.join('\n')}`);
  put(BUNDLE, code);
  return Buffer.byteLength(code);
}
