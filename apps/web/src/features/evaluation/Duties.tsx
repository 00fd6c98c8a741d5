import { Facts } from '../../shared/file/Facts';
import { peopleNames, personName } from '../../shared/file/names';
import type { CaseState, FileView } from '../../shared/file/view';
import { SATISFACTION, wordOf } from '../../shared/file/words';
import { ReporterReading } from '../../shared/reporter/ReporterReading';
import { timeText } from '../../shared/time/instant';
import { ScoreSheet } from './ScoreSheet';
import { Shortcomings } from './Shortcomings';
import { Duty } from './Work';

interface Props {
  readonly view: FileView;
  readonly state: CaseState;
  readonly onDone: () => void;
}

/** The person's own duties first; what others do stands below. */
export function Duties({ view, state, onDone }: Props) {
  const step = (name: string) => view.actions.find(({ action }) => action === name);
  const task = (name: string) => view.tasks.find(({ action }) => action === name);
  const score = step('score-file');
  const { satisfaction, returnVisit } = state.evaluation;
  const duties = [
    {
      name: 'score-file',
      shown: (
        <Duty
          key="score" title="案卷评查" view={view} action={score} task={task('score-file')} onDone={onDone} done={scored(view, state)}
          form={score && <ScoreSheet view={view} state={state} action={score} onDone={onDone} />}
        />
      ),
    },
    {
      name: 'record-satisfaction',
      shown: (
        <Duty
          key="satisfaction" title="满意度回访" view={view} action={step('record-satisfaction')} task={task('record-satisfaction')} onDone={onDone} before={<Call caseId={view.caseId} />}
          done={satisfaction && <p>{[...new Set([wordOf(SATISFACTION, satisfaction.result), satisfaction.note])].filter(Boolean).join('：')}</p>}
        />
      ),
    },
    {
      name: 'record-return-visit',
      shown: (
        <Duty
          key="visit" title="现场回访" view={view} action={step('record-return-visit')} task={task('record-return-visit')} onDone={onDone}
          done={returnVisit && <Facts facts={[['结果', returnVisit.corrected ? '已经改正' : '没有改正'], ['回访人', peopleNames(view, returnVisit.visitors)], ['情况', returnVisit.note]]} />}
        />
      ),
    },
  ];
  const mine = duties.filter(({ name }) => step(name)?.allowed);
  return <>{[...mine, ...duties.filter((duty) => !mine.includes(duty))].map(({ shown }) => shown)}<Shortcomings view={view} state={state} onDone={onDone} /></>;
}

/** The name and number to call. */
function Call({ caseId }: { readonly caseId: string }) {
  return (
    <ReporterReading caseId={caseId} label="查看举报人电话">
      {({ name, phone }) => <p className="reporter">请致电 <strong>{name}</strong>：<a href={`tel:${phone}`}>{phone}</a></p>}
    </ReporterReading>
  );
}

function scored(view: FileView, { evaluation: { score } }: CaseState) {
  if (!score) return null;
  const item = (id: string) => view.checklist?.find((one) => one.id === id);
  return (
    <>
      <p className="total"><strong>{score.total}</strong> 分　<span className="muted">{personName(view, score.by)}，{timeText(score.at)}</span></p>
      <details>
        <summary>逐项得分</summary>
        <ul>{score.items.map(({ id, points, note }) => <li key={id}>{item(id)?.text}：{points} / {item(id)?.weight} 分{note && `，${note}`}</li>)}</ul>
      </details>
    </>
  );
}
