import { proxyLocalActivities } from '@temporalio/workflow';
import type { FileActivities, FileStart } from '@sidan/contracts';
import { caseWorkflow as caseAsItIs, proceedingWorkflow as proceedingAsItIs } from '../../../workflows/index.js';

const ledger = proxyLocalActivities<FileActivities>({ startToCloseTimeout: '2s', retry: { maximumAttempts: 1 } });

/** The kind of change that must never be released: one more question to the ledger, without `patched()`. */
export async function caseWorkflow(start: FileStart): Promise<void> {
  await ledger.loadProgress(start.kind, start.fileId);
  await caseAsItIs(start);
}

export async function proceedingWorkflow(start: FileStart): Promise<void> {
  await ledger.loadProgress(start.kind, start.fileId);
  await proceedingAsItIs(start);
}
