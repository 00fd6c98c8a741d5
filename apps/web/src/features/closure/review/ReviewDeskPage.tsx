import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { askFile } from '../../../shared/file/ask';
import { Mark } from '../../../shared/file/Mark';
import type { FileView, ProceedingState, TaskView } from '../../../shared/file/view';
import { NewsBar, useNews } from '../../../shared/live/NewsBar';
import { Time } from '../../../shared/time/Time';
import { Waiting } from '../../../shared/ui/Waiting';
import { Desk } from './Desk';
import { REVIEW_TASKS } from './review-steps';
import './review.css';

export default function ReviewDeskPage() {
  const { proceedingId = '' } = useParams();
  const [query] = useSearchParams();
  const wanted = query.get('task');
  const queries = useQueryClient();
  // Never read anew by itself: an opinion is sent on the file as it was read, and others' changes are told by the bar.
  const file = useQuery({ queryKey: ['file', 'proceeding', proceedingId], queryFn: () => askFile('proceeding', proceedingId), staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  const news = useNews(({ fileId }) => fileId === proceedingId);
  const { seen } = news;
  const seq = file.data?.seq;
  useEffect(() => { if (seq !== undefined) seen(proceedingId, seq); }, [seen, proceedingId, seq]);
  const read = () => {
    news.clear();
    void queries.invalidateQueries({ queryKey: ['file', 'proceeding', proceedingId] });
    void queries.invalidateQueries({ queryKey: ['ledger', 'proceeding', proceedingId] });
  };
  const taken = () => {
    read();
    void queries.invalidateQueries({ queryKey: ['inbox'] });
    void queries.invalidateQueries({ queryKey: ['counts'] });
  };
  return (
    <Waiting query={isBehind(file, wanted) ? { ...file, data: undefined } : file}>
      {(view) => (
        <>
          <DeskHead view={view} />
          <NewsBar count={news.count} onRefresh={read} />
          <Desk key={`${proceedingId}/${wanted}`} view={view} state={view.state as ProceedingState} task={taskOf(view, wanted)} onTaken={taken} />
        </>
      )}
    </Waiting>
  );
}

/** Of the file as it was at an earlier visit, before the wanted task was there, nothing is shown: the newer one is on its way. */
function isBehind({ data, isFetching, isFetchedAfterMount }: UseQueryResult<FileView>, wanted: string | null): boolean {
  return data !== undefined && isFetching && !isFetchedAfterMount && wanted !== null && !data.tasks.some(({ key }) => key === wanted);
}

function DeskHead({ view: { id, subject, number, phaseTitle, caseId, training, legalNow } }: { readonly view: FileView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // From one case to the next the link that had the focus is gone.
  useEffect(() => { heading.current?.focus(); }, [id]);
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1} className="quiet-focus">{subject}</h1>
      <p className="row muted">
        <Link to="/review">待审列表</Link><span>{number ?? '还没有案号'}</span><span>{phaseTitle}</span>
        {training && <Mark tone="training">教学案件，现在是 <Time at={legalNow} /></Mark>}
        <Link to={`/cases/${caseId}`}>看整个案件</Link>
      </p>
    </header>
  );
}

/** The task that was opened; without one, the first that waits for this person. */
function taskOf({ tasks }: FileView, wanted: string | null): TaskView | null {
  const judging = tasks.filter(({ action }) => REVIEW_TASKS.includes(action));
  return judging.find(({ key }) => key === wanted) ?? judging.find(({ mine, claimable }) => mine || claimable) ?? judging[0] ?? null;
}
