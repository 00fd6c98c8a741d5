import type { Entry, Happened } from '../file/entry.js';
import type { Facts, FactsNeeded } from '../file/facts.js';
import type { Command, Decision, FileKind, FileState, Step } from '../file/kind.js';
import { isRefusal, type Refusal } from '../file/refusal.js';

/** Decides with no more than what `needs` asked for, so that a fact which is used but never read shows. */
export function decided<S extends FileState, C extends Command, E extends Entry>(kind: FileKind<S, C, E>, state: S | null, command: C, facts: Facts): Decision {
  return kind.decide(deepFreeze(state), deepFreeze(command), onlyNeeded(facts, kind.needs(state, command, facts.now)));
}

/** The state after a step that must be taken. @throws Error with the refusal's words. */
export function take<S extends FileState, C extends Command, E extends Entry>(kind: FileKind<S, C, E>, state: S | null, command: C, facts: Facts): S {
  return folded(kind, state, stepOf(kind, state, command, facts).entries, facts);
}

/** The step itself, where its entries or births matter. */
export function stepOf<S extends FileState, C extends Command, E extends Entry>(kind: FileKind<S, C, E>, state: S | null, command: C, facts: Facts): Step {
  const decision = decided(kind, state, command, facts);
  if (isRefusal(decision)) throw new Error(`${command.type} refused: ${decision.code}: ${decision.detail}`);
  return decision;
}

/** The refusal of a step that must be refused. */
export function refusal<S extends FileState, C extends Command, E extends Entry>(kind: FileKind<S, C, E>, state: S | null, command: C, facts: Facts): Refusal {
  const decision = decided(kind, state, command, facts);
  if (!isRefusal(decision)) throw new Error(`${command.type} was not refused`);
  return decision;
}

/** Folds entries as a ledger would give them back: through JSON. */
export function folded<S extends FileState, C extends Command, E extends Entry>(kind: FileKind<S, C, E>, state: S | null, entries: readonly Entry[], facts: Facts): S {
  const after = entries.reduce<S | null>((so, entry) => {
    const happened = { ...(JSON.parse(JSON.stringify(entry)) as Entry), at: facts.now, by: facts.actor };
    return kind.evolve(deepFreeze(so), happened as unknown as Happened<E>);
  }, state);
  if (after === null) throw new Error('no entries');
  return after;
}

function onlyNeeded(facts: Facts, needs: FactsNeeded): Facts {
  const wanted = [...facts.people].filter(([id, person]) => needs.people.includes(id)
    || person.posts.some((post) => needs.posts.some((asked) => asked.role === post.role && asked.orgId === post.orgId)));
  const { deputyFor, mergeTarget, ...others } = facts;
  return {
    ...others, ...(needs.deputyFor && deputyFor ? { deputyFor } : {}), ...(needs.mergeTarget === undefined ? {} : { mergeTarget: mergeTarget ?? null }),
    people: new Map(wanted), blobs: new Map([...facts.blobs].filter(([sha256]) => needs.blobs.includes(sha256))),
    nextNumber: needs.series ? facts.nextNumber : null, newIds: facts.newIds.slice(0, needs.newIds),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
