import { Alert } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Mark } from '../../../shared/file/Mark';
import { NextStep } from '../../../shared/file/NextStep';
import type { ActionView, FileView, ProceedingState, TaskView } from '../../../shared/file/view';
import { useMe } from '../../../shared/session/session';
import { Due } from '../../../shared/ui/Due';
import { Checklist } from './Checklist';
import { FileReading } from './FileReading';
import { Judgement } from './Judgement';
import { NextItem } from './NextItem';
import { PanelOpinions } from './PanelOpinions';
import { ownPart } from './own-case';
import { pointsFor } from './review-points';
import { answersTo, tierOf, TIERS } from './review-steps';
import { useMarks } from './use-marks';
import { goTo, PLACES, usePlaces } from './use-places';

interface Props {
  readonly view: FileView;
  readonly state: ProceedingState;
  readonly task: TaskView | null;
  readonly onTaken: () => void;
}

/** The file beside the checklist and the opinion. */
export function Desk({ view, state, task, onTaken }: Props) {
  const me = useMe();
  const [done, setDone] = useState<string | null>(null);
  const { marks, mark, forget } = useMarks(view.id, task?.key ?? 'none');
  const round = state.reviews.find(({ result }) => result === 'pending');
  const panel = round?.tier === 3;
  const judges = task !== null && answersTo(task.action, panel).some((name) => view.actions.some(({ action, allowed }) => action === name && allowed));
  const points = useMemo(() => (task && judges ? pointsFor(task.action, view, state) : []), [task, judges, view, state]);
  const own = ownPart(state, me.personId);
  usePlaces();
  const taken = async (action: ActionView) => {
    await forget();
    setDone(action.title);
    onTaken();
  };
  return (
    <div className="desk">
      <nav className="desk-places no-print" aria-label="本页位置">
        <button type="button" onClick={() => goTo(PLACES.file)}>案卷<kbd>Alt+1</kbd></button>
        <button type="button" onClick={() => goTo(PLACES.checklist)}>清单<kbd>Alt+2</kbd></button>
        <button type="button" onClick={() => goTo(PLACES.opinion)}>意见<kbd>Alt+3</kbd></button>
      </nav>
      <section id={PLACES.file} className="card desk-file" tabIndex={-1} aria-label="案卷">
        <h2>案卷</h2>
        <FileReading view={view} state={state} />
      </section>
      <div className="desk-side">
        {done !== null ? <NextItem done={done} fileId={view.id} /> : (
          <>
            <TaskHead view={view} task={task} />
            {own !== null && <Alert type="warning" showIcon title="本案您应当回避审核和审批" description={own} className="desk-own" />}
            <section id={PLACES.checklist} className="card" tabIndex={-1} aria-label="核对清单">
              <h2>核对清单</h2>
              {points.length > 0 ? <Checklist points={points} marks={marks} onMark={mark} /> : <p className="muted">{judges ? '这一步没有核对清单，看过案卷后直接填写意见。' : '现在没有要您核对的事项。'}</p>}
            </section>
            <section id={PLACES.opinion} className="card" tabIndex={-1} aria-label="意见">
              <h2>意见</h2>
              {round && panel && <PanelOpinions view={view} round={round} />}
              {task ? <Judgement view={view} task={task.action} panel={panel} points={points} marks={marks} onDone={(action) => void taken(action)} /> : <NothingToJudge view={view} />}
            </section>
          </>
        )}
      </div>
    </div>
  );
}

function TaskHead({ view, task }: { readonly view: FileView; readonly task: TaskView | null }) {
  if (!task) return null;
  const clock = view.clocks.find(({ key }) => key === task.clock);
  return (
    <div className="row desk-task">
      <strong>{task.title}</strong><Mark>{TIERS[tierOf(task.role)]}</Mark>
      {clock?.left && <Due text={clock.left} tone={clock.tone} due={clock.due} />}
    </div>
  );
}

function NothingToJudge({ view }: { readonly view: FileView }) {
  return (
    <>
      <p>本案现在没有等您审核、审批的事项。</p>
      <NextStep view={view} />
      <p><Link to="/review">回到待审列表</Link></p>
    </>
  );
}
