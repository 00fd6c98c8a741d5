import { useEffect, useState } from 'react';
import { loadForms } from '../../shared/step-form/spec';
import type { WorkItem } from './items';

/** The kinds of steps to filter by: those seen in the lists, and the one that a link names. */
export function useStepsSeen(items: readonly WorkItem[], chosen: string | null): ReadonlyMap<string, string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const fresh = items.filter(({ action }) => !seen.has(action));
    if (fresh.length > 0) setSeen(new Map([...seen, ...fresh.map(({ action, title }) => [action, title] as const)]));
  }, [items, seen]);
  useEffect(() => {
    if (chosen === null || seen.has(chosen)) return;
    let here = true;
    void loadForms().then((forms) => {
      const title = Object.values(forms).find(({ action }) => action === chosen)?.title ?? '所选步骤';
      if (here) setSeen((before) => (before.has(chosen) ? before : new Map(before).set(chosen, title)));
    }, () => null);
    return () => { here = false; };
  }, [chosen, seen]);
  return seen;
}
