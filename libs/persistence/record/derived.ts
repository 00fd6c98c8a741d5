import { type FileState, type NextEvent, nextEvents, type Task } from '@sidan/domain';
import type { AnyKind } from './kinds.js';

/** What follows from a state alone. */
export interface Derived {
  readonly tasks: readonly Task[];
  readonly nextEvents: readonly NextEvent[];
}

const known = new WeakMap<FileState, Derived>();

/** Worked out once for each state: a step asks several times, and the next one starts from the state this one left. */
export function derivedOf(kind: AnyKind, state: FileState): Derived {
  const before = known.get(state);
  if (before) return before;
  const derived = { tasks: kind.tasks(state), nextEvents: nextEvents(state) };
  known.set(state, derived);
  return derived;
}
