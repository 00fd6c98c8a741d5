import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Board } from './ask';
import { type Filter, type Group, NOBODY, type Show } from './filter';

const GROUPS: readonly Group[] = ['org', 'person', 'step', 'clock'];
const ROWS = { org: 'byOrganisation', person: 'byPerson', step: 'byStep', clock: 'byClock' } as const;

/** What the list below shows, and the way back to all. */
export function FilterChips({ filter, board, onChange }: { readonly filter: Filter; readonly board: Board | undefined; readonly onChange: (part: Partial<Filter>) => void }) {
  const chips = GROUPS.filter((group) => filter[group] !== null);
  return (
    <div className="row filter-chips">
      <h2>{titleOf(filter.show)}</h2>
      {chips.map((group) => {
        const title = titleIn(board, group, filter[group] ?? '');
        return <Button key={group} size="small" icon={<CloseOutlined aria-hidden />} iconPlacement="end" aria-label={`不再只看${title}`} onClick={() => onChange({ [group]: null })}>{title}</Button>;
      })}
    </div>
  );
}

function titleOf(show: Show): string {
  if (typeof show === 'number') return `第 ${show} 级督办，还没有签收`;
  return { late: '已逾期', soon: '三日内到期', open: '未办结', awaiting: '待推算：缺节假日安排' }[show];
}

function titleIn(board: Board | undefined, group: Group, key: string): string {
  if (key === NOBODY) return '未认领';
  return board?.[ROWS[group]].find((row) => row.key === key)?.title ?? '所选范围';
}
