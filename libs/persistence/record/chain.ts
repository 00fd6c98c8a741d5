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
export function chainHash(previous: string, entry: RecordedEntry, numbered: Numbered | null, body = canonicalJson(entry.body)): string {
  const { fileId, seq, type, at, recordedAt, by, commandId } = entry;
  // Member by member in canonical order, so that a body that was written once already is not written again.
  const drawn = numbered === null ? '' : `,"numbered":${canonicalJson(numbered)}`;
  return sha256Hex(previous, `{"at":${JSON.stringify(at)},"body":${body},"by":${canonicalJson(by)},"commandId":${JSON.stringify(commandId)}`,
    `,"fileId":${JSON.stringify(fileId)}${drawn},"recordedAt":${JSON.stringify(recordedAt)},"seq":${seq},"type":${JSON.stringify(type)}}`);
}
