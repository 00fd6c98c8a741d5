import { caseKind, proceedingKind } from '@sidan/domain';
import type { FileKinds } from '@sidan/persistence';

/** `record` reads a state and hands it to the kind it was written by, so each kind only ever meets its own. */
export const FILE_KINDS = { case: caseKind, proceeding: proceedingKind } as unknown as FileKinds;
