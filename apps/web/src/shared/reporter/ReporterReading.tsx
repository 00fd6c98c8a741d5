import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { api, dataOf } from '../../api/client';
import { problemOf } from '../../api/problem';
import type { components } from '../../api/schema';
import { ProblemAlert } from '../problem/ProblemAlert';

interface Props {
  readonly caseId: string;
  /** What the button says. */
  readonly label: string;
  /** Who reported, once read. */
  readonly children: (reporter: components['schemas']['ReporterIdentity']) => ReactNode;
}

/** A reporter's name is read only on purpose, and each reading is written down; nothing of it is kept in the page's cache. */
export function ReporterReading({ caseId, label, children }: Props) {
  const reading = useMutation({ mutationFn: () => dataOf(api.GET('/api/cases/{id}/reporter', { params: { path: { id: caseId } } })), gcTime: 0 });
  if (reading.data) return <div role="status">{children(reading.data)}<p className="muted">本次查阅已经留痕。</p></div>;
  return (
    <>
      {reading.error !== null && <ProblemAlert problem={problemOf(reading.error)} />}
      <p className="row"><Button onClick={() => reading.mutate()} loading={reading.isPending}>{label}</Button><span className="muted">举报人身份保密，每次查阅都会留痕。</span></p>
    </>
  );
}
