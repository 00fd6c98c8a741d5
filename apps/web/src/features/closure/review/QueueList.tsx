import { Link } from 'react-router';
import { timeText } from '../../../shared/time/instant';
import { Mark } from '../../../shared/file/Mark';
import { Due } from '../../../shared/ui/Due';
import { deskOf, idOf, type WorkItem } from './queue';
import { tierOf, TIERS } from './review-steps';
import { useListKeys } from './use-list-keys';

export function QueueList({ items }: { readonly items: readonly WorkItem[] }) {
  const list = useListKeys<HTMLUListElement>();
  return (
    <ul ref={list} className="queue card" aria-label="待审事项">
      {items.map((item) => (
        <li key={idOf(item)}>
          <div className="queue-what">
            <Link to={deskOf(item)} data-row><strong>{item.title}</strong>　{item.subject}</Link>
            <div className="muted">
              {[item.number, item.orgName, item.deputyFor && `代 ${item.deputyFor} 办理`, !item.training && `送来 ${timeText(item.openedAt)}`].filter(Boolean).join('　')}
            </div>
          </div>
          <Mark>{TIERS[tierOf(item.role)]}</Mark>
          {item.training && <Mark tone="training">教学</Mark>}
          <span className="queue-due">{item.left === null ? <span className="muted">没有期限</span> : <Due text={item.left} tone={item.tone} due={item.due} />}</span>
        </li>
      ))}
    </ul>
  );
}
