import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { timeText } from '../time/instant';
import { Waiting } from '../ui/Waiting';
import { askLedgerPage, type LedgerItem } from './ask';
import type { FileKind } from './view';
import './file.css';

const PAGE = 50;

interface Props {
  readonly kind: FileKind;
  readonly id: string;
  /** On paper: every page, nothing folded away. */
  readonly whole?: boolean;
}

/** Everything that happened, in order, in words; the hash of each entry is a detail. */
export function LedgerHistory({ kind, id, whole = false }: Props) {
  const query = useInfiniteQuery({
    queryKey: ['ledger', kind, id], initialPageParam: 0,
    queryFn: ({ pageParam }) => askLedgerPage(kind, id, { after: pageParam, limit: PAGE }),
    getNextPageParam: ({ next }) => next,
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (whole && hasNextPage && !isFetching) void fetchNextPage();
  }, [whole, hasNextPage, isFetching, fetchNextPage]);
  return (
    <Waiting query={query}>
      {({ pages }) => (
        <>
          <ol className="ledger">{pages.flatMap(({ items }) => items).map((item) => <Happened key={item.seq} item={item} open={whole} />)}</ol>
          {!whole && hasNextPage && <Button onClick={() => void fetchNextPage()} loading={isFetching}>继续看后面的记录</Button>}
        </>
      )}
    </Waiting>
  );
}

function Happened({ item, open }: { readonly item: LedgerItem; readonly open: boolean }) {
  const { seq, at, title, by, lines, hash, recordedAt, prevHash } = item;
  return (
    <li>
      <div className="row ledger-head"><time dateTime={at}>{timeText(at)}</time><strong>{title}</strong><span className="muted">{[...new Set([by.name, by.title, by.organisation])].filter(Boolean).join('　')}</span></div>
      {lines.length > 0 && <ul className="ledger-lines">{lines.map(({ label, value }, index) => <li key={`${index}/${label}`}><span className="muted">{label}</span> {value}</li>)}</ul>}
      <details open={open} className="hash"><summary>第 {seq} 条　校验</summary><div>入账 {timeText(recordedAt)}</div><div>本条 <code>{hash}</code></div><div>上一条 <code>{prevHash}</code></div></details>
    </li>
  );
}
