import { memo } from 'react';
import { Link } from 'react-router';
import { timeText } from '../../shared/time/instant';
import { Due } from '../../shared/ui/Due';
import { idOf, pathOf, type WorkItem } from './items';

export interface RowActs {
  readonly onSelect: (item: WorkItem) => void;
  readonly onClaim: (item: WorkItem) => void;
  readonly onFocus: (item: WorkItem) => void;
}

interface Props extends RowActs {
  readonly item: WorkItem;
  /** The one row that the Tab key reaches. */
  readonly active: boolean;
  readonly selected: boolean;
  /** Of the person's own organisation: the phone does without its name. */
  readonly own: boolean;
  readonly claim: 'offered' | 'busy' | 'done' | null;
}

/** A task as one line at the desk and as a card on the phone. */
export const TaskRow = memo(function TaskRow({ item, active, selected, own, claim, onSelect, onClaim, onFocus }: Props) {
  const tabIndex = active ? 0 : -1;
  const name = `${item.title} ${item.subject}`;
  return (
    <div className={selected ? 'task selected' : 'task'} data-task={idOf(item)} data-tone={item.tone} onFocus={() => onFocus(item)}>
      <label className="pick"><input type="checkbox" tabIndex={tabIndex} checked={selected} onChange={() => onSelect(item)} aria-label={`选中：${name}`} /></label>
      <Link to={pathOf(item)} className="what" tabIndex={tabIndex} data-open>
        <span className="step">{item.title}</span>
        {item.training && <span className="mark training">教学</span>}
        {item.deputyFor && <span className="mark deputy">代{item.deputyFor}</span>}
        <span className="subject">{item.subject || '尚未写明事由'}</span>
      </Link>
      <div className="where">
        {item.number && <span className="number">{item.number}</span>}
        <span className={own ? 'org own' : 'org'}>{item.orgName}</span>
        <span>{item.assigneeName ?? `${item.roleTitle}（待认领）`}</span>
      </div>
      <div className="when">
        {item.left === null ? <span className="muted">没有期限</span> : <Due text={item.left} tone={item.tone} due={item.due} />}
        {item.due && <span className="due-at">{item.clockTitle ? `${item.clockTitle} ` : ''}{timeText(item.due)}</span>}
      </div>
      <div className="act">
        {claim === 'done' && <span className="muted">已认领</span>}
        {(claim === 'offered' || claim === 'busy') && (
          <button type="button" className="claim" tabIndex={tabIndex} aria-disabled={claim === 'busy'} aria-label={`认领：${name}`} onClick={() => { if (claim === 'offered') onClaim(item); }}>
            {claim === 'busy' ? '正在认领' : '认领'}
          </button>
        )}
      </div>
    </div>
  );
});
