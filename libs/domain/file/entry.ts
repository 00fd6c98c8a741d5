import type { Actor } from './actor.js';
import type { Instant } from '../time/instant.js';

/** What a decision adds to a ledger: a past-tense type and its body, plain JSON. */
export interface Entry {
  readonly type: string;
  readonly body: object;
}

/** An entry as it stands in the ledger. `at` is legal time, `recordedAt` the machine's (they differ on a training case). */
export interface RecordedEntry<E extends Entry = Entry> {
  readonly fileId: string;
  /** 1-based, without gaps. */
  readonly seq: number;
  readonly type: E['type'];
  readonly body: E['body'];
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: Actor;
  readonly commandId: string;
}

/** An entry with what `evolve` may read besides its body: when, and by whom. */
export type Happened<E extends Entry> = E & { readonly at: Instant; readonly by: Actor };
