import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { askFile } from '../../shared/file/ask';
import { Mark } from '../../shared/file/Mark';
import type { FileKind, FileView } from '../../shared/file/view';
import { NewsBar, useNews } from '../../shared/live/NewsBar';
import { TrainingClockBar } from '../../shared/training/TrainingClockBar';
import { Nothing, Waiting } from '../../shared/ui/Waiting';
import { Duties } from './Duties';
import { FileTabs } from './FileTabs';
import { caseStateOf } from './score';
import './evaluation.css';

/** 评单: the file at the left, what is to be done at the right. */
export default function EvaluationPage() {
  const { caseId = '' } = useParams();
  const asked = (kind: FileKind, id: string) => ({ queryKey: ['file', kind, id], queryFn: () => askFile(kind, id), staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  const theCase = useQuery(asked('case', caseId));
  const ids = (theCase.data?.jobs ?? []).flatMap(({ proceedingId }) => proceedingId ?? []);
  const proceedings = useQueries({ queries: ids.map((id) => asked('proceeding', id)) });
  const missing = proceedings.find(({ error, data }) => error !== null && data === undefined);
  return (
    <Waiting query={theCase}>
      {(view) => <>{missing && <Waiting query={missing}>{() => null}</Waiting>}<Evaluation view={view} proceedings={proceedings.flatMap(({ data }) => data ?? [])} /></>}
    </Waiting>
  );
}

function Evaluation({ view, proceedings }: { readonly view: FileView; readonly proceedings: readonly FileView[] }) {
  const queries = useQueryClient();
  const [side, setSide] = useState<'file' | 'work'>('work');
  const [said, setSaid] = useState('');
  const news = useNews((change) => change.caseId === view.id);
  const { seen } = news;
  const shown = [view, ...proceedings].map(({ id, seq }) => `${id} ${seq}`).join(',');
  useEffect(() => {
    for (const file of shown.split(',')) seen(file.split(' ')[0] ?? '', Number(file.split(' ')[1]));
  }, [seen, shown]);
  const state = caseStateOf(view);
  if (!state) return <Nothing>这不是一件案件。</Nothing>;
  const readAgain = () => {
    news.clear();
    for (const queryKey of [['file'], ['ledger'], ['inbox'], ['counts'], ['evaluation']]) void queries.invalidateQueries({ queryKey });
  };
  const done = () => {
    setSaid('已经办好。');
    readAgain();
  };
  return (
    <>
      <header className="page-head">
        <p><Link to="/evaluation">评单</Link></p>
        <h1>{view.subject}</h1>
        <p className="row muted"><span>{view.number}</span><span>{view.organisations[state.orgId]}</span><Mark>{view.phaseTitle}</Mark>{view.training && <Mark tone="training">教学</Mark>}<Link to={`/cases/${view.id}`}>打开案件</Link></p>
      </header>
      {view.training && <TrainingClockBar caseId={view.id} legalNow={view.legalNow} clocks={[view, ...proceedings].flatMap(({ clocks }) => clocks)} />}
      <NewsBar count={news.count} onRefresh={readAgain} />
      <p role="status" className="said">{said}</p>
      <div className="sides-switch row" role="group" aria-label="看哪一边">
        <Button aria-pressed={side === 'work'} type={side === 'work' ? 'primary' : 'default'} onClick={() => setSide('work')}>办理</Button>
        <Button aria-pressed={side === 'file'} type={side === 'file' ? 'primary' : 'default'} onClick={() => setSide('file')}>看案卷</Button>
      </div>
      <div className={`sides shows-${side}`}>
        <section className="card side-file" aria-label="案卷"><FileTabs view={view} state={state} proceedings={proceedings} /></section>
        <div className="side-work"><Duties view={view} state={state} onDone={done} /></div>
      </div>
    </>
  );
}
