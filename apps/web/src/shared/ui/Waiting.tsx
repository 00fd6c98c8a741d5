import { Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Loading, failed or there: the three states of everything that is asked of the server. */
export function Waiting<Data>({ query, children }: { readonly query: Asked<Data>; readonly children: (data: Data) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return <ProblemAlert problem={problemOf(query.error)} action={<Button onClick={() => void query.refetch()}>再试一次</Button>} />;
  }
  return <div aria-busy="true"><span className="visually-hidden" role="status">正在读取…</span><Skeleton active paragraph={{ rows: 4 }} /></div>;
}

/** Says what is not there, and what to do about it. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />;
}
