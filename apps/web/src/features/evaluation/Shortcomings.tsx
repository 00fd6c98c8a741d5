import { personName } from '../../shared/file/names';
import type { CaseState, FileView } from '../../shared/file/view';
import { useHasRole, useMe } from '../../shared/session/session';
import { timeText } from '../../shared/time/instant';
import { OpenForm } from './Work';

interface Props {
  readonly view: FileView;
  readonly state: CaseState;
  readonly onDone: () => void;
}

/** What the evaluation found wrong: who puts it right, and whether it is. */
export function Shortcomings({ view, state, onDone }: Props) {
  const me = useMe();
  const supervises = useHasRole('supervisor');
  const { shortcomings } = state.evaluation;
  const step = (name: string) => view.actions.find(({ action, allowed }) => action === name && allowed);
  const [assign, resolve] = [step('assign-shortcoming'), step('resolve-shortcoming')];
  return (
    <section className="card duty" aria-labelledby="shortcomings">
      <h2 id="shortcomings">整改</h2>
      {shortcomings.length === 0 && <p className="muted">还没有发现需要整改的问题。</p>}
      <ul className="plain-list">
        {shortcomings.map(({ id, text, owner, resolvedAt, checklistItem }) => (
          <li key={id}>
            <strong>{text}</strong>
            <p className="muted basis">{view.checklist?.find((item) => item.id === checklistItem)?.text ?? '现场回访发现'}</p>
            <p>{owner ? `责任人：${personName(view, owner)}` : '还没有落实整改责任人'}　{resolvedAt ? `已于 ${timeText(resolvedAt)} 销号` : '待整改'}</p>
            <div className="row">
              {owner === null && assign && <OpenForm title="落实责任人" view={view} action={assign} fixed={{ shortcomingId: id }} onDone={onDone} />}
              {owner !== null && resolvedAt === null && resolve && (owner === me.personId || supervises) && <OpenForm title="销号" view={view} action={resolve} fixed={{ shortcomingId: id }} onDone={onDone} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
