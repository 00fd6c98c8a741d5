import type { SlipStep, SlipView } from './view';
import './file.css';

const STATUS: Readonly<Record<SlipView['status'], string>> = { waiting: '未到', current: '正在办', done: '已办完', 'not-needed': '不再需要' };

/** 四步联单: the spine of a case. Each slip opens its part of the page where the page has one. */
export function Slips({ slips, onOpen }: { readonly slips: readonly SlipView[]; readonly onOpen?: (step: SlipStep) => void }) {
  return (
    <ol className="slips" aria-label="四单进度">
      {slips.map(({ step, title, status }, index) => {
        const inside = <><span className="slip-number" aria-hidden="true">{status === 'done' ? '✓' : index + 1}</span><span className="slip-title">{title}</span><span className="slip-status">{STATUS[status]}</span></>;
        return (
          <li key={step} className={`slip ${status}`} aria-current={status === 'current' ? 'step' : undefined}>
            {onOpen ? <button type="button" onClick={() => onOpen(step)}>{inside}</button> : <div>{inside}</div>}
          </li>
        );
      })}
    </ol>
  );
}
