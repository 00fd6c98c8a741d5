import { Input } from 'antd';
import { SOURCES } from '../../shared/file/words';
import { Labelled } from './Labelled';
import type { Report, Source } from './report';

interface Props {
  readonly report: Report;
  readonly organisations: readonly { readonly orgId: string; readonly orgName: string }[];
  readonly onChange: (change: Partial<Report>) => void;
}

const OFTEN: readonly Source[] = ['phone', 'hotline', 'grid', 'patrol'];

export function SourceField({ source, onChange }: { readonly source: Source; readonly onChange: (source: Source) => void }) {
  const all = Object.keys(SOURCES) as Source[];
  return (
    <fieldset className="labelled plain">
      <legend>来源</legend>
      <div className="row sources">
        {OFTEN.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={source === one} onClick={() => onChange(one)}>{source === one && <span aria-hidden>✓</span>}{SOURCES[one]}</button>
        ))}
        <select aria-label="其他来源" value={OFTEN.includes(source) ? '' : source} onChange={(event) => onChange((event.target.value || 'phone') as Source)}>
          <option value="">其他来源</option>
          {all.filter((one) => !OFTEN.includes(one)).map((one) => <option key={one} value={one}>{SOURCES[one]}</option>)}
        </select>
      </div>
    </fieldset>
  );
}

/** Who called: kept apart from the file, and from everybody who does not need it. */
export function ReporterFields({ report, onChange }: Omit<Props, 'organisations'>) {
  return (
    <fieldset className="labelled plain">
      <legend>举报人 <span className="muted">（可不留；保密，每次查阅都留痕）</span></legend>
      <div className="pair">
        <Labelled id="reporter-name" field="reporter.name" label="姓名或者称呼">
          {(aria) => <Input {...aria} value={report.reporterName} maxLength={100} autoComplete="off" onChange={(event) => onChange({ reporterName: event.target.value })} />}
        </Labelled>
        <Labelled id="reporter-phone" field="reporter.phone" label="电话">
          {(aria) => <Input {...aria} type="tel" inputMode="tel" value={report.reporterPhone} maxLength={40} autoComplete="off" onChange={(event) => onChange({ reporterPhone: event.target.value })} />}
        </Labelled>
      </div>
    </fieldset>
  );
}

/** What is seldom asked on the telephone. */
export function MoreFields({ report, organisations, onChange }: Props) {
  return (
    <div>
      {organisations.length > 1 && (
        <Labelled id="org" field="orgId" label="受理机关" needed>
          {(aria) => (
            <select {...aria} value={report.orgId} onChange={(event) => onChange({ orgId: event.target.value })}>
              {organisations.map(({ orgId, orgName }) => <option key={orgId} value={orgId}>{orgName}</option>)}
            </select>
          )}
        </Labelled>
      )}
      <Labelled id="found-at" field="foundAt" label={<>发现时间<span className="muted">（不填就是现在）</span></>}>
        {(aria) => <Input {...aria} type="datetime-local" value={report.foundAt} className="time" onChange={(event) => onChange({ foundAt: event.target.value })} />}
      </Labelled>
      <details open={report.trainingStartAt !== ''}>
        <summary>登记为教学案件</summary>
        <Labelled id="training-start" field="training.startAt" label="教学案件起始时间" help="填写后登记为教学案件：走自己的时钟，编号另成一列，不计入业务统计。">
          {(aria) => <Input {...aria} type="datetime-local" value={report.trainingStartAt} className="time" onChange={(event) => onChange({ trainingStartAt: event.target.value })} />}
        </Labelled>
      </details>
    </div>
  );
}
