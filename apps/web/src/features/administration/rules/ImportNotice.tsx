import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../../api/problem';
import { ProblemAlert } from '../../../shared/problem/ProblemAlert';
import '../../../shared/ui/field.css';
import { DataTable } from '../DataTable';
import { importNotice, type NoticePreview, PLACES, previewNotice } from './ask';
import { Imported } from './Imported';
import { ImportText } from './ImportText';
import './rules.css';

/** 导入放假通知: one page. What it changes is looked at first, then confirmed with the notice's number. */
export function ImportNotice() {
  const queries = useQueryClient();
  const [days, setDays] = useState('');
  const preview = useMutation({ mutationFn: () => previewNotice(days) });
  const importing = useMutation({ mutationFn: (paper: string) => importNotice(days, paper), onSuccess: () => queries.invalidateQueries({ queryKey: ['administration'] }) });
  const change = (text: string) => {
    setDays(text);
    preview.reset();
    importing.reset();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    preview.mutate();
  };
  if (importing.data) return <Imported kind="calendar" imported={importing.data} />;
  return (
    <>
      <p className="back"><Link to={PLACES.calendar}>回到日历</Link></p>
      <h1>导入国务院办公厅放假通知</h1>
      <p className="muted">选择或者粘贴该年的节假日 JSON（通行的 year、days，每天有 name、date、isOffDay）。先核对变动，再以通知的文号确认；并入现行日历，办公时间和其他年份不变。</p>
      {preview.error && <ProblemAlert problem={problemOf(preview.error)} />}
      <form className="card" aria-label="通知内容" onSubmit={look}>
        <ImportText title="节假日 JSON" text={days} onChange={change} box={() => undefined} />
        <Button htmlType="submit" type={preview.data ? 'default' : 'primary'} loading={preview.isPending}>核对变动</Button>
      </form>
      {preview.data && <Preview preview={preview.data} />}
      {preview.data && <Confirmation problem={importing.error} busy={importing.isPending} year={preview.data.year} onConfirm={(paper) => importing.mutate(paper)} />}
    </>
  );
}

function Preview({ preview: { year, changes, effect } }: { readonly preview: NoticePreview }) {
  const { files, computed, moved, settled, complete } = effect;
  return (
    <section className="card" aria-label="变动">
      <h2>{year}年：{changes.length} 天有变动</h2>
      <p role="status">
        {complete ? '' : '至少'}涉及 {files} 个文件：推算出 {computed} 个待推算的期限，移动 {moved} 个期限，判明 {settled} 个已办结期限是否逾期。确认后由后台自动办理，逐项记入台账。
      </p>
      <DataTable
        caption="有变动的日子" rows={changes} keyOf={({ date }) => date}
        columns={[
          { title: '日期', render: ({ date, weekday }) => `${date}（${weekday}）` }, { title: '现在', render: ({ was }) => was ?? '没有导入' }, { title: '通知', render: ({ is }) => is ?? '没有导入' },
        ]}
      />
    </section>
  );
}

function Confirmation({ problem, busy, year, onConfirm }: { readonly problem: Error | null; readonly busy: boolean; readonly year: number; readonly onConfirm: (paper: string) => void }) {
  const id = useId();
  const [paper, setPaper] = useState('');
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(paper.trim());
  };
  return (
    <form className="card admin-form" aria-label="确认" onSubmit={confirm}>
      <Alert type="info" showIcon title={`请对照国务院办公厅关于${year}年部分节假日安排的通知原文核对上表，再填写它的文号。`} />
      {problem && <ProblemAlert problem={problemOf(problem)} />}
      <label className="asked" htmlFor={id}>通知文号<input id={id} className="field" required maxLength={60} placeholder="国办发明电〔2025〕12号" value={paper} onChange={({ target }) => setPaper(target.value)} /></label>
      <p style={{ margin: 0 }}><Button type="primary" htmlType="submit" loading={busy}>核对无误，导入</Button></p>
    </form>
  );
}
