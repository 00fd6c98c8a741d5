import { Button } from 'antd';
import type { ProblemError } from '../../api/problem';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { Outcome } from './Outcome';
import { SelectionBar } from './SelectionBar';
import type { Claims } from './use-claims';

interface Props {
  /** Updates that the list does not show yet. */
  readonly news: number;
  readonly onNews: () => void;
  /** The last refresh was not answered. */
  readonly stale: boolean;
  readonly claims: Claims;
  readonly problem: ProblemError | null;
  /** Null: the person assigns nobody. */
  readonly onAssign: (() => void) | null;
}

/** Everything that comes and goes lies over the page's end, so that no row moves for it. */
export function Dock({ news, onNews, stale, claims, problem, onAssign }: Props) {
  const { selection, outcome, busy } = claims;
  return (
    <div className="dock">
      <div role="status" className="dock-said">
        {news > 0 && <div className="news"><span>有 {news} 条更新</span><Button type="primary" onClick={onNews}>刷新（R）</Button></div>}
        {stale && <div className="news">没有刷新成功，显示的可能不是最新的。</div>}
        {outcome && <Outcome {...outcome} onClose={claims.dismiss} />}
      </div>
      {problem && <ProblemAlert problem={problem} action={<Button onClick={claims.dismiss}>知道了</Button>} />}
      {selection.size > 0 && (
        <SelectionBar count={selection.size} busy={busy} onClear={claims.clear} onClaim={() => void claims.order({ items: [...selection.values()], assign: null })} onAssign={onAssign} />
      )}
    </div>
  );
}
