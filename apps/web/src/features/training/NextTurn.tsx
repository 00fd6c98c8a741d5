import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { StepForm } from '../../shared/step-form/StepForm';
import { dateText, timeText } from '../../shared/time/instant';
import type { FormView, Run, SightView, Step } from './ask';
import type { Play } from './use-play';
import { presetsOf } from './words';

interface Props {
  readonly run: Run;
  readonly sight: SightView | undefined;
  readonly play: Play;
}

/** Whose turn it is, what they do and why; played as scripted, or filled in by oneself. */
export function NextTurn({ run, sight, play }: Props) {
  // By its step: once that is done, the next one starts with the script again.
  const [filling, setFilling] = useState<number | null>(null);
  const next = run.steps[run.position];
  if (!next) return <section className="card turn" aria-label="下一步"><h2>故事办完了</h2><p>右边是案件最后的样子。可以打开完整案卷，看台账里每一步是谁、凭什么办的。</p></section>;
  const form = sight?.form?.action === next.action ? sight?.form ?? null : null;
  return (
    <section className="card turn" aria-label="下一步">
      <h2>下一步：第 {next.step + 1} 步　{next.actionTitle ?? '等时间过去'}</h2>
      <p className="turn-who">{dateText(next.at)} {timeText(next.at).slice(11)}{next.player && <>　<strong>{next.player.title}</strong> {next.player.name}</>}</p>
      <p>{next.say}</p>
      {next.refused && <p className="lesson-ahead">这一步会被系统依法拒绝：看它凭哪一条。</p>}
      {!run.playable && <p role="alert">这个故事的剧本已经更新，这次练习不能再往下办；请回到“以案教学”重新开始一次。</p>}
      {play.problem && <ProblemAlert problem={play.problem} action={play.problem.code === 'engine-silent' && <Button onClick={() => void play.again()}>再试</Button>} />}
      {filling === next.step && form && sight ? <OwnForm form={form} sight={sight} play={play} onClose={() => setFilling(null)} /> : (
        <div className="row turn-actions">
          <Button type="primary" size="large" disabled={!run.playable} loading={play.busy !== null} onClick={() => void play.upTo(next.step)}>{labelOf(next)}</Button>
          {form && <Button size="large" disabled={!run.playable || play.busy !== null} onClick={() => setFilling(next.step)}>自己填</Button>}
        </div>
      )}
    </section>
  );
}

function labelOf({ player }: Step): string {
  return player ? '办这一步' : '让时间过去';
}

function OwnForm({ form, sight, play, onClose }: { readonly form: FormView; readonly sight: SightView; readonly play: Play; readonly onClose: () => void }) {
  const view = form.kind === 'case' ? sight.case : sight.proceeding;
  const action = view?.actions.find((one) => one.action === form.action);
  const step = useMemo(
    () => ({ action: form.action, title: form.title, article: action?.article ?? null, presets: { ...action?.presets, ...presetsOf(form.body) } }),
    [form, action],
  );
  const take = async (body: object) => {
    await play.own(body);
    return { seq: form.seq, entries: [] };
  };
  return <StepForm file={form} action={step} choices={view?.choices ?? {}} take={take} onDone={onClose} onCancel={onClose} />;
}
