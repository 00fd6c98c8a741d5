import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where the build leaves the workflows for the worker. */
export const BUNDLE_FILE = fromRoot('workflows/dist/bundle.js');

/**
 * Bundles the workflows, from source whatever has been built, so that a worker never starts on a stale copy.
 * Rejects when workflow code imports what its sandbox forbids.
 * @param outFile where the code goes; folders are made
 * @param entry the module that exports the workflows
 */
export async function bundle(outFile: string = BUNDLE_FILE, entry: string = fromRoot('workflows/index.ts')): Promise<{ readonly bytes: number }> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: entry,
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          '@sidan/contracts$': fromRoot('libs/contracts/index.ts'),
          '@sidan/domain/time$': fromRoot('libs/domain/time/index.ts'),
        },
      },
    }),
  });
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, code);
  return { bytes: Buffer.byteLength(code) };
}
