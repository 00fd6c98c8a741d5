import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useLive, useLiveGap } from '../../shared/live/live';
import { useHand } from './hand';

/** Many changes come at once; a whole township's day must not ask for the list at every one of them. */
const PAUSE_MS = 2_000;
/** What happened while the page was in the background may never have been told. */
const ASLEEP_MS = 60_000;

interface News {
  /** Files with news that the list does not show yet. */
  readonly count: number;
  /** Shows them now. */
  show(): void;
  /** My own steps, whose outcome the list shows already. */
  expect(fileIds: readonly string[]): void;
}

/** News waits while the hand is near the list, and comes in quietly when it is gone. */
export function useNews(panel: RefObject<HTMLElement | null>, refresh: () => void): News {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const stale = useRef(false);
  const own = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(refresh);
  useEffect(() => { latest.current = refresh; });
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    stale.current = false;
    own.current.clear();
    setWaiting(new Set());
    latest.current();
  }, []);

  const gone = useRef<() => void>(() => {});
  const near = useHand(panel, gone);
  const soon = () => {
    if (!stale.current || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (stale.current && !near.current()) show();
    }, PAUSE_MS);
  };
  useEffect(() => { gone.current = soon; });
  const happened = () => {
    stale.current = true;
    soon();
  };
  useLive(({ fileId }) => {
    if (near.current() && !own.current.has(fileId)) setWaiting((before) => new Set(before).add(fileId));
    happened();
  });
  useLiveGap(happened);
  useAwakening(happened);

  const expect = (fileIds: readonly string[]) => {
    for (const fileId of fileIds) own.current.add(fileId);
    happened();
  };
  return { count: waiting.size, show, expect };
}

function useAwakening(awake: () => void): void {
  const latest = useRef(awake);
  useEffect(() => { latest.current = awake; });
  useEffect(() => {
    let since = performance.now();
    const turned = () => {
      if (document.visibilityState === 'hidden') since = performance.now();
      else if (performance.now() - since > ASLEEP_MS) latest.current();
    };
    document.addEventListener('visibilitychange', turned);
    return () => document.removeEventListener('visibilitychange', turned);
  }, []);
}
