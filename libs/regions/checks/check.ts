import type { PackProblem } from '../problem.js';
import type { RawMatters, RawPeople, RawRegion } from '../raw.js';
import type { YamlFile } from '../yaml-file.js';

/** The three files after their schemas, for checks that look across fields and files. */
export interface RawPack {
  readonly region: RawRegion;
  readonly matters: RawMatters['matters'];
  readonly people: RawPeople['people'];
  readonly files: { readonly region: YamlFile; readonly matters: YamlFile; readonly people: YamlFile };
}

export type PackCheck = (pack: RawPack) => readonly PackProblem[];

/** Index and value of every item that repeats an earlier one. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly { readonly index: number; readonly key: string }[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ index, key }];
    seen.add(key);
    return [];
  });
}
