import type { ReactNode } from 'react';
import { Facts } from '../../shared/file/Facts';
import { peopleNames, personName } from '../../shared/file/names';
import type { CaseState, EvidenceView, FileView, SlipStep } from '../../shared/file/view';
import { SATISFACTION, SOURCES, wordOf } from '../../shared/file/words';
import { timeText } from '../../shared/time/instant';

interface Props {
  readonly view: FileView;
  readonly state: CaseState;
}

/** One slip's part of the page; the spine opens it. */
export function Part({ step, title, children }: { readonly step: SlipStep; readonly title: string; readonly children: ReactNode }) {
  return <section className="card" id={`slip-${step}`} aria-labelledby={`slip-${step}-title`}><h2 id={`slip-${step}-title`} tabIndex={-1}>{title}</h2>{children}</section>;
}

export function IntakePart({ view, state, reporter }: Props & { readonly reporter: ReactNode }) {
  const { refusal } = state;
  return (
    <Part step="intake" title="收单">
      <Facts facts={[
        ['线索编号', state.reportNo], ['来源', wordOf(SOURCES, state.source)], ['反映内容', state.description], ['地点', state.place.address],
        ['发现时间', timeText(state.foundAt)], ['收到时间', timeText(state.reportedAt)], ['事项', view.matter?.name], ['举报人', reporter],
        ['不予受理', refusal && refusal.reason], ['有权处理的机关', refusal?.competentBody], ['并案', state.mergedInto && '已并入另一个案件办理'],
      ]} />
      <Photos photos={view.evidence} />
    </Part>
  );
}

function Photos({ photos }: { readonly photos: readonly EvidenceView[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className="photos" aria-label="线索照片">
      {photos.map(({ id, url, title, fileName }) => <li key={id}><a href={url} download={fileName}><img src={url} alt={title} loading="lazy" /></a></li>)}
    </ul>
  );
}

export function DispatchPart({ view }: Pick<Props, 'view'>) {
  const jobs = view.jobs ?? [];
  return (
    <Part step="dispatch" title="派单">
      {jobs.length === 0 && <p className="muted">还没有派单。</p>}
      <ul className="plain-list">
        {jobs.map((job) => (
          <li key={job.id}>
            <Facts facts={[
              ['事项', job.matterName], ['承办机关', view.organisations[job.orgId]], ['派单时间', timeText(job.offeredAt)],
              ['接单', job.takenAt ? `${personName(view, job.takenBy)}，${timeText(job.takenAt)}` : '还没有接单'],
              ['办理结果', job.outcome ? `${job.outcomeTitle}，${timeText(job.outcome.endedAt)}` : job.takenAt && '正在办理'],
            ]} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function EvaluationPart({ view, state: { evaluation }, open = false }: Props & { readonly open?: boolean }) {
  const { score, satisfaction, returnVisit, shortcomings } = evaluation;
  const item = (id: string) => view.checklist?.find((one) => one.id === id);
  return (
    <Part step="evaluation" title="评单">
      {!score && !satisfaction && !returnVisit && <p className="muted">办结以后进行案卷评查、满意度回访和现场回访。</p>}
      <Facts facts={[
        ['案卷评查', score && `${score.total} 分，${personName(view, score.by)}，${timeText(score.at)}`],
        ['满意度', satisfaction && [wordOf(SATISFACTION, satisfaction.result), satisfaction.note].filter(Boolean).join('：')],
        ['现场回访', returnVisit && `${returnVisit.corrected ? '已经改正' : '没有改正'}，${peopleNames(view, returnVisit.visitors)}${returnVisit.note ? `：${returnVisit.note}` : ''}`],
      ]} />
      {score && (
        <details open={open}>
          <summary>逐项得分</summary>
          <ul>{score.items.map(({ id, points, note }) => <li key={id}>{item(id)?.text ?? '评查项目'}：{points} / {item(id)?.weight} 分{note && `，${note}`}</li>)}</ul>
        </details>
      )}
      {shortcomings.length > 0 && (
        <>
          <h3>发现的问题</h3>
          <ul>{shortcomings.map(({ id, text, owner, resolvedAt }) => <li key={id}>{text}（{owner ? `责任人 ${personName(view, owner)}` : '还没有落实责任人'}，{resolvedAt ? `${timeText(resolvedAt)} 已整改` : '未销号'}）</li>)}</ul>
        </>
      )}
    </Part>
  );
}
