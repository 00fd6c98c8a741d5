import type { RecordRequest } from '@sidan/contracts';
import { instantOf, type Step } from '@sidan/domain';
import type { Moment } from './decide.js';
import { type Draft, draft, type Stamp, unborn } from './draft.js';
import type { FileKinds } from './kinds.js';

export function stampOf(request: RecordRequest, requestHash: string, moment: Moment): Stamp {
  return {
    at: instantOf(moment.legal), atMillis: moment.legal, recordedAt: instantOf(moment.real), recordedAtMillis: moment.real,
    by: request.actor, commandId: request.commandId, requestId: request.requestId, requestHash,
  };
}

/** Files that the step opens beside its own entries. */
export function bornDrafts(kinds: FileKinds, step: Step, stamp: Stamp): Draft[] {
  return (step.births ?? []).map((birth) => draft(kinds[birth.kind], unborn(birth.id), birth.entries, stamp, null));
}
