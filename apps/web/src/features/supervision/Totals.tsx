import { timeText } from '../../shared/time/instant';
import type { Board } from './ask';
import type { Show } from './filter';

const NUMBERS = [['late', '已逾期'], ['soon', '三日内到期'], ['open', '未办结'], ['suspended', '中止'], ['awaiting', '待推算']] as const;

/** The numbers and what each counts; a suspended period has no due day and no list of its own. */
export function Totals({ board, show, onShow }: { readonly board: Board; readonly show: Show; readonly onShow: (show: Show) => void }) {
  // Most of the year every calendar is there that anything reaches into.
  const shown = NUMBERS.filter(([of]) => of !== 'awaiting' || board.totals.awaiting > 0 || show === 'awaiting');
  return (
    <section className="card totals" aria-label="总数">
      <ul>
        {shown.map(([of, title]) => (
          <li key={of} className={of}>
            {of === 'suspended'
              ? <div className="total"><strong>{board.totals[of]}</strong>{title}</div>
              : <button type="button" className="total" aria-pressed={show === of} onClick={() => onShow(of)}><strong>{board.totals[of]}</strong>{title}</button>}
          </li>
        ))}
      </ul>
      <p className="muted">统计时点 {timeText(board.asOf)}</p>
      <details className="no-print">
        <summary>口径：每个数怎么算</summary>
        <dl className="facts">{shown.map(([of, title]) => <div key={of} className="fact"><dt>{title}</dt><dd>{board.definitions[of]}</dd></div>)}</dl>
      </details>
    </section>
  );
}
