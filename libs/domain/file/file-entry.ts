import type { FileEntries, FileEntry } from './entries.js';

const FILE_ENTRY_TYPES: Readonly<Record<keyof FileEntries, true>> = {
  clockStarted: true, clockSuspended: true, clockResumed: true, clockExtended: true, clockMoved: true, clockMet: true, clockStopped: true,
  clockLapsed: true, clockOverdue: true, ownerReminded: true, escalated: true, escalationAcknowledged: true, urged: true,
  taskClaimed: true, taskReleased: true, taskAssigned: true, takenOver: true,
};

export function isFileEntry<E extends { readonly type: string }>(entry: E): entry is E & { readonly type: keyof FileEntries } {
  return Object.hasOwn(FILE_ENTRY_TYPES, entry.type);
}

/** One typed entry; `type` decides which body fits. */
export function fileEntry<Type extends keyof FileEntries>(type: Type, body: FileEntries[Type]): FileEntry {
  return { type, body } as unknown as FileEntry;
}
