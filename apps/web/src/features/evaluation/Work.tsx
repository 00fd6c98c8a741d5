import { type ReactNode, useState } from 'react';
import { Button } from 'antd';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import type { ActionView, FileView, TaskView } from '../../shared/file/view';
import { StepForm } from '../../shared/step-form/StepForm';
import { useSubmission } from '../../shared/step-form/submission';
import type { Values } from '../../shared/step-form/values';

/** Who holds the task, and the way to take it. */
export function Claim({ view, task, onDone }: { readonly view: FileView; readonly task: TaskView | undefined; readonly onDone: () => void }) {
  const { problem, busy, submit } = useSubmission({ file: { kind: 'case', id: view.id, seq: view.seq }, action: 'claim-task', onDone });
  if (!task) return null;
  return (
    <>
      {problem && <ProblemAlert problem={problem} />}
      {task.claimable && <p className="row"><Button loading={busy} aria-label={`认领：${task.title}`} onClick={() => void submit({ task: task.key }, () => {})}>认领</Button><span className="muted">认领以后，同事就知道由您办理。</span></p>}
      {!task.mine && task.assigneeName && <p className="muted">现由{task.assigneeName}办理。</p>}
    </>
  );
}

interface Props {
  readonly view: FileView;
  readonly action: ActionView | undefined;
  /** What the step has left on the file, once it is done. */
  readonly done: ReactNode;
  readonly before?: ReactNode;
  readonly fixed?: Values;
  readonly onDone: () => void;
  /** In place of the form that the action table gives. */
  readonly form?: ReactNode;
}

/** One duty of the evaluation: what came of it, or its form, or why this person may not. */
export function Duty({ title, task, done, action, ...rest }: Props & { readonly title: string; readonly task: TaskView | undefined }) {
  const id = `duty-${action?.action ?? title}`;
  return (
    <section className="card duty" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {done ?? (
        <>
          {action?.allowed && <Claim view={rest.view} task={task} onDone={rest.onDone} />}
          <Form {...rest} action={action} />
        </>
      )}
    </section>
  );
}

function Form({ view, action, before, fixed, onDone, form }: Omit<Props, 'done'>) {
  if (!action) return <p className="muted">案件还没有到评单阶段。</p>;
  if (!action.allowed) return <WhyNot action={action} />;
  return <>{before}{form ?? <StepForm file={{ kind: 'case', id: view.id, seq: view.seq }} action={action} choices={view.choices} onDone={onDone} {...(fixed && { fixed })} />}</>;
}

export function WhyNot({ action }: { readonly action: ActionView }) {
  return <p className="why-not">{action.why}<span className="muted">依据：{action.article}</span></p>;
}

/** A form that opens on a press, for one of several. */
export function OpenForm({ title, view, action, fixed, onDone }: { readonly title: string; readonly view: FileView; readonly action: ActionView; readonly fixed: Values; readonly onDone: () => void }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{title}</Button>;
  const finished = () => {
    setOpen(false);
    onDone();
  };
  return <StepForm file={{ kind: 'case', id: view.id, seq: view.seq }} action={action} choices={view.choices} fixed={fixed} onDone={finished} onCancel={() => setOpen(false)} />;
}
