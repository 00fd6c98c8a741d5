import type { FileStart } from '@sidan/contracts';
import { ordinaryProcedure } from './closure/ordinary/ordinary-procedure.js';
import { ask } from './kit/ask.js';
import { clockWatch } from './kit/clock-watch.js';
import { follow } from './kit/follow.js';

/** 案件: a proceeding from its clue to its closing; its last act is to tell its case. */
export async function proceedingWorkflow(start: FileStart): Promise<void> {
  const file = await follow(start);
  do {
    await Promise.all([ordinaryProcedure(file), clockWatch(file)]);
    await ask((ledger) => ledger.tellCase(start.fileId));
    // A remedy may have opened it again while it told; histories of releases that knew no such thing never come round.
  } while (!file.progress.ended);
}
