import type { FileKinds } from './kinds.js';
import type { Reference } from './reference.js';
import type { Rulebook } from './rulebook.js';
import type { StateCache } from './state-cache.js';

/** What every step of every file needs; made once. */
export interface Door {
  readonly kinds: FileKinds;
  readonly rulebook: Rulebook;
  readonly states: StateCache;
  readonly reference: Reference;
  /** The machine's time in epoch milliseconds. */
  readonly now: () => number;
  /** How long an outbox row of a real case waits for more news of its file. */
  readonly holdMs: number;
}
