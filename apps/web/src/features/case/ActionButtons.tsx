import { Button } from 'antd';
import { ruledBy } from './ruled-by';
import { byReason, type Blocked, type Step, type Steps } from './steps-of';

interface Props {
  readonly steps: Steps;
  readonly onOpen: (step: Step) => void;
}

/** 现在可以办: what is allowed to this person now. */
export function ActionButtons({ steps: { main, returns, others }, onOpen }: Props) {
  const [first] = main;
  if (main.length + returns.length + others.length === 0) return <p className="muted">现在没有您可以办理的事项。</p>;
  return (
    <>
      <ul className="action-list">
        {main.map((step) => <li key={keyOf(step)}><Button type={step === first ? 'primary' : 'default'} block onClick={() => onOpen(step)}>{step.action.title}</Button></li>)}
        {returns.map((step) => <li key={keyOf(step)}><Button danger block onClick={() => onOpen(step)}>{step.action.title}</Button></li>)}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>其他办理（{others.length}）</summary>
          <ul className="action-list">{others.map((step) => <li key={keyOf(step)}><Button block onClick={() => onOpen(step)}>{step.action.title}</Button></li>)}</ul>
        </details>
      )}
    </>
  );
}

/** 为什么不能办: what belongs to the current slip and is not open to this person now. */
export function WhyNot({ blocked }: Pick<Steps, 'blocked'>) {
  if (blocked.length === 0) return null;
  return (
    <details className="why-not">
      <summary>暂时不能办的事项（{blocked.length}）</summary>
      <ul>{byReason(blocked).map((group) => <Reason key={group.why} {...group} />)}</ul>
    </details>
  );
}

function Reason({ why, steps }: Blocked) {
  const [only, ...more] = steps;
  if (only && more.length === 0) return <li><strong>{only.action.title}</strong>：{why}{ruledBy(only.action)}<Next {...only.action} /></li>;
  return <li>{why}{only && <Next {...only.action} />}<ul>{steps.map((step) => <li key={keyOf(step)}>{step.action.title}{ruledBy(step.action)}</li>)}</ul></li>;
}

function Next({ next }: Pick<Step['action'], 'next'>) {
  return next && <div>接下来：{next}</div>;
}

function keyOf({ view, action }: Step): string {
  return `${view.id}/${action.action}`;
}
