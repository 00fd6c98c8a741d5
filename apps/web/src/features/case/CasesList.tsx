import { Link } from 'react-router';
import type { components } from '../../api/schema';
import { Mark } from '../../shared/file/Mark';
import { Time } from '../../shared/time/Time';
import { Due } from '../../shared/ui/Due';

export function CasesList({ items }: { readonly items: readonly components['schemas']['CaseListItem'][] }) {
  return (
    <ul className="cases-list">
      {items.map(({ caseId, number, subject, orgName, phaseTitle, openedAt, late, training, ended }) => (
        <li key={caseId}>
          <Link to={`/cases/${caseId}`}>{subject || '尚未写明事由'}</Link>
          <div className="cases-marks">
            {training && <Mark tone="training">教学</Mark>}
            {late && <Due text="有期限已逾期" tone="late" due={null} />}
            <Due text={phaseTitle} tone={ended ? 'done' : 'calm'} due={null} />
          </div>
          <div className="muted cases-where">
            {number && <span>{number}</span>}<span>{orgName}</span><span>登记 <Time at={openedAt} /></span>
          </div>
        </li>
      ))}
    </ul>
  );
}
