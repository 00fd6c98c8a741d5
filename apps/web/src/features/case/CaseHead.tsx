import { PrinterOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { Mark } from '../../shared/file/Mark';
import { Slips } from '../../shared/file/Slips';
import type { FileView, SlipStep } from '../../shared/file/view';

/** Which case it is, and where it stands on its four slips. */
export function CaseHead({ theCase, proceedings }: { readonly theCase: FileView; readonly proceedings: readonly FileView[] }) {
  const { number, subject, phaseTitle, training, matter, organisations, state } = theCase;
  const open = (step: SlipStep) => {
    const part = document.getElementById(`slip-${step}`);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector<HTMLElement>('h2')?.focus();
  };
  const provisions = [matter?.duty && `违则：${matter.duty}`, matter?.penaltyProvision && `罚则：${matter.penaltyProvision}`].filter(Boolean);
  return (
    <header className="page-head case-head">
      <div className="row">
        {[number, ...proceedings.map((one) => one.number)].filter((one) => one !== null).map((one) => <span key={one} className="muted case-number">{one}</span>)}
        <Mark>{phaseTitle}</Mark>
        {training && <Mark tone="training">教学</Mark>}
        <Link className="print-link no-print" to={`/cases/${theCase.id}/print`}><PrinterOutlined aria-hidden /> 打印案卷</Link>
      </div>
      <h1>{subject}</h1>
      <p className="muted">{[organisations[state.orgId], matter && `事项：${matter.name}`, ...provisions].filter(Boolean).join('　')}</p>
      {theCase.slips && <div className="card slips-card"><Slips slips={theCase.slips} onOpen={open} /></div>}
    </header>
  );
}
