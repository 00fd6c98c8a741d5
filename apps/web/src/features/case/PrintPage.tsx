import { PrinterOutlined } from '@ant-design/icons';
import { useIsFetching } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { ClockList } from '../../shared/file/ClockList';
import { EscalationList } from '../../shared/file/EscalationList';
import { Facts } from '../../shared/file/Facts';
import { LedgerHistory } from '../../shared/file/LedgerHistory';
import { Slips } from '../../shared/file/Slips';
import type { FileView } from '../../shared/file/view';
import { timeText } from '../../shared/time/instant';
import { Waiting } from '../../shared/ui/Waiting';
import { useCaseFiles } from './case-files';
import { DispatchPart, EvaluationPart, IntakePart, Part } from './CaseParts';
import { ProceedingPart } from './ProceedingPart';
import './case.css';
import './print.css';

/** All of a file as paper: nothing folded away, every document in full, the ledger with its hashes. */
export default function PrintPage() {
  const { caseId = '' } = useParams();
  const { theCase, proceedings } = useCaseFiles(caseId, true);
  // Without its proceeding it would be another file: nothing is laid out before all of it is there.
  const missing = proceedings.find(({ data }) => data === undefined);
  if (missing) return <Waiting query={missing}>{() => null}</Waiting>;
  return <Waiting query={theCase}>{(view) => <Paper theCase={view} proceedings={proceedings.flatMap(({ data }) => (data ? [data] : []))} />}</Waiting>;
}

function Paper({ theCase, proceedings }: { readonly theCase: FileView; readonly proceedings: readonly FileView[] }) {
  const { state } = theCase;
  const views = [theCase, ...proceedings];
  // The ledgers come page by page.
  const reading = useIsFetching() > 0;
  if (state.kind !== 'case') return null;
  return (
    <article className="paper">
      <div className="row no-print">
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} disabled={reading} onClick={() => globalThis.print()}>{reading ? '正在读取全部案卷…' : '打印'}</Button>
        <Link to={`/cases/${theCase.id}`}>回到案件</Link>
      </div>
      <header>
        <p>{theCase.organisations[state.orgId]}</p>
        <h1>案卷　{theCase.subject}</h1>
        <Facts facts={[
          ['编号', views.map(({ number }) => number).filter(Boolean).join('　')], ['案件性质', theCase.training && '教学案件，不计入统计'], ['事项', theCase.matter?.name],
          ['违则', theCase.matter?.duty], ['罚则', theCase.matter?.penaltyProvision], ['阶段', theCase.phaseTitle], ['制作时间（法定时间）', timeText(theCase.legalNow)],
        ]} />
        {theCase.slips && <Slips slips={theCase.slips} />}
      </header>
      <IntakePart view={theCase} state={state} reporter={state.hasReporter ? '身份保密' : '没有留下身份信息'} />
      <DispatchPart view={theCase} />
      <Part step="closure" title="结单">
        {proceedings.length === 0 && <p>没有办案程序。</p>}
        {proceedings.map((view) => <ProceedingPart key={view.id} view={view} open />)}
      </Part>
      <EvaluationPart view={theCase} state={state} open />
      <PaperSection title="期限"><ClockList clocks={views.flatMap(({ clocks }) => clocks)} open /></PaperSection>
      {views.filter(({ escalations }) => escalations.length > 0).map((view) => <PaperSection key={view.id} title="督办"><EscalationList view={view} /></PaperSection>)}
      {views.map((view) => (
        <PaperSection key={view.id} title={view.kind === 'case' ? '台账：案件' : ['台账：办案程序', view.number].filter(Boolean).join(' ')}>
          <p>末条校验 <code>{view.headHash}</code>（共 {view.seq} 条）</p>
          <LedgerHistory kind={view.kind} id={view.id} whole />
        </PaperSection>
      ))}
    </article>
  );
}

function PaperSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="card"><h2>{title}</h2>{children}</section>;
}
