import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useActiveRow } from './active-row';
import { idOf, type WorkItem } from './items';
import { keptScroll, keepScroll } from './scroll-place';
import { type RowActs, TaskRow } from './TaskRow';

const ROW = { desk: 66, phone: 132 } as const;
const AHEAD = 20;

export interface ListHandle {
  move(by: number): void;
  edge(which: 'first' | 'last'): void;
  active(): WorkItem | null;
  /** The last row in sight. */
  seen(): number;
}

interface Props extends Omit<RowActs, 'onFocus'> {
  readonly items: readonly WorkItem[];
  readonly box: RefObject<HTMLDivElement | null>;
  readonly handle: RefObject<ListHandle | null>;
  readonly isOwn: (item: WorkItem) => boolean;
  readonly isSelected: (item: WorkItem) => boolean;
  readonly claimOf: (item: WorkItem) => 'offered' | 'busy' | 'done' | null;
  readonly more: boolean;
  readonly fetching: boolean;
  readonly onMore: () => unknown;
  /** Names the list for its place: the scroll is taken up again on the way back from a case. */
  readonly place: string;
}

/** Rows are of one height at the desk; cards are as high as what they say. Only the rows in sight are in the page, so that ten thousand scroll like ten. */
export function TaskList({ items, box, handle, isOwn, isSelected, claimOf, more, fetching, onMore, place, onSelect, onClaim }: Props) {
  const [phone] = useState(() => globalThis.matchMedia('(max-width: 767px)').matches);
  const [top, setTop] = useState(0);
  const activeIndex = useRef(-1);
  const empty = items.length === 0;
  useLayoutEffect(() => setTop((box.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY), [box, empty]);

  // The row with the focus stays mounted wherever one scrolls: else the focus would be lost.
  const rangeExtractor = useCallback((range: Range) => {
    const rows = defaultRangeExtractor(range);
    const at = activeIndex.current;
    return at < 0 || at >= range.count || rows.includes(at) ? rows : [...rows, at].sort((one, other) => one - other);
  }, []);
  // A new function here would have the list measure every row anew at every move.
  const getItemKey = useCallback((index: number) => (items[index] ? idOf(items[index]) : index), [items]);
  const estimateSize = useCallback(() => (phone ? ROW.phone : ROW.desk), [phone]);
  // oxlint-disable-next-line react/incompatible-library -- this component is not memoized, and hands none of the list's functions on
  const rows = useWindowVirtualizer({
    count: items.length, estimateSize, getItemKey, overscan: 8, scrollMargin: top, rangeExtractor,
    scrollPaddingStart: 80, scrollPaddingEnd: 150, initialOffset: () => keptScroll(place),
  });
  const { index, move, took } = useActiveRow({ items, box, show: (to) => rows.scrollToIndex(to, { align: 'auto' }) });
  useLayoutEffect(() => { activeIndex.current = index; });
  useEffect(() => {
    const start = keptScroll(place);
    if (start > 0) globalThis.scrollTo(0, start);
    return () => keepScroll(place, globalThis.scrollY);
  }, [place]);

  const shown = rows.getVirtualItems();
  const last = rows.range?.endIndex ?? 0;
  useEffect(() => { if (more && !fetching && last + AHEAD >= items.length) onMore(); }, [more, fetching, last, items.length, onMore]);
  useEffect(() => {
    handle.current = {
      move: (by) => move(box.current?.contains(document.activeElement) ? index + by : Math.max(index, 0)),
      edge: (which) => move(which === 'first' ? 0 : items.length - 1),
      active: () => items[index] ?? null, seen: () => last,
    };
  });

  return (
    <div ref={box} role="list" aria-label="任务" tabIndex={-1} className="task-list" style={{ height: rows.getTotalSize() }}>
      {shown.map((row) => {
        const item = items[row.index];
        return item && (
          <div
            key={row.key} ref={phone ? rows.measureElement : undefined} data-index={row.index} role="listitem" aria-posinset={row.index + 1} aria-setsize={more ? -1 : items.length}
            className="task-place" style={{ transform: `translateY(${row.start - top}px)` }}
          >
            <TaskRow
              item={item} active={row.index === Math.max(index, 0)} selected={isSelected(item)} own={isOwn(item)} claim={claimOf(item)}
              onSelect={onSelect} onClaim={onClaim} onFocus={took}
            />
          </div>
        );
      })}
    </div>
  );
}
