import type { RecordedEntry } from '@sidan/domain';
import { canonicalJson, sha256Hex } from './canonical.js';

/** A number the step drew, and from which series: part of what is hashed. */
export interface Numbered {
  readonly series: string;
  readonly number: number;
}

/** The first entry's predecessor. */
export function chainStart(fileId: string): string {
  return sha256Hex(fileId);
}

/** SHA-256(previous hash in hexadecimal ‖ canonical JSON of the entry). `numbered` is left out where no number was drawn. */
export function chainHash(previous: string, entry: RecordedEntry, numbered: Numbered | null): string {
  const { fileId, seq, type, at, recordedAt, by, commandId, body } = entry;
  return sha256Hex(previous, canonicalJson({ fileId, seq, type, at, recordedAt, by, commandId, body, numbered: numbered ?? undefined }));
}
