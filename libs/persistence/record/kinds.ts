import type { Command, Entry, FileKind, FileState } from '@sidan/domain';

/** A kind of file as `record` sees it: `FileKind` with its own state, commands and entries left open. */
export type AnyKind = FileKind<FileState, Command, Entry>;

export interface FileKinds {
  readonly case: AnyKind;
  readonly proceeding: AnyKind;
}
