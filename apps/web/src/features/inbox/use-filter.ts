import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../../shared/session/session';
import { type Filter, filterOf, queryOf, saysFilter } from './filter';

/** The filter is the address; a plain address takes up what this person used last on this device. */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const { personId } = useMe();
  const [query, setQuery] = useSearchParams();
  const kept = `inbox-filter/${personId}`;
  const linked = saysFilter(query);
  const filter = useMemo(() => filterOf(linked ? query : new URLSearchParams(remembered(kept))), [kept, linked, query]);

  useEffect(() => {
    if (!linked && queryOf(filter).size > 0) setQuery(queryOf(filter), { replace: true });
  }, [filter, linked, setQuery]);

  const change = useCallback((part: Partial<Filter>) => {
    const next = queryOf({ ...filter, ...part });
    remember(kept, next.toString());
    setQuery(next, { replace: true });
  }, [filter, kept, setQuery]);
  return [filter, change];
}

// A browser may forbid storage altogether; then nothing is remembered.
function remembered(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch { /* see above */ }
}
