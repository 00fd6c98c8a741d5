import { ClockList } from '../../shared/file/ClockList';
import { EscalationList } from '../../shared/file/EscalationList';
import { NextStep } from '../../shared/file/NextStep';
import { postName } from '../../shared/file/names';
import { Slips } from '../../shared/file/Slips';
import type { FileView } from '../../shared/file/view';
import { timeText } from '../../shared/time/instant';
import type { SightView } from './ask';

/** What the system shows the person whose turn it is: the slips, what waits for whom, the tasks and each clock with its why. */
export function Sight({ sight }: { readonly sight: SightView }) {
  const { case: theCase, proceeding, seenBy } = sight;
  const current = proceeding && !proceeding.ended ? proceeding : theCase;
  const tasks = [theCase, proceeding].flatMap((view) => (view ? view.tasks.map((task) => ({ task, view })) : []));
  return (
    <>
      <section className="card" aria-labelledby="stands">
        <h2 id="stands">案件现在到了哪里</h2>
        <p className="muted">{seenBy.title}　{seenBy.name} 看到的：{current.phaseTitle}，{current.subject}</p>
        {theCase.slips && <Slips slips={theCase.slips} />}
        <NextStep view={current} />
      </section>
      <section className="card" aria-labelledby="tasks">
        <h2 id="tasks">谁有待办任务</h2>
        {tasks.length === 0 ? <p className="muted">现在没有人有待办任务。</p> : (
          <ul className="plain-list">
            {tasks.map(({ task, view }) => (
              <li key={`${view.id}/${task.key}`}>
                <strong>{task.title}</strong>{task.mine && <span className="mine">轮到{seenBy.title}</span>}
                <div className="muted">{postName(view, task.role, task.orgId)}{task.assigneeName ? `：${task.assigneeName}` : ''}{task.due && <>　期限 <time dateTime={task.due}>{timeText(task.due)}</time></>}</div>
              </li>
            ))}
          </ul>
        )}
      </section>
      {[theCase, proceeding].map((view) => view && view.escalations.length > 0 && (
        <section key={view.id} className="card" aria-label="逾期督办"><h2>逾期督办</h2><EscalationList view={view} /></section>
      ))}
      {proceeding && <Clocks title="办案程序的期限" view={proceeding} />}
      <Clocks title="案件的期限" view={theCase} />
    </>
  );
}

function Clocks({ title, view }: { readonly title: string; readonly view: FileView }) {
  return <section className="card" aria-label={title}><h2>{title}</h2><ClockList clocks={view.clocks} /></section>;
}
