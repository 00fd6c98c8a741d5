import { type Progress, workflowIdOf } from '@sidan/contracts';
import { each } from '../relay/each.js';
import { AT_ONCE, PAGE } from './heal.js';
import type { OpenFiles } from './open-files.js';
import type { Running } from './temporal-running.js';

export interface Unfollowed {
  readonly workflowId: string;
  readonly reason: 'not-running' | 'behind';
  readonly progress: Progress;
}

/** Every open file whose workflow isn't running, or would wake at another time than its ledger says. Changes nothing. */
export async function check(files: OpenFiles, running: Running): Promise<{ readonly files: number; readonly unfollowed: readonly Unfollowed[] }> {
  const unfollowed: Unfollowed[] = [];
  let count = 0;
  for (let page = await files.page('', PAGE); page !== null; page = await files.page(page.last, PAGE)) {
    count += page.files.length;
    await each(page.files, AT_ONCE, async (progress) => {
      const workflowId = workflowIdOf(progress.kind, progress.fileId);
      if (!await running.isRunning(workflowId)) unfollowed.push({ workflowId, reason: 'not-running', progress });
      else if (!knowsEnough(await running.knows(workflowId), progress)) unfollowed.push({ workflowId, reason: 'behind', progress });
    });
  }
  return { files: count, unfollowed };
}

/** Entries that change neither the step nor the next events are not told, so `seq` may differ. */
function knowsEnough(known: Progress | null, ledger: Progress): boolean {
  if (known !== null && known.seq >= ledger.seq && known.clockMoves >= ledger.clockMoves) return true;
  return JSON.stringify(wakingOf(known)) === JSON.stringify(wakingOf(ledger));
}

function wakingOf(progress: Progress | null): unknown {
  if (progress === null) return null;
  const { step, ended, clocks, legalTime } = progress;
  const next = clocks.map(({ clock, event, index, at }) => [clock, event, index, at]);
  return [step, ended, next, legalTime.type === 'real' ? null : [legalTime.legalAt, legalTime.realAt, legalTime.rate]];
}
