import { Facts } from '../../shared/file/Facts';
import { ReporterReading } from '../../shared/reporter/ReporterReading';
import { useHasRole } from '../../shared/session/session';

/** Who reported, on the case's page: for the clerk to read, and to others that it is not theirs to. */
export function Reporter({ caseId, hasReporter }: { readonly caseId: string; readonly hasReporter: boolean }) {
  const clerk = useHasRole('intake-clerk');
  if (!hasReporter) return <p className="muted">举报人没有留下身份信息。</p>;
  if (!clerk) return <p className="muted">举报人身份保密，只有本机关受理员可以查阅。</p>;
  return <ReporterReading caseId={caseId} label="查阅举报人">{({ name, phone }) => <Facts facts={[['姓名', name], ['电话', phone]]} />}</ReporterReading>;
}
