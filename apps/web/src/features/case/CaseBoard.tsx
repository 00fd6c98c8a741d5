import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { problemOf } from '../../api/problem';
import { ClockList } from '../../shared/file/ClockList';
import { NextStep } from '../../shared/file/NextStep';
import type { FileView } from '../../shared/file/view';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { TrainingClockBar } from '../../shared/training/TrainingClockBar';
import { ActionButtons, WhyNot } from './ActionButtons';
import { CaseHead } from './CaseHead';
import { DispatchPart, EvaluationPart, IntakePart, Part } from './CaseParts';
import { Escalations } from './Escalations';
import { History } from './History';
import type { Opening } from './open-step';
import { ProceedingPart } from './ProceedingPart';
import { Reporter } from './Reporter';
import { StepPlace } from './StepPlace';
import { currentSlip, stepForTask, type Steps, stepsOf } from './steps-of';
import { TaskList } from './TaskList';

interface Props {
  readonly theCase: FileView;
  readonly proceedings: readonly FileView[];
  /** A proceeding that could not be read. */
  readonly missing: { readonly error: unknown } | undefined;
  readonly opening: Opening;
}

export function CaseBoard({ theCase, proceedings, missing, opening }: Props) {
  const views = [theCase, ...proceedings];
  const { state } = theCase;
  const begun = theCase.jobs?.some(({ proceedingId }) => proceedingId !== null) ?? false;
  const steps = stepsOf(views, currentSlip(theCase));
  useStepOfTheLink(views, opening);
  if (state.kind !== 'case') return null;
  return (
    <div className={`case-page${steps.main.length > 0 ? ' has-action-bar' : ''}`}>
      <CaseHead theCase={theCase} proceedings={proceedings} />
      {theCase.training && <TrainingClockBar caseId={theCase.id} legalNow={theCase.legalNow} clocks={views.flatMap(({ clocks }) => clocks)} />}
      {missing && <ProblemAlert problem={problemOf(missing.error)} />}
      <div className="case-columns">
        <div className="case-doing"><Doing views={views} steps={steps} opening={opening} /></div>
        <div className="case-file">
          <div className="slip-pair">
            <IntakePart view={theCase} state={state} reporter={<Reporter caseId={theCase.id} hasReporter={state.hasReporter} />} />
            <DispatchPart view={theCase} />
          </div>
          <Part step="closure" title="结单">
            {!begun && <p className="muted">接单以后开始办案，这里显示办案程序。</p>}
            {begun && proceedings.length === 0 && !missing && <p className="muted">正在读取办案程序…</p>}
            {proceedings.map((view) => <ProceedingPart key={view.id} view={view} />)}
          </Part>
          <EvaluationPart view={theCase} state={state} />
          <Escalations views={views} onOpen={opening.start} />
          <History views={views} />
        </div>
      </div>
      <ActionBar steps={steps} opening={opening} />
    </div>
  );
}

/** What is next, what this person may do now and the form for it, the tasks, the periods. */
function Doing({ views, steps, opening }: { readonly views: readonly FileView[]; readonly steps: Steps; readonly opening: Opening }) {
  const { open, said, news } = opening;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (said !== '') heading.current?.focus(); }, [said]);
  const shown = open && { ...open, view: views.find(({ id }) => id === open.view.id) ?? open.view };
  return (
    <>
      <p role="status" className={said === '' ? 'visually-hidden' : 'said'}>{said}</p>
      {shown && <StepPlace open={shown} notice={news !== null && <News what={news} onLook={opening.readAgain} />} onClose={opening.close} onDone={({ action, view }, receipt) => opening.done(action.title, view, receipt)} />}
      <section className="card next-card" aria-labelledby="next-title">
        <h2 id="next-title" ref={heading} tabIndex={-1}>下一步</h2>
        {leading(views).map((view) => <NextStep key={view.id} view={view} />)}
        <h3 id="actions">现在可以办</h3>
        <ActionButtons steps={steps} onOpen={opening.start} />
        <WhyNot blocked={steps.blocked} />
      </section>
      <section className="card" aria-labelledby="tasks-title"><h2 id="tasks-title">待办任务</h2><TaskList views={views} onDone={opening.done} /></section>
      <section className="card" aria-labelledby="clocks-title"><h2 id="clocks-title">期限</h2><ClockList clocks={views.flatMap(({ clocks }) => clocks)} /></section>
    </>
  );
}

/** In closure it is the proceedings that move; else the case. */
function leading([theCase, ...proceedings]: readonly FileView[]): readonly FileView[] {
  const open = proceedings.filter(({ ended, waitingFor }) => !ended && waitingFor);
  return open.length > 0 || !theCase ? open : [theCase];
}

function News({ what, onLook }: { readonly what: string; readonly onLook: () => unknown }) {
  return (
    <div role="status" className="news row spread">
      <span>案件有新进展：{what}。您填写的内容还在。</span><Button size="small" onClick={() => void onLook()}>查看</Button>
    </div>
  );
}

/** On a phone the main step stays under the thumb. */
function ActionBar({ steps: { main }, opening }: { readonly steps: Steps; readonly opening: Opening }) {
  const [first, ...more] = main;
  if (!first) return null;
  return (
    <div className="action-bar no-print">
      <Button type="primary" onClick={() => opening.start(first)}>{first.action.title}</Button>
      {more.length > 0 && <Button onClick={() => document.getElementById('actions')?.scrollIntoView()}>其他事项</Button>}
    </div>
  );
}

/** A link from the workbench names a task: its form opens once, as soon as the file is read, and never later by itself. */
function useStepOfTheLink(views: readonly FileView[], { open, start }: Opening): void {
  const [params] = useSearchParams();
  const [file, task] = [params.get('file'), params.get('task')];
  const looked = useRef<string | null>(null);
  useEffect(() => {
    // A file kept from before may not know of the task yet: it is being read again.
    if (looked.current === task || !views.some(({ kind, id, tasks }) => (file === null || `${kind}:${id}` === file) && tasks.some(({ key }) => key === task))) return;
    looked.current = task;
    const step = open ? null : stepForTask(views, file, task);
    if (step) start(step);
  });
}
