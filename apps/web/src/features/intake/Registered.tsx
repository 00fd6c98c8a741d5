import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ProblemError } from '../../api/problem';
import { askFile } from '../../shared/file/ask';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { StepForm } from '../../shared/step-form/StepForm';
import { copyText } from '../../shared/ui/copy-text';
import { Waiting } from '../../shared/ui/Waiting';
import type { Outcome } from './submission';

interface Props {
  readonly outcome: Outcome;
  readonly atDesk: boolean;
  /** Why it was not accepted or merged in the same go. */
  readonly refused: ProblemError | null;
  readonly onAccepted: () => void;
  readonly onAgain: () => void;
}

/** The number for the file, and the code to read out to the caller: told here and nowhere else. */
export function Registered({ outcome, atDesk, refused, onAccepted, onAgain }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const [accepting, setAccepting] = useState(false);
  useEffect(() => {
    globalThis.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const settled = outcome.next !== null && outcome.done;
  return (
    <section className="card registered" aria-labelledby="registered">
      <h2 id="registered" ref={title} tabIndex={-1}>{settled ? { accept: '已登记并受理', merge: `已登记，并入${outcome.into?.reportNo ?? '已有案件'}` }[outcome.next] : '已登记'}</h2>
      <dl className="told">
        <div><dt>线索编号</dt><dd>{outcome.reportNo}<Copy text={outcome.reportNo} what="线索编号" /></dd></div>
        <div><dt>查询码<span className="muted">（请念给举报人，只在这里显示）</span></dt><dd className="code">{outcome.followUpCode}<Copy text={outcome.followUpCode} what="查询码" /></dd></div>
      </dl>
      {refused && (
        <>
          <p><strong>登记已经完成，但是没有{outcome.next === 'merge' ? '并案' : '受理'}：</strong></p>
          <ProblemAlert problem={refused} />
        </>
      )}
      {accepting && !outcome.done && <Accept outcome={outcome} onDone={() => { setAccepting(false); onAccepted(); }} onCancel={() => setAccepting(false)} />}
      <div className="row">
        {atDesk && !outcome.done && !accepting && <Button type={outcome.next === 'merge' ? 'default' : 'primary'} size="large" onClick={() => setAccepting(true)}>受理</Button>}
        <Button size="large" type={outcome.done ? 'primary' : 'default'} onClick={onAgain}>再登记一件</Button>
        <Link to={`/cases/${outcome.caseId}`}>打开这件案件</Link>
      </div>
    </section>
  );
}

function Accept({ outcome, onDone, onCancel }: { readonly outcome: Outcome; readonly onDone: () => void; readonly onCancel: () => void }) {
  const queries = useQueryClient();
  const key = ['file', 'case', outcome.caseId];
  const file = useQuery({ queryKey: key, queryFn: () => askFile('case', outcome.caseId) });
  return (
    <Waiting query={file}>
      {({ seq, choices, actions }) => {
        const step = actions.find(({ action }) => action === 'accept-report');
        if (!step?.allowed) return <p role="alert">{step?.why ?? '这件案件现在不能受理。'}</p>;
        const presets = { ...step.presets, ...(outcome.matter && { matter: outcome.matter }) };
        return <StepForm file={{ kind: 'case', id: outcome.caseId, seq }} action={{ ...step, presets }} choices={choices} onCancel={onCancel} onDone={() => { void queries.invalidateQueries({ queryKey: key }); onDone(); }} />;
      }}
    </Waiting>
  );
}

function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button icon={<CopyOutlined aria-hidden />} aria-label={`复制${what}`} onClick={() => void copyText(text).then(setCopied)}>{copied ? '已复制' : '复制'}</Button>
      <span className={copied === false ? 'copy-failed' : 'visually-hidden'} role="status">{copied === null ? '' : copied ? `${what}已复制` : '浏览器不允许复制，请手工抄写'}</span>
    </>
  );
}
