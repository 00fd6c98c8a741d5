import type { RungCount } from './ask';
import type { Show } from './filter';

/** Escalations that nobody has acknowledged, the highest rung first. */
export function RungFilter({ rungs, show, onShow }: { readonly rungs: readonly RungCount[]; readonly show: Show; readonly onShow: (show: Show) => void }) {
  if (rungs.length === 0) return null;
  return (
    <div className="row rung-filter no-print" role="group" aria-label="未签收的督办">
      <span className="muted">未签收的督办：</span>
      {rungs.map(({ rung, title, open }) => <button key={rung} type="button" aria-pressed={show === rung} onClick={() => onShow(show === rung ? 'late' : rung)}>{title} {open} 项</button>)}
    </div>
  );
}
