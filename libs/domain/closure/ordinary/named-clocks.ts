import { meetClock, resumeClock, stopClock, suspendClock } from '../../file/clockwork.js';
import type { FileEntry } from '../../file/entries.js';
import type { Facts } from '../../file/facts.js';
import type { Suspension } from '../../time/index.js';
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

export function suspendNamed(state: ProceedingState, facts: Facts, suspension: Suspension, ...names: readonly string[]): FileEntry[] {
  return keysOf(state, names).flatMap((key) => suspendClock(state, facts, key, suspension));
}

export function resumeNamed(state: ProceedingState, facts: Facts, at: string, ...names: readonly string[]): FileEntry[] {
  return keysOf(state, names).flatMap((key) => resumeClock(state, facts, key, at));
}

/** The file as it is without some kinds of clock: what a step has just met must not be stopped by the same step. */
export function withoutNamed(state: ProceedingState, ...names: readonly string[]): ProceedingState {
  return { ...state, clocks: Object.fromEntries(Object.entries(state.clocks).filter(([, { name }]) => !names.includes(name))) };
}

export function stopAll(state: ProceedingState, at: string, reason: string): FileEntry[] {
  return Object.keys(state.clocks).flatMap((key) => stopClock(state, key, at, reason));
}
