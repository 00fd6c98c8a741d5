import { Tag } from 'antd';
import { personName } from '../../../shared/file/names';
import type { FileView, ReviewRound } from '../../../shared/file/view';

/** 司法局会审: the members' opinions side by side, and what they come to. */
export function PanelOpinions({ view, round: { panel } }: { readonly view: FileView; readonly round: ReviewRound }) {
  const agreeing = panel.filter(({ agrees }) => agrees).length;
  const lawyers = panel.filter(({ lawyer }) => lawyer).length;
  return (
    <section className="panel-opinions" aria-labelledby="panel-title">
      <h3 id="panel-title">会审意见</h3>
      <p role="status">
        {panel.length === 0 ? '还没有人提出会审意见。' : `已提出 ${panel.length} 份，其中律师 ${lawyers} 份：同意 ${agreeing} 份，不同意 ${panel.length - agreeing} 份。`}
        {panel.length > 0 && agreeing * 2 <= panel.length && '同意没有过半数，不能通过。'}
      </p>
      <ul>
        {panel.map(({ personId, lawyer, agrees, opinion }) => (
          <li key={personId}>
            <div className="row"><strong>{personName(view, personId)}</strong>{lawyer && <span className="muted">律师</span>}<Tag color={agrees ? 'green' : 'red'}>{agrees ? '同意' : '不同意'}</Tag></div>
            <p>{opinion}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
