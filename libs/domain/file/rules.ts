import type { Clock } from '../time/clock.js';
import type { Entry } from './entry.js';
import type { Facts, KnownPeople } from './facts.js';
import type { FileState } from './kind.js';
import type { Refusal } from './refusal.js';
import type { Task } from './task.js';

/** What a kind of file tells the common steps about itself. */
export interface FileRules<S extends FileState> {
  tasks(state: S): readonly Task[];
  /** What else happens when a right ends or a waiting period has passed; the lapse itself is recorded before it. */
  onDue(state: S, clock: Clock, facts: Facts): readonly Entry[];
  /** 改派: what keeps somebody from such a task of this file, though he holds its post. */
  barredFrom(state: S, task: Task, personId: string, known: KnownPeople): Refusal | null;
}
