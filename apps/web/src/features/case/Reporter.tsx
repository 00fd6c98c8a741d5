import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, dataOf } from '../../api/client';
import { problemOf } from '../../api/problem';
import { Facts } from '../../shared/file/Facts';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { useHasRole } from '../../shared/session/session';

/** A reporter's name is read only on purpose, and each reading is written down; nothing of it is kept on the page's cache. */
export function Reporter({ caseId, hasReporter }: { readonly caseId: string; readonly hasReporter: boolean }) {
  const clerk = useHasRole('intake-clerk');
  const reading = useMutation({
    mutationFn: () => dataOf(api.GET('/api/cases/{id}/reporter', { params: { path: { id: caseId } } })),
    gcTime: 0,
  });
  if (!hasReporter) return <p className="muted">举报人没有留下身份信息。</p>;
  if (!clerk) return <p className="muted">举报人身份保密，只有本机关受理员可以查阅。</p>;
  if (reading.data) return <div role="status"><Facts facts={[['姓名', reading.data.name], ['电话', reading.data.phone]]} /><p className="muted">本次查阅已经留痕。</p></div>;
  return (
    <>
      {reading.error !== null && <ProblemAlert problem={problemOf(reading.error)} />}
      <Button onClick={() => reading.mutate()} loading={reading.isPending}>查阅举报人（留痕）</Button>
    </>
  );
}
