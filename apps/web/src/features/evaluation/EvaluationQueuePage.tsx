import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Mark } from '../../shared/file/Mark';
import { NewsBar, useNews } from '../../shared/live/NewsBar';
import { timeText } from '../../shared/time/instant';
import { Due } from '../../shared/ui/Due';
import { Nothing, Waiting } from '../../shared/ui/Waiting';
import { type Kind, KINDS, useQueue, type WorkItem } from './queue';
import './evaluation.css';

/** 评单: what waits to be scored, asked, visited and put right. */
export default function EvaluationQueuePage() {
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind | null>(null);
  const { query, team, items } = useQueue(kind);
  const news = useNews();
  const refresh = () => {
    news.clear();
    void queries.invalidateQueries({ queryKey: ['inbox', 'evaluation'] });
  };
  return (
    <>
      <h1>评单</h1>
      <div className="row kinds" role="group" aria-label="按事项筛选">
        <Button aria-pressed={kind === null} type={kind === null ? 'primary' : 'default'} onClick={() => setKind(null)}>全部</Button>
        {(Object.keys(KINDS) as Kind[]).map((one) => <Button key={one} aria-pressed={kind === one} type={kind === one ? 'primary' : 'default'} onClick={() => setKind(one)}>{KINDS[one]}</Button>)}
      </div>
      <NewsBar count={news.count} onRefresh={refresh} />
      <Waiting query={query}>
        {() => (
          <>
            <p role="status" className="visually-hidden">{items.length} 项待办</p>
            {items.length === 0 && <Nothing>现在没有您岗位上的评单任务。案件办结以后，评查、回访和整改会列在这里。</Nothing>}
            <ul className="queue">{items.map((item) => <QueueItem key={`${item.fileId} ${item.key}`} item={item} />)}</ul>
            {team.hasNextPage && <Button onClick={() => void team.fetchNextPage()} loading={team.isFetchingNextPage}>继续看后面的任务</Button>}
          </>
        )}
      </Waiting>
    </>
  );
}

function QueueItem({ item }: { readonly item: WorkItem }) {
  return (
    <li className="card">
      <div>
        <Link to={`/evaluation/${item.caseId}`}><strong>{KINDS[item.action as Kind]}</strong>　{item.subject}</Link>
        <p className="row muted"><span>{item.number}</span><span>{item.orgName}</span><span>{item.assigneeName ?? `${item.roleTitle}（待认领）`}</span>{item.training && <Mark tone="training">教学</Mark>}{item.deputyFor && <Mark>代{item.deputyFor}</Mark>}</p>
      </div>
      <div className="when">{item.left === null ? <span className="muted">没有期限</span> : <Due text={item.left} tone={item.tone} due={item.due} />}{item.due && <span className="muted">{timeText(item.due)}</span>}</div>
    </li>
  );
}
