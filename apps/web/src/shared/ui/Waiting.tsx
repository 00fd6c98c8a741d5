import { Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  /** What is shown was read before; reading it again has failed. */
  readonly isRefetchError?: boolean;
  readonly refetch: () => unknown;
}

/** Loading, failed or there: the three states of everything that is asked of the server; and there, but perhaps out of date. */
export function Waiting<Data>({ query, children }: { readonly query: Asked<Data>; readonly children: (data: Data) => ReactNode }) {
  if (query.data !== undefined) return <>{query.isRefetchError === true && <Stale query={query} />}{children(query.data)}</>;
  if (query.error) {
    return <ProblemAlert problem={problemOf(query.error)} action={<Button onClick={() => void query.refetch()}>再试一次</Button>} />;
  }
  return <div aria-busy="true"><span className="visually-hidden" role="status">正在读取…</span><Skeleton active paragraph={{ rows: 4 }} /></div>;
}

/** Takes no focus: somebody may be writing. */
function Stale({ query: { error, refetch } }: { readonly query: Pick<Asked<unknown>, 'error' | 'refetch'> }) {
  return <p role="status" className="row stale no-print">没有刷新成功，显示的可能不是最新的：{problemOf(error).message}<Button onClick={() => void refetch()}>再试一次</Button></p>;
}

/** Says what is not there, and what to do about it. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />;
}
