import { Button } from 'antd';
import { timeText } from '../time/instant';
import { peopleNames, personName, postName } from './names';
import type { EscalationView, FileView } from './view';

interface Props {
  readonly view: FileView;
  /** 签收, for whom it was sent to. */
  readonly acknowledge?: { readonly title: string; readonly may: (escalation: EscalationView) => boolean; readonly press: (escalationId: string) => void } | undefined;
}

/** Each rung of each late clock: who was told, which posts were empty, who has acknowledged. */
export function EscalationList({ view, acknowledge }: Props) {
  return (
    <ol className="plain-list">
      {view.escalations.map((escalation) => <OneRung key={escalation.id} view={view} escalation={escalation} acknowledge={acknowledge} />)}
    </ol>
  );
}

function OneRung({ view, escalation, acknowledge }: Props & { readonly escalation: EscalationView }) {
  const { id, clockTitle, rung, at, role, orgId, told, emptyPosts, acknowledgedBy, acknowledgedAt } = escalation;
  return (
    <li>
      <strong>{clockTitle}逾期，第 {rung + 1} 级督办</strong>
      <div>{timeText(at)}　{told.length > 0 ? `应当告知 ${postName(view, role, orgId)}：${peopleNames(view, told)}` : `没有人可以告知（${postName(view, role, orgId)}无人在岗）`}</div>
      {emptyPosts.length > 0 && <div className="muted">无人在岗、已越过：{emptyPosts.map((post) => postName(view, post.role, post.orgId)).join('、')}</div>}
      {acknowledgedBy
        ? <div>{personName(view, acknowledgedBy)} 已签收{acknowledgedAt && `，${timeText(acknowledgedAt)}`}</div>
        : <div className="row"><span>还没有签收</span>{acknowledge?.may(escalation) && <Button size="small" onClick={() => acknowledge.press(id)}>{acknowledge.title}</Button>}</div>}
    </li>
  );
}
