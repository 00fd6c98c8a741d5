import { meetClock, stopClock } from '../../file/clockwork.js';
import type { FileEntry } from '../../file/entries.js';
import type { ProceedingState } from './model.js';

/** A clock that can run more than once carries its rule's name in `name` and a number in `key`. */
function keysOf(state: ProceedingState, names: readonly string[]): string[] {
  return Object.values(state.clocks).filter(({ name }) => names.includes(name)).map(({ key }) => key);
}

export function meetNamed(state: ProceedingState, at: string, ...names: readonly string[]): FileEntry[] {
  return keysOf(state, names).flatMap((key) => meetClock(state, key, at));
}

export function stopNamed(state: ProceedingState, at: string, reason: string, ...names: readonly string[]): FileEntry[] {
  return keysOf(state, names).flatMap((key) => stopClock(state, key, at, reason));
}

/** The file as it is without some kinds of clock: what a step has just met must not be stopped by the same step. */
export function withoutNamed(state: ProceedingState, ...names: readonly string[]): ProceedingState {
  return { ...state, clocks: Object.fromEntries(Object.entries(state.clocks).filter(([, { name }]) => !names.includes(name))) };
}

export function stopAll(state: ProceedingState, at: string, reason: string): FileEntry[] {
  return Object.keys(state.clocks).flatMap((key) => stopClock(state, key, at, reason));
}
