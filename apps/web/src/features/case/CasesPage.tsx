import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { Nothing, Waiting } from '../../shared/ui/Waiting';
import { askOfCases, type CasesFilter, casesFilterOf, queryOfCases } from './cases-filter';
import { CasesFilters } from './CasesFilters';
import { CasesList } from './CasesList';
import './cases.css';

const PAGE = 50;

/** 案件: every case the person may read, newest first, found by number or words. */
export default function CasesPage() {
  const [query, setQuery] = useSearchParams();
  const filter = useMemo(() => casesFilterOf(query), [query]);
  const ask = askOfCases(filter);
  const cases = useInfiniteQuery({
    queryKey: ['cases', ask], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => dataOf(api.GET('/api/cases', { params: { query: { ...ask, limit: PAGE, ...(pageParam === undefined ? {} : { after: pageParam }) } }, signal })),
    getNextPageParam: (page: { readonly next: string | null }) => page.next ?? undefined,
  });
  const items = useMemo(() => cases.data?.pages.flatMap((page) => page.items) ?? [], [cases.data]);
  const change = (part: Partial<CasesFilter>) => setQuery(queryOfCases({ ...filter, ...part }), { replace: true });

  return (
    <>
      <h1>案件</h1>
      <CasesFilters filter={filter} onChange={change} />
      <Waiting query={cases}>
        {() => (
          <>
            <p className="visually-hidden" role="status">{items.length === 0 ? '没有找到案件' : `列出 ${items.length} 件`}</p>
            {items.length > 0 && <CasesList items={items} />}
            {items.length === 0 && !cases.hasNextPage && <Nothing>没有符合条件的案件。可以只写编号的一部分，或者写地点、事由中的几个字。</Nothing>}
            {cases.hasNextPage && (
              <p className="cases-more">
                <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>{items.length === 0 ? '在更早的案件里继续找' : '更多'}</Button>
              </p>
            )}
            {cases.isFetchNextPageError && <p role="alert" className="cases-more">没有读到后面的，请再点一次“更多”。</p>}
          </>
        )}
      </Waiting>
    </>
  );
}
