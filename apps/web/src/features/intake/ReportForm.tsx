import { Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useEffect, useRef, useState } from 'react';
import type { FieldError, ProblemError } from '../../api/problem';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { FileField } from '../../shared/step-form/FileField';
import { useCtrlEnter } from '../../shared/ui/ctrl-enter';
import { Duplicates } from './Duplicates';
import { Labelled, Wrong } from './Labelled';
import { MatterChips } from './MatterChips';
import { MoreFields, ReporterFields, SourceField } from './MoreFields';
import { PlaceField } from './PlaceField';
import { missingIn, questionFor, type Report } from './report';
import type { Outcome } from './submission';
import { useSuggestions } from './suggestions';

interface Props {
  readonly report: Report;
  readonly organisations: readonly { readonly orgId: string; readonly orgName: string }[];
  /** Whoever isn't at the intake desk registers; that desk accepts or merges. */
  readonly atDesk: boolean;
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  readonly onChange: (change: Partial<Report>) => void;
  readonly onSubmit: (next: Outcome['next']) => Promise<ProblemError | null>;
}

/** A call in half a minute: the words first; everything else proposes itself or can be left. */
export function ReportForm({ report, organisations, atDesk, busy, problem, onChange, onSubmit }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const words = useRef<TextAreaRef>(null);
  const [wrong, setWrong] = useState<readonly FieldError[]>([]);
  const [tries, setTries] = useState(0);
  const suggestions = useSuggestions(report);
  const next = !atDesk ? null : report.into ? 'merge' : report.matter ? 'accept' : null;
  useEffect(() => words.current?.focus(), []);
  useEffect(() => { if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); }, [tries]);

  const submit = async (chosen: Outcome['next']) => {
    if (busy) return;
    const missing = missingIn(report);
    setWrong(missing);
    if (missing.length === 0) setWrong((await onSubmit(chosen))?.parts.errors ?? []);
    setTries((before) => before + 1);
  };
  const change = (changed: Partial<Report>) => {
    const missing = missingIn({ ...report, ...changed });
    setWrong((before) => before.filter(({ field }) => missing.some((one) => one.field === field)));
    onChange(changed);
  };
  useCtrlEnter(form, () => void submit(next));
  const merge = (into: Report['into']) => change({ into, mergeReason: into ? `与${into.reportNo}是同一地点的同一情况` : '' });

  return (
    <Wrong value={wrong}>
      <form ref={form} className="report" aria-label="登记" noValidate onSubmit={(event) => { event.preventDefault(); void submit(next); }}>
        <div className="report-fields card">
          <Labelled id="words" field="description" label={<strong className="question">{questionFor(report.source)}</strong>}>
            {(aria) => (
              <Input.TextArea
                {...aria} ref={words} value={report.description} maxLength={4000} autoSize={{ minRows: 4, maxRows: 12 }} placeholder="什么人、在哪里、做什么，越像原话越好"
                onChange={(event) => change({ description: event.target.value })}
              />
            )}
          </Labelled>
          <MatterChips suggested={suggestions.matters} chosen={report.matter} onChoose={(matter) => change({ matter })} />
          <PlaceField address={report.address} at={report.at} onChange={change} />
          <SourceField source={report.source} onChange={(source) => change({ source })} />
          <ReporterFields report={report} onChange={change} />
          <div className="pair">
            <Labelled id="photos" field="photos" label="现场照片">
              {() => <FileField id="photos" label="现场照片" many max={20} value={report.photos} around={form} onChange={(photos) => change({ photos: photos as readonly string[] })} />}
            </Labelled>
            <MoreFields report={report} organisations={organisations} onChange={change} />
          </div>
        </div>
        <Duplicates known={suggestions.duplicates} mayMerge={atDesk} into={report.into} reason={report.mergeReason} onMerge={merge} onReason={(mergeReason) => change({ mergeReason })} />
        <div className="report-end">
          {problem && <ProblemAlert problem={problem} />}
          <div className="row buttons">
            <Button type="primary" size="large" htmlType="submit" loading={busy}>{{ merge: '登记并并案', accept: '登记并受理', none: '登记' }[next ?? 'none']}</Button>
            {next !== null && <Button size="large" disabled={busy} onClick={() => void submit(null)}>只登记</Button>}
            {!atDesk && <span className="muted">登记以后由受理员决定受理或者并案。</span>}
            <span className="muted keys">Ctrl + 回车 提交</span>
          </div>
        </div>
      </form>
    </Wrong>
  );
}
