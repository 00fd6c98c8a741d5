import { useEffect, useRef } from 'react';
import { useSession } from '../session/session';

export interface Change {
  readonly fileId: string;
  readonly kind: string;
  readonly caseId: string;
  readonly seq: number;
}

type Listener = (change: Change) => void;

const listeners = new Set<Listener>();

/** One connection for the whole page; the browser reconnects by itself. Mount once, inside the session. */
export function useLiveConnection(): void {
  const { state, me, lapse } = useSession();
  const signedIn = state === 'in' && me !== null;
  useEffect(() => {
    if (!signedIn) return;
    const source = new EventSource('/api/live');
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as Change;
      for (const listener of listeners) listener(change);
    });
    source.addEventListener('session-ended', () => lapse('您的登录已经结束，请重新登录。'));
    return () => source.close();
  }, [signedIn, lapse]);
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
