import { Button, Tag } from 'antd';
import { useEffect, useRef } from 'react';
import { timeText } from '../../shared/time/instant';
import type { Run, Step } from './ask';
import type { Play } from './use-play';

/** The whole script by days: what has been played, whose turn it is, and what is to come. */
export function Script({ run, play }: { readonly run: Run; readonly play: Play }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const next = list.current?.querySelector<HTMLElement>('[aria-current]');
    // The list's own scrolling only: the page must not jump under the reader.
    if (next && list.current) list.current.scrollTop = Math.max(0, next.offsetTop - list.current.clientHeight / 3);
  }, [run.position]);
  return (
    // The list scrolls by itself, so the keyboard must get to it even where nothing in it can be pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className="script" ref={list} tabIndex={0} aria-label="剧本各步">
      {run.steps.map((step, index) => <OneStep key={step.step} step={step} newTime={step.at !== run.steps[index - 1]?.at} run={run} play={play} />)}
    </ol>
  );
}

const STATUS: Readonly<Record<Step['status'], string>> = { done: '已办', next: '下一步', later: '还没到' };

function OneStep({ step, newTime, run, play }: { readonly step: Step; readonly newTime: boolean; readonly run: Run; readonly play: Play }) {
  const { step: index, at, player, actionTitle, say, status, refusal, refused, own } = step;
  const name = actionTitle ?? '等时间过去';
  return (
    <li className={`script-step ${status}`} aria-current={status === 'next' ? 'step' : undefined}>
      {newTime && <time className="script-day" dateTime={at}>{timeText(at)}</time>}
      <div className="row spread">
        <span><span className="script-mark" aria-hidden="true">{status === 'done' ? '✓' : index + 1}</span><span className="visually-hidden">{STATUS[status]}：</span><strong>{name}</strong></span>
        <span className="row script-tags">
          {refused && <Tag color="red" style={{ marginInlineEnd: 0 }}>系统不准</Tag>}
          {own && <Tag style={{ marginInlineEnd: 0 }}>自己填的</Tag>}
        </span>
      </div>
      {player && <div className="muted">{player.title}　{player.name}</div>}
      <div>{say}</div>
      {refusal && <div className="lesson">{refusal.detail}{refusal.article && <div>依据：{refusal.article}</div>}</div>}
      {status === 'later' && (
        <Button size="small" className="play-to" disabled={!run.playable || play.busy !== null} onClick={() => void play.upTo(index)} aria-label={`一直办到这里：第${index + 1}步，${name}`}>一直办到这里</Button>
      )}
    </li>
  );
}
