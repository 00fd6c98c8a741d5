import { type InfiniteData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, dataOf } from '../../api/client';
import { askOf, type Filter } from './filter';
import type { InboxPage, WorkItem } from './items';
import { idOf } from './items';

const PAGE = 100;

type Loaded = InfiniteData<InboxPage, string | undefined>;

/** The list as far as it was scrolled. It is asked again only when somebody says so: nothing moves under a hand. */
export function useInbox(filter: Filter) {
  const ask = useMemo(() => askOf(filter), [filter]);
  const queryKey = useMemo(() => ['inbox', ask], [ask]);
  const queries = useQueryClient();
  const query = useInfiniteQuery({
    queryKey, initialPageParam: undefined as string | undefined, staleTime: 5_000, refetchOnWindowFocus: false, refetchOnReconnect: false,
    queryFn: ({ pageParam, signal }) => dataOf(api.GET('/api/inbox', { params: { query: { ...ask, limit: PAGE, ...(pageParam === undefined ? {} : { after: pageParam }) } }, signal })),
    getNextPageParam: (page: InboxPage) => page.next ?? undefined,
  });
  const items = useMemo(() => distinct(query.data?.pages ?? []), [query.data]);

  /** Asks again for what has been seen; the pages far below are forgotten and come back by scrolling. */
  const { refetch } = query;
  const refresh = useCallback(async (seen: number) => {
    const pages = Math.floor(seen / PAGE) + 2;
    queries.setQueryData<Loaded>(queryKey, (data) => data && { pages: data.pages.slice(0, pages), pageParams: data.pageParams.slice(0, pages) });
    await Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['counts'] })]);
  }, [queries, queryKey, refetch]);

  /** Says in place what became of some rows, until the next refresh. */
  const patch = useCallback((changed: ReadonlyMap<string, Partial<WorkItem>>) => {
    const rowOf = (item: WorkItem) => ({ ...item, ...changed.get(idOf(item)) });
    queries.setQueryData<Loaded>(queryKey, (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(rowOf) })) });
    void queries.invalidateQueries({ queryKey: ['counts'] });
  }, [queries, queryKey]);

  return { query, items, refresh, patch };
}

export function useCounts() {
  return useQuery({ queryKey: ['counts'], queryFn: () => dataOf(api.GET('/api/inbox/counts')), refetchOnWindowFocus: false });
}

/** A task that moved while the pages were read may be on two of them. */
function distinct(pages: readonly InboxPage[]): readonly WorkItem[] {
  return [...new Map(pages.flatMap((page) => page.items).map((item) => [idOf(item), item])).values()];
}
