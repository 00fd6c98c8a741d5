import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { v4 as uuid } from 'uuid';
import { problemOf } from '../../api/problem';
import { postName } from '../../shared/file/names';
import type { FileView, TaskView } from '../../shared/file/view';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { takeStep, type Receipt } from '../../shared/step-form/take-step';
import { Time } from '../../shared/time/Time';

interface Props {
  readonly views: readonly FileView[];
  readonly onDone: (said: string, view: FileView, receipt: Receipt) => void;
}

/** 待办任务 with whose they are; taking one on and giving it back are one press. */
export function TaskList({ views, onDone }: Props) {
  const tasks = views.flatMap((view) => view.tasks.map((task) => ({ view, task })));
  if (tasks.length === 0) return <p className="muted">没有待办任务。</p>;
  return <ul className="plain-list">{tasks.map(({ view, task }) => <OneTask key={`${view.id}/${task.key}`} view={view} task={task} onDone={onDone} />)}</ul>;
}

function OneTask({ view, task, onDone }: { readonly view: FileView; readonly task: TaskView; readonly onDone: Props['onDone'] }) {
  const { title, role, orgId, assigneeName, due, claimable, mine, assignee } = task;
  const clock = view.clocks.find((one) => one.key === task.clock);
  const key = useRef(uuid());
  const taking = useMutation({
    mutationFn: (action: string) => takeStep(view, action, { body: { task: task.key }, key: key.current }),
    onSuccess: (receipt, action) => {
      key.current = uuid();
      onDone(`${action === 'claim-task' ? '认领任务' : '退回任务'}：${title}`, view, receipt);
    },
    onError: (error) => {
      // A decided refusal is final for its key; only a lost answer keeps it.
      if (problemOf(error).status !== 0) key.current = uuid();
    },
  });
  const may = (action: string) => view.actions.some((one) => one.action === action && one.allowed);
  return (
    <li>
      <div className="row spread">
        <strong>{title}</strong>
        {claimable && may('claim-task') && <Button size="small" loading={taking.isPending} onClick={() => taking.mutate('claim-task')} aria-label={`认领任务：${title}`}>认领任务</Button>}
        {mine && assignee !== null && may('release-task') && <Button size="small" loading={taking.isPending} onClick={() => taking.mutate('release-task')} aria-label={`退回任务：${title}`}>退回任务</Button>}
      </div>
      <div className="muted">{assigneeName ? `${assigneeName}（${postName(view, role, orgId)}）` : `${postName(view, role, orgId)}，还没有人认领`}{due ? <>　<Time at={due} /> 前</> : clock?.awaits && <>　{clock.left}</>}</div>
      {taking.error !== null && <ProblemAlert problem={problemOf(taking.error)} />}
    </li>
  );
}
