import type { Readable } from 'node:stream';

export interface StoredEvidence {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Where evidence bytes are kept, under their own SHA-256. Storing the same bytes twice keeps one. */
export interface EvidenceStore {
  /** Durable when it resolves. Throws what the stream throws and leaves nothing behind then. */
  put(content: Readable): Promise<StoredEvidence>;
  /** Throws `EvidenceMissing`. */
  get(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
}

export class EvidenceMissing extends Error {
  override readonly name = 'EvidenceMissing';

  constructor(readonly sha256: string) {
    super(`证据文件 ${sha256} 不在存储中`);
  }
}

const SHA256 = /^[0-9a-f]{64}$/;

/** A name that is not a SHA-256 never reaches a path. */
export function isSha256(text: string): boolean {
  return SHA256.test(text);
}
