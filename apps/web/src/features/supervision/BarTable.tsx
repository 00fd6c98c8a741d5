import type { BoardRow } from './ask';
import type { Show } from './filter';

interface Props {
  readonly title: string;
  readonly definition: string;
  readonly rows: readonly BoardRow[];
  readonly chosen: string | null;
  readonly keyOf: (row: BoardRow) => string;
  /** The list of one number. */
  readonly onOpen: (row: BoardRow, show: Show) => void;
}

const FEW = 8;

/** Numbers with bars of their size; each number opens its list. */
export function BarTable({ title, definition, rows, chosen, keyOf, onOpen }: Props) {
  const most = Math.max(1, ...rows.map(({ late, soon }) => late + soon));
  const some = rows.filter(({ late, soon }, index) => index < FEW || late + soon > 0);
  return (
    <section className="card bar-table">
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="muted">没有未办结的期限。</p> : (
        <table>
          <thead><tr><th scope="col">名称</th><th scope="col" className="number">已逾期</th><th scope="col" className="number">三日内</th><th scope="col" className="number">未办结</th></tr></thead>
          <tbody>
            {some.map((row) => (
              <tr key={row.key} className={chosen === keyOf(row) ? 'chosen' : undefined}>
                <th scope="row">
                  {row.title}
                  <span className="bar" aria-hidden="true"><span className="bar-late" style={{ width: `${(row.late / most) * 100}%` }} /><span className="bar-soon" style={{ width: `${(row.soon / most) * 100}%` }} /></span>
                </th>
                <Count row={row} of="late" word="已逾期" onOpen={onOpen} />
                <Count row={row} of="soon" word="三日内到期" onOpen={onOpen} />
                <Count row={row} of="open" word="未办结" onOpen={onOpen} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details className="no-print"><summary>口径</summary><p>{definition}</p></details>
    </section>
  );
}

function Count({ row, of, word, onOpen }: { readonly row: BoardRow; readonly of: 'late' | 'soon' | 'open'; readonly word: string; readonly onOpen: Props['onOpen'] }) {
  return (
    <td className="number">
      {row[of] === 0 ? <span className="muted">0</span> : <button type="button" className={`count ${of}`} aria-label={`${row.title}：${word} ${row[of]} 项，看清单`} onClick={() => onOpen(row, of)}>{row[of]}</button>}
    </td>
  );
}
