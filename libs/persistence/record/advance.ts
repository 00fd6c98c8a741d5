import type { RecordRequest } from '@sidan/contracts';
import type { FileState } from '@sidan/domain';
import type { Transaction } from '../database/transaction.js';
import { legalNow } from '../legal-time/legal-time.js';
import { decideStep, type Moment } from './decide.js';
import { draft, type Draft, type DraftStart } from './draft.js';
import { entriesOf, foldEntries } from './fold.js';
import type { AnyKind } from './kinds.js';
import { type LockedFile, lockFile } from './lock.js';
import { putOutbox } from './outbox.js';
import { appendLedger, storeClocks, storeFiles, storeTasks } from './project.js';
import { emptyReceipt, firstReceipt, receiptOf } from './receipt.js';
import type { Door } from './door.js';
import type { RecordResult } from './result.js';
import { bornDrafts, stampOf } from './stamp.js';

export interface Ask {
  readonly request: RecordRequest;
  readonly requestHash: string;
}

/** A step of a file that is there: lock and claim, decide, append, project, tell. */
export async function advance(door: Door, tx: Transaction, ask: Ask): Promise<RecordResult> {
  const { request, requestHash } = ask;
  const locked = await lockFile(tx, request.fileId, request.commandId, door.states.of(request.fileId));
  if (!locked || locked.kind !== request.kind) return { notFound: true };
  const kind = door.kinds[locked.kind];
  const file = await upToDate(tx, kind, locked);
  if (file.claimed !== null) return repeatedOf(tx, kind, file, ask);
  if (request.expectedSeq !== null && request.expectedSeq !== file.seq) return { stale: { seq: file.seq } };

  const real = door.now();
  const moment: Moment = { real, legal: legalNow(file.training, real), calendar: file.newestCalendar };
  const decided = await decideStep(door, tx, { request, kind, state: file.state, policy: file.state, moment, opens: false });
  if (!('step' in decided)) return 'refusal' in decided ? decided : { notFound: true };
  if (decided.step.entries.length === 0) return { ok: emptyReceipt(kind, file.state, file.seq) };

  const stamp = stampOf(request, requestHash, moment);
  const start: DraftStart = { id: file.id, seq: file.seq, headHash: file.headHash, state: file.state };
  const own = draft(kind, start, decided.step.entries, stamp, decided.numbered);
  const drafts = [own, ...bornDrafts(door.kinds, decided.step, stamp)] as const;
  appendLedger(tx, drafts);
  storeFiles(tx, drafts, { policy: decided.policy, calendarVersion: calendarOf(request, file, moment), recordedAtMillis: real, followUpHash: null });
  storeTasks(tx, drafts, real);
  storeClocks(tx, drafts);
  putOutbox(tx, drafts, {
    training: file.training, fromWorkflow: request.fromWorkflow ?? false, availableAtMillis: availableAt(door, real, file.state),
  });
  keepStates(door, tx, drafts);
  return { ok: receiptOf(drafts) };
}

export function keepStates(door: Door, tx: Transaction, drafts: readonly Draft[]): void {
  tx.afterCommit(() => { for (const { after, headHash } of drafts) door.states.keep(after.id, { headHash, state: after }); });
}

/** A state that another release folded is folded anew from the ledger; set-up leaves none, unless two releases run side by side. */
async function upToDate(tx: Transaction, kind: AnyKind, file: LockedFile): Promise<LockedFile> {
  if (file.stateVersion === kind.stateVersion) return file;
  return { ...file, state: foldEntries(kind, await entriesOf(tx, file.id)) ?? file.state };
}

async function repeatedOf(tx: Transaction, kind: AnyKind, file: LockedFile, { request, requestHash }: Ask): Promise<RecordResult> {
  if (file.claimed !== requestHash) return { keyReused: true };
  return { ok: await firstReceipt(tx, kind, file.state, request.commandId) };
}

/** The calendar a file's running clocks were last computed under; only adopting another one moves them all. */
function calendarOf({ command }: RecordRequest, file: LockedFile, moment: Moment): string {
  return command.type === 'adopt-calendar' && moment.calendar ? moment.calendar : file.calendarVersion;
}

export function availableAt(door: Door, real: number, state: Pick<FileState, 'training'>): number {
  return state.training ? real : real + door.holdMs;
}
