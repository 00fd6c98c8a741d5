import { shortTime } from '../../shared/time/instant';
import type { Clock, Rung } from './ask';

/** Which rung has been told, to whom and when, and who has acknowledged it; the earlier ones are folded away. */
export function Rungs({ clock: { escalations, status } }: { readonly clock: Clock }) {
  const newest = escalations.at(-1);
  if (!newest) return <div className="muted">{status === 'overdue' ? '还没有升级' : ''}</div>;
  const earlier = escalations.slice(0, -1);
  return (
    <div className="rungs">
      <OneRung rung={newest} />
      {earlier.length > 0 && <details><summary>前 {earlier.length} 级</summary><ol>{earlier.map((rung) => <li key={rung.id}><OneRung rung={rung} /></li>)}</ol></details>}
    </div>
  );
}

function OneRung({ rung: { rung, rungs, toldTo, toldAt, orgName, roleTitle, emptyPosts, acknowledgedBy, acknowledgedAt } }: { readonly rung: Rung }) {
  return (
    <>
      <div><strong>第 {rung}/{rungs} 级</strong>　{toldTo.length > 0 ? `应当告知 ${orgName}${roleTitle} ${toldTo.join('、')}` : '没有人可以告知'}，{shortTime(toldAt)}</div>
      {emptyPosts.length > 0 && <div className="muted">空岗：{emptyPosts.join('、')}</div>}
      <div className={acknowledgedBy ? 'muted' : 'unacknowledged'}>{acknowledgedBy ? `${acknowledgedBy} 已签收${acknowledgedAt ? `，${shortTime(acknowledgedAt)}` : ''}` : '还没有签收'}</div>
    </>
  );
}
