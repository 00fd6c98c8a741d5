import { Due } from '../ui/Due';
import { Time } from '../time/Time';
import { postName } from './names';
import type { FileView } from './view';
import './file.css';

/** What is next, whose it is, until when, and under which article. */
export function NextStep({ view }: { readonly view: FileView }) {
  const { waitingFor, clocks } = view;
  if (!waitingFor) return <p className="next-what">{view.ended ? '已经办结，没有待办事项。' : '现在没有等待办理的事项。'}</p>;
  const { title, role, orgId, people, due, article } = waitingFor;
  const clock = clocks.find(({ key }) => key === waitingFor.clock);
  return (
    <div className="next-step">
      <p className="next-what"><strong>{title}</strong></p>
      <dl className="facts">
        <div className="fact"><dt>由谁办</dt><dd>{[postName(view, role, orgId), people.join('、')].filter((part) => part !== '').join('：') || '系统到期自动处理'}</dd></div>
        {(due || clock?.left) && (
          <div className="fact">
            <dt>期限</dt>
            <dd>{due && <Time at={due} />} {clock?.left && <Due text={clock.left} tone={clock.tone} due={due} />}</dd>
          </div>
        )}
        {article && <div className="fact"><dt>依据</dt><dd>{article}</dd></div>}
      </dl>
    </div>
  );
}
