import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { NewsBar, useNews } from '../../../shared/live/NewsBar';
import { Nothing, Waiting } from '../../../shared/ui/Waiting';
import { countByTier, ofTier, queueOptions } from './queue';
import { QueueList } from './QueueList';
import { type Tier, TIERS } from './review-steps';
import './review.css';

export default function ReviewQueuePage() {
  const [query, setQuery] = useSearchParams();
  const asked = query.get('tier');
  const tier = asked !== null && Object.hasOwn(TIERS, asked) ? (asked as Tier) : null;
  // What others do meanwhile is told by the bar; only coming here asks anew.
  const queue = useInfiniteQuery({ ...queueOptions, staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  const news = useNews();
  const refresh = () => {
    news.clear();
    void queue.refetch();
  };
  return (
    <>
      <header className="page-head">
        <h1>待审列表</h1>
        <p className="muted">等我审核、审批的事项，最急的在前。<span className="key-hint">J、K 上下移动，回车打开。</span></p>
      </header>
      <NewsBar count={news.count} onRefresh={refresh} />
      <Waiting query={queue}>
        {(items) => {
          const counts = countByTier(items);
          const shown = ofTier(items, tier);
          return (
            <>
              {counts.size > 1 && <TierFilter counts={counts} total={items.length} more={queue.hasNextPage} chosen={tier} onChoose={(next) => setQuery(next === null ? {} : { tier: next }, { replace: true })} />}
              {shown.length > 0 && <QueueList items={shown} />}
              {shown.length === 0 && !queue.hasNextPage && <Nothing>现在没有等您审核、审批的事项。送来新的会在这里出现。</Nothing>}
              {queue.hasNextPage && (
                <p className="row queue-more">
                  <Button loading={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>继续加载</Button>
                  <span className="muted" role="status">已列出 {items.length} 件，后面还有。</span>
                </p>
              )}
              {queue.isFetchNextPageError && <p role="alert" className="queue-more">没有读到后面的，请再点一次“继续加载”。</p>}
            </>
          );
        }}
      </Waiting>
    </>
  );
}

interface FilterProps {
  readonly counts: ReadonlyMap<Tier, number>;
  readonly total: number;
  /** Not all is read yet: the counts are of what is. */
  readonly more: boolean;
  readonly chosen: Tier | null;
  readonly onChoose: (tier: Tier | null) => void;
}

function TierFilter({ counts, total, more, chosen, onChoose }: FilterProps) {
  const counted = (count = 0) => `（${count}${more ? '+' : ''}）`;
  const tiers = (Object.keys(TIERS) as Tier[]).filter((tier) => counts.has(tier));
  return (
    <div className="tier-filter" role="group" aria-label="按审核层级">
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>全部{counted(total)}</button>
      {tiers.map((tier) => <button key={tier} type="button" aria-pressed={chosen === tier} onClick={() => onChoose(tier)}>{TIERS[tier]}{counted(counts.get(tier))}</button>)}
    </div>
  );
}
