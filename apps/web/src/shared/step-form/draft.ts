import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef } from 'react';
import type { Values } from './values';

interface Draft {
  readonly savedAt: string;
  readonly values: Values;
}

const PAUSE_MS = 300;

/** What was typed and not yet sent stays on this device, by person and form, through reloads, sign-outs and dead batteries. */
export function useDraft(key: string, restore: (draft: Draft) => void): { save(values: Values): void; forget(): Promise<void> } {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restoring = useRef(restore);
  useEffect(() => { restoring.current = restore; });

  useEffect(() => {
    let here = true;
    void get<Draft>(key).then((draft) => { if (draft && here) restoring.current(draft); }, () => null);
    return () => { here = false; };
  }, [key]);

  const save = useCallback((values: Values) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void set(key, { savedAt: new Date().toISOString(), values } satisfies Draft).catch(() => null), PAUSE_MS);
  }, [key]);

  const forget = useCallback(async () => {
    clearTimeout(waiting.current);
    await del(key).catch(() => null);
  }, [key]);

  return { save, forget };
}
