import type { Transaction } from '../database/transaction.js';
import { legalNow } from '../legal-time/legal-time.js';
import { advance, type Ask, availableAt, keepStates } from './advance.js';
import { decideStep, type Moment, type PolicyPin } from './decide.js';
import { draft, unborn } from './draft.js';
import { openingClock, sealReporter, storeReporter, storeTrainingClock, withCommitment } from './opening.js';
import { putOutbox } from './outbox.js';
import { storePapers } from './papers.js';
import { appendLedger, storeClocks, storeFiles, storeTasks } from './project.js';
import { receiptOf } from './receipt.js';
import { Remembered } from './reference.js';
import type { Door } from './door.js';
import type { Opening, RecordResult } from './result.js';
import { bornDrafts, stampOf } from './stamp.js';

/**
 * The step that opens a file. There is no row to lock: that the id is free is read with the facts, and the ledger's
 * primary key decides between two that come at once.
 */
export async function open(door: Door, tx: Transaction, ask: Ask & { readonly opening: Opening }): Promise<RecordResult> {
  const { request, requestHash, opening } = ask;
  const kind = door.kinds[request.kind];
  const real = door.now();
  const training = openingClock(opening, real);
  const moment: Moment = { real, legal: legalNow(training, real) };
  const policy = request.command as unknown as PolicyPin;
  const decided = await decideStep(door, tx, { request, kind, state: null, policy, moment, opens: true, known: new Remembered() });
  if ('taken' in decided) return advance(door, tx, ask);
  if ('refusal' in decided) return decided;

  const stamp = stampOf(request, requestHash, moment);
  const sealed = opening.reporter ? sealReporter(opening.reporter) : null;
  const own = draft(kind, unborn(request.fileId), withCommitment(decided.step.entries, sealed), stamp, decided.numbered);
  const drafts = [own, ...bornDrafts(door.kinds, decided.step, stamp)] as const;
  appendLedger(tx, drafts);
  storeFiles(tx, drafts, { policy: decided.policy, calendarVersion: decided.calendarVersion, recordedAtMillis: real, followUpHash: opening.followUpCodeHash ?? null, stored: null });
  storeTasks(tx, drafts, real);
  storeClocks(tx, drafts);
  storePapers(tx, drafts);
  putOutbox(tx, drafts, { training, fromWorkflow: false, availableAtMillis: availableAt(door, real, own.after) });
  storeReporter(tx, own.after.caseId, sealed, real);
  storeTrainingClock(tx, own.after.caseId, training);
  keepStates(door, tx, drafts);
  return { ok: receiptOf(drafts) };
}
