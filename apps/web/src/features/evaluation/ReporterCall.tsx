import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, dataOf } from '../../api/client';
import { problemOf } from '../../api/problem';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';

/** The name and number to call: read only on purpose, written down each time, kept in no cache. */
export function ReporterCall({ caseId }: { readonly caseId: string }) {
  const reading = useMutation({ mutationFn: () => dataOf(api.GET('/api/cases/{id}/reporter', { params: { path: { id: caseId } } })), gcTime: 0 });
  if (reading.data) {
    const { name, phone } = reading.data;
    return <p role="status" className="reporter">请致电 <strong>{name}</strong>：<a href={`tel:${phone}`}>{phone}</a><span className="muted">（本次查阅已经留痕）</span></p>;
  }
  return (
    <>
      {reading.error && <ProblemAlert problem={problemOf(reading.error)} />}
      <p className="row"><Button loading={reading.isPending} onClick={() => reading.mutate()}>查看举报人电话</Button><span className="muted">举报人身份保密，每次查看都会留痕。</span></p>
    </>
  );
}
