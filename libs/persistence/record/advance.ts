import type { RecordRequest } from '@sidan/contracts';
import type { FileState } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import { legalNow } from '../legal-time/legal-time.js';
import { decideStep, type Moment } from './decide.js';
import { draft, type Draft, type DraftStart } from './draft.js';
import type { AnyKind } from './kinds.js';
import { type LockedFile, lockFile, stateOfLocked } from './lock.js';
import { putOutbox } from './outbox.js';
import { storePapers } from './papers.js';
import { appendLedger, storeClocks, storeFiles, storeTasks } from './project.js';
import { emptyReceipt, firstReceipt, receiptOf } from './receipt.js';
import type { Door } from './door.js';
import type { RecordResult } from './result.js';
import { bornDrafts, stampOf } from './stamp.js';
import { claimNumber } from './used-numbers.js';

export interface Ask {
  readonly request: RecordRequest;
  readonly requestHash: string;
}

/** A step of a file that is there: lock and claim, decide, append, project, tell. */
export async function advance(door: Door, tx: Transaction, ask: Ask): Promise<RecordResult> {
  const { request, requestHash } = ask;
  const known = door.states.of(request.fileId);
  const file = await lockFile(tx, request.fileId, request.commandId, known);
  if (!file || file.kind !== request.kind) return { notFound: true };
  const kind = door.kinds[file.kind];
  if (file.claimed !== null) return repeatedOf(tx, kind, file, ask);
  if (request.expectedSeq !== null && request.expectedSeq !== file.seq) return { stale: { seq: file.seq } };

  const state = await stateOfLocked(tx, door.kinds, file, known);
  const real = door.now();
  const moment: Moment = { real, legal: legalNow(file.training, real) };
  const decided = await decideStep(door, tx, { request, kind, state, policy: state, moment, opens: false, known: door.reference.at(file.referenceVersion) });
  if (!('step' in decided)) return 'refusal' in decided ? decided : { notFound: true };
  if (decided.step.entries.length === 0) return { ok: emptyReceipt(kind, state, file.seq) };

  const stamp = stampOf(request, requestHash, moment);
  const start: DraftStart = { id: file.id, seq: file.seq, headHash: file.headHash, state };
  const own = draft(kind, start, decided.step.entries, stamp, decided.numbered);
  const drafts = [own, ...bornDrafts(door.kinds, decided.step, stamp)] as const;
  appendLedger(tx, drafts);
  storeFiles(tx, drafts, { policy: decided.policy, calendarVersion: calendarOf(request, file, decided.calendarVersion), recordedAtMillis: real, followUpHash: null, stored: file });
  if (decided.usedNumber) claimNumber(tx, file.id, decided.usedNumber);
  storeTasks(tx, drafts, real);
  storeClocks(tx, drafts);
  storePapers(tx, drafts);
  putOutbox(tx, drafts, {
    training: file.training, fromWorkflow: request.fromWorkflow ?? false, availableAtMillis: availableAt(door, real, state),
  });
  keepStates(door, tx, drafts);
  return { ok: receiptOf(drafts) };
}

export function keepStates(door: Door, tx: Transaction, drafts: readonly Draft[]): void {
  tx.afterCommit(() => { for (const { after, seq, headHash } of drafts) door.states.keep(after.id, { seq, headHash, state: after }); });
}

async function repeatedOf(tx: Transaction, kind: AnyKind, file: LockedFile, { request, requestHash }: Ask): Promise<RecordResult> {
  if (file.claimed !== requestHash) return { keyReused: true };
  return { ok: await firstReceipt(tx, kind, file, request.commandId) };
}

/** The calendar a file's running clocks were last computed under; only adopting another one moves them all. */
function calendarOf({ command }: RecordRequest, file: LockedFile, newest: string): string {
  return command.type === 'adopt-calendar' ? newest : file.calendarVersion;
}

export function availableAt(door: Door, real: number, state: Pick<FileState, 'training'>): number {
  return state.training ? real : real + door.holdMs;
}
