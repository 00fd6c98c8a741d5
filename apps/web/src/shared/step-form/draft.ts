import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Values } from './values';

interface Draft {
  readonly savedAt: string;
  readonly values: Values;
}

const PAUSE_MS = 300;

interface DraftKeeper {
  /** Whether what was kept, if anything was, is back in the form. */
  readonly read: boolean;
  save(values: Values): void;
  forget(): Promise<void>;
}

/** What was typed and not yet sent stays on this device, by person and form, through reloads, sign-outs and dead batteries. */
export function useDraft(key: string, restore: (draft: Draft) => void): DraftKeeper {
  const [read, setRead] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restoring = useRef(restore);
  useEffect(() => { restoring.current = restore; });

  useEffect(() => {
    let here = true;
    void get<Draft>(key).then((draft) => { if (draft && here) restoring.current(draft); }, () => null).finally(() => { if (here) setRead(true); });
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

  return { read, save, forget };
}
