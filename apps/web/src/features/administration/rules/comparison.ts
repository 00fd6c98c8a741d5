import type { Comparison, RuleNames } from './ask';
import { partName, type Path } from './say';

export interface SaidDifference {
  readonly path: string;
  /** 事项 › 乱倒建筑垃圾 › 处罚 › 公民 › 数额 */
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Path;
}

/** Both versions in full. */
export interface Whole {
  readonly before: unknown;
  readonly after: unknown;
}

/** `matters[CG-01].penalty.citizen.amount` → its parts. */
export function pathOf(text: string): Path {
  return [...text.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, place, part]) => place ?? part ?? '');
}

export function said({ differences, names }: Comparison, whole: Whole): readonly SaidDifference[] {
  const found = differences.map(({ path, before, after }) => {
    const at = pathOf(path);
    return wholePeriod(at, whole) ?? { at, before: valueOf(before), after: valueOf(after) };
  });
  const placed = found.map(({ at, before, after }) => ({ path: at.join(' '), at, place: placeText(at, names), before, after }));
  return placed.filter(({ path }, index) => placed.findIndex((one) => one.path === path) === index);
}

/** 4个工作时 → 6个工作时, not 4 → 6: a period is told as one. */
function wholePeriod(at: Path, { before, after }: Whole): Pick<SaidDifference, 'at' | 'before' | 'after'> | null {
  if (!['n', 'unit'].includes(at.at(-1) ?? '')) return null;
  const [was, is] = [besideOf(before, at), besideOf(after, at)];
  return was && is && 'n' in was && 'n' in is ? { at: at.slice(0, -1), before: was, after: is } : null;
}

export function placeText(at: Path, names: RuleNames): string {
  return at.map((_, index) => partName(at.slice(0, index + 1), names)).join(' › ');
}

/** Values come as text; lists, groups, numbers and truth values as JSON. Undefined: not there. */
function valueOf(text: string | null): unknown {
  if (text === null) return undefined;
  if (!/^(\{|\[|-?\d+(\.\d+)?$|true$|false$|null$)/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What stands beside a changed value, from the version's whole text: by it a number is told to be money or a share. */
export function besideOf(whole: unknown, at: Path): Readonly<Record<string, unknown>> | undefined {
  const found = at.slice(0, -1).reduce<unknown>(stepInto, whole);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : undefined;
}

function stepInto(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return value.find((item: Record<string, unknown>) => item?.id === part || item?.code === part) ?? value[Number(part)] as unknown;
  return (value as Record<string, unknown> | undefined)?.[part];
}
