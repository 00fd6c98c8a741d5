import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ActionView, FileView } from '../../../shared/file/view';
import { StepForm } from '../../../shared/step-form/StepForm';
import { type Marks, proposedBy, tallyOf } from './marks';
import type { ReviewPoint } from './review-points';
import { answersTo, returnsPoints } from './review-steps';

interface Props {
  readonly view: FileView;
  readonly task: string;
  /** The joint panel reviews: its members give opinions besides. */
  readonly panel: boolean;
  readonly points: readonly ReviewPoint[];
  readonly marks: Marks;
  readonly onDone: (action: ActionView) => void;
}

/** The ways to answer the task; the one chosen shows its form, which starts with what the marks amount to. */
export function Judgement({ view, task, panel, points, marks, onDone }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { open, problems } = tallyOf(points, marks);
  const actions = answersTo(task, panel).flatMap((name) => view.actions.filter(({ action }) => action === name));
  const allowed = actions.filter((one) => one.allowed);
  const action = allowed.find((one) => one.action === chosen);
  const suggested = allowed.find((one) => returnsPoints(one.action) === problems.length > 0);
  return (
    <>
      {points.length > 0 && allowed.length > 0 && (open.length > 0 || problems.length > 0) && (
        <p className="muted">{[open.length > 0 && `清单还有 ${open.length} 项没有核对`, problems.length > 0 && `${problems.length} 项有问题，可以退回补正`].filter(Boolean).join('；')}。</p>
      )}
      <div className="row judgement-choices">
        {allowed.map((one) => (
          <Button key={one.action} type={one === suggested && action === undefined ? 'primary' : 'default'} aria-expanded={one === action} onClick={() => setChosen(one === action ? null : one.action)}>
            {one.title}
          </Button>
        ))}
      </div>
      {action && <Answer key={action.action} view={view} action={action} points={points} marks={marks} onDone={() => onDone(action)} onCancel={() => setChosen(null)} />}
      <Refused actions={actions.filter((one) => !one.allowed)} open={allowed.length === 0} />
    </>
  );
}

interface AnswerProps extends Omit<Props, 'task' | 'panel' | 'onDone'> {
  readonly action: ActionView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function Answer({ view, action, points, marks, onDone, onCancel }: AnswerProps) {
  const box = useRef<HTMLDivElement>(null);
  const proposing = useMemo(() => ({ ...action, presets: { ...action.presets, ...proposedBy(action.action, points, marks) } }), [action, points, marks]);
  useFocusWhenThere(box);
  return (
    <div ref={box} className="judgement-form">
      <StepForm file={view} action={proposing} choices={view.choices} onDone={onDone} onCancel={onCancel} />
    </div>
  );
}

/** The form is fetched: its first field takes the focus once it is there. */
function useFocusWhenThere(box: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const take = () => {
      const field = box.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select');
      field?.focus({ preventScroll: true });
      if (field) box.current?.scrollIntoView({ block: 'nearest' });
      return field !== null && field !== undefined;
    };
    if (take() || !box.current) return;
    const watcher = new MutationObserver(() => { if (take()) watcher.disconnect(); });
    watcher.observe(box.current, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [box]);
}

function Refused({ actions, open }: { readonly actions: readonly ActionView[]; readonly open: boolean }) {
  if (actions.length === 0) return null;
  return (
    <details className="refused" open={open}>
      <summary>现在不能办的（{actions.length}）</summary>
      <ul>{actions.map(({ action, title, why, article, next }) => <li key={action}><strong>{title}</strong>：{why}{article && !why?.includes(article) && `（依据：${article}）`}{next && <div>接下来：{next}</div>}</li>)}</ul>
    </details>
  );
}
