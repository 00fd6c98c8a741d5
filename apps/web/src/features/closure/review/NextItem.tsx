import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Due } from '../../../shared/ui/Due';
import { Waiting } from '../../../shared/ui/Waiting';
import { deskOf, nextAfter, queueOptions, type WorkItem } from './queue';

interface Props {
  readonly done: string;
  readonly fileId: string;
}

/** 下一件: offered with the focus on it, so that Enter goes on. */
export function NextItem({ done, fileId }: Props) {
  const queue = useInfiniteQuery(queueOptions);
  return (
    <section className="card next-item" aria-labelledby="done-title">
      <h2 id="done-title"><span role="status">已办理：{done}</span></h2>
      <Waiting query={queue}>{(items) => <Offer item={nextAfter(items, fileId)} left={items.filter((item) => item.fileId !== fileId).length} more={queue.hasNextPage} />}</Waiting>
      <p><Link to="/review">回到待审列表</Link></p>
    </section>
  );
}

function Offer({ item, left, more }: { readonly item: WorkItem | null; readonly left: number; readonly more: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => { link.current?.focus(); }, [item]);
  if (!item) return <p>没有别的待审事项了。</p>;
  return (
    <>
      <p>还有 {left} 件{more && '以上'}待审，最急的是：</p>
      <p className="next-what"><strong>{item.title}</strong>　{item.subject} <Due text={item.left} tone={item.tone} due={item.due} /></p>
      <Link ref={link} to={deskOf(item)} className="big-link">下一件</Link>
    </>
  );
}
