import { useEffect, useRef } from 'react';
import type { components } from '../../api/schema';
import { useSession } from '../session/session';

export type Change = components['schemas']['LiveChange'];

type Listener = (change: Change) => void;

const listeners = new Set<Listener>();
const gapListeners = new Set<() => void>();
/** The browser reconnects after a broken line, and gives up for good where the server refused, e.g. while it restarts. */
const AGAIN_MS = 5_000;

/** One connection for the whole page. Mount once, inside the session. */
export function useLiveConnection(): void {
  const { state, me, lapse } = useSession();
  const signedIn = state === 'in' && me !== null;
  useEffect(() => {
    if (!signedIn) return;
    return listen(() => lapse('您的登录已经结束，请重新登录。'));
  }, [signedIn, lapse]);
}

/** Listens until what it returns is called. */
function listen(onEnded: () => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let broken = false;
  const connect = () => {
    source = new EventSource('/api/live');
    source.addEventListener('open', () => {
      if (broken) for (const listener of gapListeners) listener();
      broken = false;
    });
    source.addEventListener('error', () => {
      broken = true;
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, AGAIN_MS);
    });
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as Change;
      for (const listener of listeners) listener(change);
    });
    source.addEventListener('session-ended', onEnded);
  };
  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Calls back for each change of a file in the person's sight. What to do with it is the page's: nothing moves under a hand. */
export function useLive(listener: Listener): void {
  const latest = useRef(listener);
  useEffect(() => { latest.current = listener; });
  useEffect(() => {
    const call: Listener = (change) => latest.current(change);
    listeners.add(call);
    return () => void listeners.delete(call);
  }, []);
}

/** Calls back when the line is there again after a break: what happened meanwhile was told to nobody. */
export function useLiveGap(listener: () => void): void {
  const latest = useRef(listener);
  useEffect(() => { latest.current = listener; });
  useEffect(() => {
    const call = () => latest.current();
    gapListeners.add(call);
    return () => void gapListeners.delete(call);
  }, []);
}
