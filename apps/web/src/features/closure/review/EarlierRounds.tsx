import { useQuery } from '@tanstack/react-query';
import { askWholeLedger, type LedgerItem } from '../../../shared/file/ask';
import { personName } from '../../../shared/file/names';
import type { FileView, ReviewRound } from '../../../shared/file/view';
import { REVIEW_TIERS, wordOf } from '../../../shared/file/words';
import { timeText } from '../../../shared/time/instant';
import { Waiting } from '../../../shared/ui/Waiting';
import { type Answered, answersIn } from './answered';

/** What was sent back before, point by point, and what the officers did about it. */
export function EarlierRounds({ view, reviews }: { readonly view: FileView; readonly reviews: readonly ReviewRound[] }) {
  const returned = reviews.filter(({ result }) => result === 'returned');
  const ledger = useQuery({
    queryKey: ['ledger', 'proceeding', view.id, 'answers'], staleTime: 0, enabled: returned.length > 0, queryFn: () => askWholeLedger('proceeding', view.id),
  });
  if (returned.length === 0) return <p className="muted">以前没有退回过。</p>;
  return (
    <Waiting query={ledger}>
      {(items) => <ol className="rounds">{answersIn(reviews, items).map((answered) => <Round key={`${answered.round.tier}/${answered.round.round}`} view={view} answered={answered} />)}</ol>}
    </Waiting>
  );
}

function Round({ view, answered: { round, answers } }: { readonly view: FileView; readonly answered: Answered<LedgerItem> }) {
  const { tier, at, by, opinion, points } = round;
  return (
    <li>
      <strong>{wordOf(REVIEW_TIERS, tier)}退回</strong>
      <span className="muted">　{personName(view, by)}{at && `　${timeText(at)}`}</span>
      {opinion && <p>{opinion}</p>}
      <div className="answered">
        <div><h4>退回的问题</h4><ol>{points.map((point) => <li key={point}>{point}</li>)}</ol></div>
        <div>
          <h4>退回后补正了什么</h4>
          {answers.length === 0 ? <p>还没有补正记录。</p> : <ul>{answers.map((item) => <li key={item.seq}>{timeText(item.at)}　{item.title}{shortened(item)}</li>)}</ul>}
        </div>
      </div>
    </li>
  );
}

function shortened({ lines }: LedgerItem): string {
  const said = lines.slice(0, 2).map(({ label, value }) => `${label} ${value}`);
  return said.length === 0 ? '' : `（${said.join('；')}）`;
}
