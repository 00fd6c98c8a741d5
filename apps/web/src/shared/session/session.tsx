import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { api, dataOf, rememberCsrf, whenSignedOut } from '../../api/client';
import { problemOf } from '../../api/problem';
import type { components } from '../../api/schema';

export type Me = components['schemas']['MeView'];

/** unknown: not asked yet. lapsed: the page stays as it was, under the sign-in, so that nothing typed is lost. */
export type SessionState = 'unknown' | 'out' | 'in' | 'lapsed';

interface Session {
  readonly state: SessionState;
  readonly me: Me | null;
  /** Why the session ended, when the server said so. */
  readonly notice: string | null;
  signIn(username: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** Asks anew who is signed in, after something about it has changed. */
  refresh(): Promise<void>;
  /** The server ended the session, e.g. told by the live updates. */
  lapse(notice: string): void;
}

const Context = createContext<Session | null>(null);
const CHANNEL = 'sidan-session';
type Word = { readonly what: 'in'; readonly personId: string } | { readonly what: 'out' };

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const { modal } = App.useApp();
  const [state, setState] = useState<SessionState>('unknown');
  const [me, setMe] = useState<Me | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  const lapse = useCallback((why: string) => {
    rememberCsrf(null);
    setNotice(why);
    setState((now) => (now === 'in' || now === 'lapsed' ? 'lapsed' : 'out'));
  }, []);

  const welcome = useCallback((next: Me, csrf: string) => {
    rememberCsrf(csrf);
    // Another person at this desk must not find the first one's page.
    setMe((before) => {
      if (before && before.personId !== next.personId) globalThis.location.assign('/');
      return next;
    });
    setNotice(null);
    setState('in');
  }, []);

  const refresh = useCallback(async () => {
    try {
      const found = await dataOf(api.GET('/api/me'));
      welcome(found, found.csrfToken);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 401) setState((now) => (now === 'in' || now === 'lapsed' ? 'lapsed' : 'out'));
      else setNotice(problem.message);
    }
  }, [welcome]);

  useEffect(() => {
    whenSignedOut((problem) => lapse(problem.code === 'not-signed-in' ? '' : problem.message));
    void refresh();
  }, [lapse, refresh]);

  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data.what === 'out') lapse('您已在另一个页面退出登录。');
      else void refresh();
    });
    return () => channel.close();
  }, [lapse, refresh]);

  const signIn = useCallback(async (username: string, password: string) => {
    const { csrfToken, me: next } = await dataOf(api.POST('/api/session', { body: { username, password } }));
    welcome(next, csrfToken);
    await queries.invalidateQueries();
    tell({ what: 'in', personId: next.personId });
  }, [queries, welcome]);

  const signOut = useCallback(async () => {
    const problem = await api.DELETE('/api/session').then(() => null, problemOf);
    // Without the server's word the session goes on: whoever left the desk believing otherwise would leave it open.
    if (problem !== null && problem.status !== 401) {
      modal.error({ title: '没有退出登录', content: `${problem.message}您仍是登录状态，请稍后再退出一次；要离开的，先锁定这台设备。`, okText: '知道了' });
      return;
    }
    tell({ what: 'out' });
    rememberCsrf(null);
    queries.clear();
    setMe(null);
    setNotice(null);
    setState('out');
  }, [queries, modal]);

  const session = useMemo(() => ({ state, me, notice, signIn, signOut, refresh, lapse }), [state, me, notice, signIn, signOut, refresh, lapse]);
  return <Context value={session}>{children}</Context>;
}

function tell(word: Word): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(word);
  channel.close();
}

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** The signed-in person, inside the pages. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('nobody is signed in');
  return me;
}

/** Whether one of the person's posts has one of these roles: what to offer, never what is allowed (the API decides that). */
export function useHasRole(...roles: readonly string[]): boolean {
  return useMe().posts.some((post) => roles.includes(post.role));
}
