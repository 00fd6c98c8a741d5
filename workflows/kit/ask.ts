import { ActivityFailure, ApplicationFailure, isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { FileActivities } from '@sidan/contracts';

/** A local activity costs one event; it must be over before the workflow task's ten seconds are. */
const quick = proxyLocalActivities<FileActivities>({
  startToCloseTimeout: '2.5s',
  retry: { maximumAttempts: 3, initialInterval: '200ms' },
});

/** However long the ledger is away, the server keeps the retries and the history stays short. */
const patient = proxyActivities<FileActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '2m' },
});

/** Asks the ledger: at once where it answers, with endless patience where it doesn't. Throws only what no retry can mend. */
export async function ask<Answer>(question: (ledger: FileActivities) => Promise<Answer>): Promise<Answer> {
  try {
    return await question(quick);
  } catch (failure) {
    if (isCancellation(failure) || isFinal(failure)) throw failure;
    return await question(patient);
  }
}

/** A local activity's failure comes bare, an ordinary one's wrapped. */
function isFinal(failure: unknown): boolean {
  const cause = failure instanceof ActivityFailure ? failure.cause : failure;
  return cause instanceof ApplicationFailure && cause.nonRetryable === true;
}
