import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { idOf, type WorkItem } from './items';

interface Rows {
  readonly items: readonly WorkItem[];
  readonly box: RefObject<HTMLElement | null>;
  /** Brings a row into the page. */
  readonly show: (index: number) => void;
}

/** One row is reached by Tab, the keys move it, and a refresh does not lose it: gone itself, its neighbour takes over. */
export function useActiveRow({ items, box, show }: Rows) {
  const [active, setActive] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const focused = useRef(false);
  const found = useMemo(() => (active === null ? -1 : items.findIndex((item) => idOf(item) === active.id)), [items, active]);
  const index = found >= 0 ? found : Math.min(active?.index ?? 0, items.length - 1);

  const move = (to: number) => {
    const target = Math.max(0, Math.min(items.length - 1, to));
    const item = items[target];
    if (!item) return;
    const id = idOf(item);
    setActive({ id, index: target });
    show(target);
    focused.current = true;
    // A row far away is mounted only after the list has scrolled to it.
    if (!focusRow(box, id)) requestAnimationFrame(() => requestAnimationFrame(() => focusRow(box, id)));
  };

  const took = useCallback((item: WorkItem) => {
    focused.current = true;
    setActive({ id: idOf(item), index: items.indexOf(item) });
  }, [items]);

  useLayoutEffect(() => {
    const lost = focused.current && (document.activeElement === null || document.activeElement === document.body);
    if (!lost) {
      focused.current = box.current?.contains(document.activeElement) === true;
      return;
    }
    const item = items[index];
    if (item) focusRow(box, idOf(item));
    else box.current?.focus();
  }, [items, index, box]);

  return { index, move, took };
}

function focusRow(box: RefObject<HTMLElement | null>, id: string): boolean {
  const row = box.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(id)}"] [data-open]`) ?? null;
  row?.focus({ preventScroll: true });
  return row !== null;
}
