import type { Instant } from '../time/instant.js';
import type { Role } from './actor.js';

/** A step that waits for a person. Derived from the state, never stored in it. */
export interface Task {
  /** Unique on its file; a repeated task carries a round, e.g. `review:1:2`. */
  readonly key: string;
  /** The action that completes it, e.g. `approve-filing`. */
  readonly action: string;
  /** 中文任务名 */
  readonly title: string;
  readonly role: Role;
  readonly orgId: string;
  /** Who has claimed it or been given it. */
  readonly assignee: string | null;
  readonly due: Instant | null;
  /** The clock `due` comes from. */
  readonly clock: string | null;
}
