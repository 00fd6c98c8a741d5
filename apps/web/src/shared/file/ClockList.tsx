import { Due } from '../ui/Due';
import { timeText } from '../time/instant';
import { Time } from '../time/Time';
import { inOrder, isOver } from './clock-order';
import type { ClockView } from './view';
import './file.css';

interface Props {
  readonly clocks: readonly ClockView[];
  /** On paper nothing is folded away. */
  readonly open?: boolean;
}

/** Each period with its state, its due time and why it is that day; what runs stands first, what is over is folded away. */
export function ClockList({ clocks, open = false }: Props) {
  const ordered = inOrder(clocks);
  const [running, over] = [ordered.filter((clock) => !isOver(clock)), ordered.filter(isOver)];
  if (ordered.length === 0) return <p className="muted">还没有开始计算的期限。</p>;
  return (
    <>
      {running.length === 0 && <p className="muted">现在没有正在计算的期限。</p>}
      <ul className="clocks">{running.map((clock) => <OneClock key={clock.key} clock={clock} open={open} />)}</ul>
      {over.length > 0 && (
        <details open={open}>
          <summary>已经了结的期限（{over.length}）</summary>
          <ul className="clocks">{over.map((clock) => <OneClock key={clock.key} clock={clock} open={open} />)}</ul>
        </details>
      )}
    </>
  );
}

function OneClock({ clock, open }: { readonly clock: ClockView; readonly open: boolean }) {
  const { title, due, awaits, statusTitle, left, tone, why, basis, suspensions, extensions, endedAt } = clock;
  return (
    <li className={`clock tone-${tone}`}>
      <div className="row spread">
        <strong>{title}</strong>
        <span className="row clock-state">{left !== null && <Due text={left} tone={tone} due={due} />}{(left === null || isOver(clock)) && <span className="muted">{statusTitle}</span>}</span>
      </div>
      <div>
        {due ? <>{awaits ? '暂计到期' : '到期'} <Time at={due} /></> : awaits ? '到期日待推算，节假日安排导入后自动推算' : '中止期间不计算到期日'}
        {endedAt && <span className="muted">　了结 <Time at={endedAt} /></span>}
      </div>
      <details open={open}>
        <summary>{due || !awaits ? '为什么是这一天' : '为什么还不知道是哪一天'}</summary>
        <ul className="why">
          {why.map((line) => <li key={line}>{line}</li>)}
          {suspensions.map(({ from, to, ground, basis: under }) => <li key={from}>中止：{timeText(from)} 至 {to ? timeText(to) : '今'}，{ground}（{under}）</li>)}
          {extensions.map(({ ground, basis: under }) => <li key={ground + under}>延长：{ground}（{under}）</li>)}
          <li>依据：{basis}</li>
        </ul>
      </details>
    </li>
  );
}
