import { Button } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Change, useLive, useLiveGap } from './live';
import './news-bar.css';

interface News {
  readonly count: number;
  readonly clear: () => void;
  /** The page shows this file as of this entry already, e.g. after one's own step: no news. */
  readonly seen: (fileId: string, seq: number) => void;
}

/** A break of the line counts as one: what happened meanwhile was told to nobody. */
const GAP = 'gap';

/** Counts the files that changed since the list was read; the list itself waits until somebody asks for it. */
export function useNews(concerns: (change: Change) => boolean = () => true): News {
  const [changed, setChanged] = useState<ReadonlyMap<string, number>>(new Map());
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  useLive((change) => {
    if (concerns(change)) setChanged((before) => new Map(before).set(change.fileId, Math.max(change.seq, before.get(change.fileId) ?? 0)));
  });
  useLiveGap(() => setChanged((before) => new Map(before).set(GAP, 1)));
  const seen = useCallback((fileId: string, seq: number) => setShown((before) => new Map(before).set(fileId, Math.max(seq, before.get(fileId) ?? 0))), []);
  const clear = useCallback(() => setChanged(new Map()), []);
  return { count: [...changed].filter(([fileId, seq]) => seq > (shown.get(fileId) ?? 0)).length, clear, seen };
}

interface Props {
  readonly count: number;
  readonly onRefresh: () => void;
}

/** 有 N 条更新，刷新（R）: nothing moves under the hand. */
export function NewsBar({ count, onRefresh }: Props) {
  const latest = useRef(onRefresh);
  useEffect(() => { latest.current = onRefresh; });
  useEffect(() => {
    if (count === 0) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'r' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [count]);
  return (
    <div role="status" className="news-bar no-print">
      {count > 0 && <Button block onClick={onRefresh}>有 {count} 条更新，刷新（R）</Button>}
    </div>
  );
}

/** Letters that are typed into something are not shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
