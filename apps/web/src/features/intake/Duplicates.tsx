import { Button, Input } from 'antd';
import { Mark } from '../../shared/file/Mark';
import { timeText } from '../../shared/time/instant';
import { Labelled } from './Labelled';
import type { KnownCase, Report } from './report';

interface Props {
  readonly known: readonly KnownCase[];
  /** 并案 is the intake desk's decision; others see what is known. */
  readonly mayMerge: boolean;
  readonly into: Report['into'];
  readonly reason: string;
  readonly onMerge: (into: Report['into']) => void;
  readonly onReason: (reason: string) => void;
}

/** Open cases that the call may be about; a person decides. */
export function Duplicates({ known, mayMerge, into, reason, onMerge, onReason }: Props) {
  return (
    <section aria-labelledby="duplicates" className="card duplicates">
      <h2 id="duplicates">可能已经登记过</h2>
      <p className="visually-hidden" role="status">{known.length > 0 ? `有${known.length}件可能重复的案件` : ''}</p>
      {known.length === 0 && <p className="muted">还没有发现重复。写出地点以后，同一地点三十日内的案件会列在这里。</p>}
      <ul>
        {known.map((one) => (
          <li key={one.caseId} className={into?.caseId === one.caseId ? 'chosen' : undefined}>
            <strong>{one.subject || one.address}</strong>
            <div className="row facts-line">
              <span>{one.reportNo}</span><span>{timeText(one.openedAt)}</span><Mark>{one.phaseTitle}</Mark>
              {one.sameMatter && <Mark tone="warn">同一事项</Mark>}
            </div>
            {placeOf(one) && <div className="muted">{placeOf(one)}</div>}
            {into?.caseId === one.caseId && (
              <Labelled id="merge-reason" field="mergeReason" label="并案理由" needed>
                {(aria) => <Input.TextArea {...aria} value={reason} autoSize maxLength={2000} onChange={(event) => onReason(event.target.value)} />}
              </Labelled>
            )}
            <div className="row">
              {into?.caseId === one.caseId
                ? <Button onClick={() => onMerge(null)}>不并入，另行登记</Button>
                : mayMerge && one.mergeable && <Button onClick={() => onMerge({ caseId: one.caseId, reportNo: one.reportNo })} aria-label={`并入这件：${one.reportNo}`}>并入这件</Button>}
              <a href={`/cases/${one.caseId}`} target="_blank" rel="noreferrer" aria-label={`查看${one.reportNo}，在新页面打开`}>查看</a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The subject mostly names the place already. */
function placeOf({ distance, address, subject }: KnownCase): string {
  return [subject.includes(address) ? '' : address, distance === null ? '' : `相距约 ${distance} 米`].filter(Boolean).join('，');
}
