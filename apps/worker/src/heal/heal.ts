import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { type Progress, workflowIdOf } from '@sidan/contracts';
import { each } from '../relay/each.js';
import type { Post } from '../relay/ports.js';

const PAGE = 500;
const AT_ONCE = 32;

/** The files that must have a running workflow, in pages by id. */
export interface OpenFiles {
  /** Every open file, and every proceeding that has ended while its case waits in closure: the case may not have heard. */
  after(fileId: string, limit: number): Promise<readonly Progress[]>;
}

/** Whether a workflow runs now. */
export interface Running {
  isRunning(workflowId: string): Promise<boolean>;
}

export interface Healed {
  readonly files: number;
  /** Had no running workflow, and have one now. */
  readonly started: number;
  /** Ran, and were told what the ledger says, in case they had missed it. */
  readonly told: number;
}

/**
 * Sees to it that every open file has its workflow, and that it knows what the ledger knows. May be repeated at any time.
 *
 * Running ones are told too, without asking first what they know: a query would replay every workflow that is not in a
 * cache, where a signal costs one short task, and a workflow that knows it already does nothing. 100,000 files take some
 * ten minutes on two cores; `missingOnly` leaves the running ones alone, for the common case that only some were lost.
 */
export async function heal(files: OpenFiles, server: { readonly running: Running; readonly post: Post }, options: HealOptions = {}): Promise<Healed> {
  const counts = { files: 0, started: 0, told: 0 };
  let after = '';
  for (;;) {
    const page = await files.after(after, PAGE);
    await each(page, AT_ONCE, async (progress) => {
      const runs = await server.running.isRunning(workflowIdOf(progress.kind, progress.fileId));
      if (!runs || !options.missingOnly) await server.post.send({ progress, requestId: 'heal' });
      if (!runs) counts.started += 1;
      else if (!options.missingOnly) counts.told += 1;
    });
    counts.files += page.length;
    options.onPage?.({ ...counts });
    const last = page.at(-1);
    if (last === undefined) return counts;
    after = last.fileId;
  }
}

export interface HealOptions {
  readonly missingOnly?: boolean;
  readonly onPage?: (soFar: Healed) => void;
}

export class TemporalRunning implements Running {
  constructor(private readonly client: Client) {}

  async isRunning(workflowId: string): Promise<boolean> {
    try {
      const { status } = await this.client.workflow.getHandle(workflowId).describe();
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }
}
