import type { FileState } from '@sidan/domain';

export interface KnownState {
  readonly seq: number;
  /** The chain's head names the ledger's whole content, so a state of the same head is the same state. */
  readonly headHash: string;
  readonly state: FileState;
}

const MOST_KEPT = 500;

/** States this process has committed lately, so that a busy file's is not sent and parsed again. Never trusted without its head. */
export class StateCache {
  private readonly known = new Map<string, KnownState>();

  of(fileId: string): KnownState | undefined {
    return this.known.get(fileId);
  }

  /** Only after COMMIT: what was rolled back has not happened. */
  keep(fileId: string, known: KnownState): void {
    this.known.delete(fileId);
    this.known.set(fileId, known);
    if (this.known.size <= MOST_KEPT) return;
    const [oldest] = this.known.keys();
    if (oldest !== undefined) this.known.delete(oldest);
  }
}
