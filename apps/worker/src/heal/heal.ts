import { workflowIdOf } from '@sidan/contracts';
import { each } from '../relay/each.js';
import type { Post } from '../relay/ports.js';
import type { OpenFiles } from './open-files.js';
import type { Running } from './temporal-running.js';

export const PAGE = 500;
export const AT_ONCE = 32;

export interface Healed {
  readonly files: number;
  /** Had no running workflow, and have one now. */
  readonly started: number;
  /** Ran, and were told what the ledger says, in case they had missed it. */
  readonly told: number;
}

export interface HealOptions {
  /** Leave running workflows alone: for the common case that only some were lost. */
  readonly missingOnly?: boolean;
  readonly onPage?: (soFar: Healed) => void;
}

/**
 * Sees to it that every open file has its workflow, and that it knows what the ledger knows. May be repeated at any time.
 *
 * Running ones are told too, without asking first what they know: a query would replay every workflow that is not in a
 * cache, where a signal costs one short task, and a workflow that knows it already does nothing more.
 */
export async function heal(files: OpenFiles, server: { readonly running: Running; readonly post: Post }, options: HealOptions = {}): Promise<Healed> {
  const counts = { files: 0, started: 0, told: 0 };
  for (let page = await files.page('', PAGE); page !== null; page = await files.page(page.last, PAGE)) {
    await each(page.files, AT_ONCE, async (progress) => {
      const runs = await server.running.isRunning(workflowIdOf(progress.kind, progress.fileId));
      if (!runs || !options.missingOnly) await server.post.send({ progress, requestId: 'heal' });
      if (!runs) counts.started += 1;
      else if (!options.missingOnly) counts.told += 1;
    });
    counts.files += page.files.length;
    options.onPage?.({ ...counts });
  }
  return counts;
}
