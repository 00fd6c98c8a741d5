/** One place where two versions differ. Values as text; what is not there is null. */
export interface Difference {
  /** `matters[CG-01].penalty.citizen.amount` */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

const NAMES = ['id', 'code'] as const;

/** By field; items of a list that have an id or a code are found by it, wherever in the list they stand. */
export function differences(before: unknown, after: unknown, path = ''): readonly Difference[] {
  const [from, to] = [partsOf(before), partsOf(after)];
  if (!from || !to || from.isList !== to.isList) return same(before, after) ? [] : [{ path, before: shown(before), after: shown(after) }];
  const keys = [...new Set([...from.parts.keys(), ...to.parts.keys()])];
  return keys.flatMap((key) => differences(from.parts.get(key), to.parts.get(key), from.isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`));
}

interface Parts { readonly isList: boolean; readonly parts: ReadonlyMap<string, unknown> }

/** Null for what has no parts. */
function partsOf(value: unknown): Parts | null {
  if (Array.isArray(value)) return { isList: true, parts: itemsOf(value) };
  if (typeof value !== 'object' || value === null) return null;
  return { isList: false, parts: new Map(Object.entries(value)) };
}

function itemsOf(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  for (const name of NAMES) {
    const keys = list.map((item) => (typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[name] : undefined));
    if (keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length) return new Map(list.map((item, index) => [keys[index] as string, item]));
  }
  return new Map(list.map((item, index) => [String(index), item]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
