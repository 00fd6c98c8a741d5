import { Button, Input } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import type { ActionView, CaseState, FileView } from '../../shared/file/view';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { useMe } from '../../shared/session/session';
import { useDraft } from '../../shared/step-form/draft';
import { useSubmission } from '../../shared/step-form/submission';
import { shortTime } from '../../shared/time/instant';
import { useCtrlEnter } from '../../shared/ui/ctrl-enter';
import { EMPTY_SHEET, lateDuties, type Sheet, sheetBody, totalOf, unscored } from './score';
import { ScoreItem } from './ScoreItem';

interface Props {
  readonly view: FileView;
  readonly state: CaseState;
  readonly action: ActionView;
  readonly onDone: () => void;
}

/** 案卷评查表, beside the file it judges. */
export function ScoreSheet({ view, state, action, onDone }: Props) {
  const me = useMe();
  const form = useRef<HTMLFormElement>(null);
  const [sheet, setSheet] = useState(EMPTY_SHEET);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [incomplete, setIncomplete] = useState<string | null>(null);
  const draft = useDraft(`draft/${me.personId}/case/${view.id}/${action.action}`, ({ values, savedAt }) => {
    // Another version of this page may have kept it: what that did not know starts empty.
    setSheet({ ...EMPTY_SHEET, ...(values as Partial<Sheet>) });
    setRestoredAt(savedAt);
  });
  const { problem, busy, submit, seen } = useSubmission({ file: { kind: 'case', id: view.id, seq: view.seq }, action: action.action, onDone });
  const checklist = view.checklist ?? [];
  const late = lateDuties(state);
  const open = unscored(sheet, checklist);
  const weight = checklist.reduce((sum, item) => sum + item.weight, 0);

  const change = (changed: Partial<Sheet>) => {
    const next = { ...sheet, ...changed };
    setSheet(next);
    setIncomplete(null);
    draft.save({ ...next });
  };
  const startAgain = () => {
    void draft.forget();
    setSheet(EMPTY_SHEET);
    setRestoredAt(null);
  };
  const send = async () => {
    const missing = open[0] ? `还有 ${open.length} 项没有评分：${open[0].text}` : sheet.opinion.trim() ? null : '请写明评查意见';
    setIncomplete(missing);
    if (open[0]) form.current?.querySelector<HTMLElement>(`[aria-label="得分：${CSS.escape(open[0].text)}"]`)?.focus();
    else if (missing) form.current?.querySelector<HTMLElement>('#score-opinion')?.focus();
    if (missing === null && (await submit(sheetBody(sheet, checklist), () => {}))) await draft.forget();
  };
  useCtrlEnter(form, () => void send());

  return (
    <form ref={form} className="score-sheet" aria-label={action.title} data-step={action.action} noValidate onSubmit={(event: FormEvent) => { event.preventDefault(); void send(); }}>
      {restoredAt && <p role="status" className="row">已恢复您 {shortTime(restoredAt)} 填写、还没有提交的评分。<Button size="small" onClick={startAgain}>清空重填</Button></p>}
      <ol className="score-items">{checklist.map((item) => <ScoreItem key={item.id} item={item} sheet={sheet} late={late} owners={view.choices['shortcoming-owners'] ?? []} onChange={change} />)}</ol>
      <label htmlFor="score-opinion"><strong>评查意见</strong></label>
      <Input.TextArea id="score-opinion" autoSize={{ minRows: 3 }} maxLength={2000} value={sheet.opinion} onChange={(event) => change({ opinion: event.target.value })} />
      {problem && <ProblemAlert problem={problem} />}
      <div className="score-end">
        <p role="status" className="total"><strong>{totalOf(sheet)}</strong> / {weight} 分　<span className="muted">{open.length > 0 ? `还有 ${open.length} 项没有评分` : `各项已经评完，指出问题 ${sheet.found.length} 个`}</span></p>
        {incomplete && <p role="alert" className="hint">{incomplete}</p>}
        <Button type="primary" size="large" htmlType="submit" loading={busy}>{seen ? '已看过新进展，仍然提交' : action.title}</Button>
        <span className="muted basis">依据：{action.article}</span>
      </div>
    </form>
  );
}
