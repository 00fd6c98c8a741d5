import { Alert } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ProblemError } from '../../api/problem';
import { timeText } from '../time/instant';

/** Why it was not done, under which article, and what to do now. Takes the focus, so that nobody misses it. */
export function ProblemAlert({ problem, action }: { readonly problem: ProblemError; readonly action?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const { title, detail, article, next, errors, changes, requestId, status } = problem.parts;
  return (
    <div ref={box} tabIndex={-1} data-problem={problem.code} style={{ marginBottom: 16 }}>
      <Alert
        type={status === 412 || status === 0 ? 'warning' : 'error'} showIcon title={title} action={action}
        description={(
          <>
            <div>{detail}</div>
            {errors.length > 0 && <ul>{errors.map((error) => <li key={error.field + error.message}>{error.message}</li>)}</ul>}
            {changes.length > 0 && (
              <ul>{changes.map((change) => <li key={change.at + change.title}>{timeText(change.at)}　{change.by}：{change.title}</li>)}</ul>
            )}
            {article && <div>依据：{article}</div>}
            {next && <div><strong>接下来：{next}</strong></div>}
            {status >= 500 && requestId && <div className="muted">请求编号 {requestId}</div>}
          </>
        )}
      />
    </div>
  );
}
