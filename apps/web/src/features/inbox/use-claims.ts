import { useCallback, useEffect, useState } from 'react';
import { problemOf, type ProblemError } from '../../api/problem';
import { useMe } from '../../shared/session/session';
import { idOf, isClaimable, type WorkItem } from './items';
import type { Result, Selection } from './selection';
import { toggled } from './selection';
import { type Order, useBulk } from './use-bulk';

interface Ways {
  /** Says in the rows what became of them. */
  readonly patch: (changed: ReadonlyMap<string, Partial<WorkItem>>) => void;
  readonly expectNews: (fileIds: readonly string[]) => void;
}

export type Claims = ReturnType<typeof useClaims>;

/** How long it is said that all went well: the rows say it, too. */
const SAID_MS = 8_000;

/** Claiming one, claiming or assigning the chosen ones: with the outcome, and with what was not done still chosen. */
export function useClaims({ patch, expectNews }: Ways) {
  const me = useMe();
  const bulk = useBulk();
  const [selection, setSelection] = useState<Selection>(new Map());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [claimed, setClaimed] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<{ readonly what: '认领' | '改派'; readonly result: Result } | null>(null);
  useEffect(() => {
    if (outcome === null || outcome.result.failed.length > 0) return;
    const timer = setTimeout(() => setOutcome(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const [problem, setProblem] = useState<ProblemError | null>(null);

  const { mutateAsync } = bulk;
  const order = async (asked: Order): Promise<boolean> => {
    setProblem(null);
    setOutcome(null);
    setBusy(new Set(asked.items.map(idOf)));
    try {
      const result = await mutateAsync(asked);
      const ids = result.done.map(idOf);
      setOutcome({ what: asked.assign ? '改派' : '认领', result });
      setSelection((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
      if (asked.assign === null) setClaimed((before) => new Set([...before, ...ids]));
      const { personId, name } = asked.assign ?? me;
      patch(new Map(ids.map((id) => [id, { assignee: personId, assigneeName: name, deputyFor: null }])));
      expectNews(result.done.map(({ fileId }) => fileId));
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setBusy(new Set());
    }
  };

  const claimOf = (item: WorkItem) => {
    const id = idOf(item);
    if (claimed.has(id) && item.assignee === me.personId) return 'done' as const;
    if (busy.has(id)) return 'busy' as const;
    return isClaimable(item, me) ? ('offered' as const) : null;
  };
  const select = useCallback((item: WorkItem) => setSelection((before) => toggled(before, item)), []);
  const clear = useCallback(() => setSelection(new Map()), []);
  const dismiss = useCallback(() => { setOutcome(null); setProblem(null); }, []);
  return { selection, select, clear, order, claimOf, outcome, problem, dismiss, busy: bulk.isPending };
}
