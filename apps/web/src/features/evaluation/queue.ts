import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';

export type WorkItem = components['schemas']['WorkItem'];

export const KINDS = {
  'score-file': '案卷评查', 'record-satisfaction': '满意度回访', 'record-return-visit': '现场回访', 'assign-shortcoming': '落实整改责任人', 'resolve-shortcoming': '整改销号',
} as const;
export type Kind = keyof typeof KINDS;

const ALL = Object.keys(KINDS) as Kind[];
const PAGE = 100;

/** The evaluation's tasks of my posts, and those of the people I stand in for. Read again only on request: nothing moves under a hand. */
export function useQueue(kind: Kind | null) {
  const action = kind ? [kind] : ALL;
  const ask = (scope: 'mine' | 'team', after?: string) => dataOf(api.GET('/api/inbox', { params: { query: { scope, kind: 'case', action, limit: PAGE, ...(after && { after }) } } }));
  const still = { refetchOnWindowFocus: false, refetchOnReconnect: false };
  const mine = useQuery({ queryKey: ['inbox', 'evaluation', 'mine', kind], queryFn: () => ask('mine'), ...still });
  const team = useInfiniteQuery({
    queryKey: ['inbox', 'evaluation', 'team', kind], initialPageParam: '', queryFn: ({ pageParam }) => ask('team', pageParam), getNextPageParam: ({ next }) => next ?? undefined, ...still,
  });
  const waits = [mine, team].find(({ data }) => data === undefined) ?? [mine, team].find(({ isRefetchError }) => isRefetchError) ?? team;
  return {
    /** Both lists are one to the reader: there, once both are. */
    query: { data: waits.data, error: waits.error, isRefetchError: waits.isRefetchError, refetch: () => Promise.all([mine.refetch(), team.refetch()]) },
    team, items: byDue([...(mine.data?.items ?? []), ...(team.data?.pages ?? []).flatMap(({ items }) => items)]),
  };
}

/** Each task once, the most urgent first; what has no due time comes last. */
export function byDue(items: readonly WorkItem[]): readonly WorkItem[] {
  const distinct = [...new Map(items.map((item) => [`${item.fileId} ${item.key}`, item])).values()];
  return distinct.sort((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9') || one.openedAt.localeCompare(other.openedAt));
}
