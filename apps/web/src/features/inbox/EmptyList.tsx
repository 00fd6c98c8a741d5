import { Link } from 'react-router';
import { Nothing } from '../../shared/ui/Waiting';
import { type Filter, isNarrowed, type Scope } from './filter';

const NOTHING: Readonly<Record<Scope, string>> = {
  mine: '您名下没有未办的任务。可以到“可认领”里看看有没有等人接手的。',
  claimable: '您的岗位上没有待认领的任务。新任务来了会自动出现在这里。',
  team: '您的岗位上没有未办的任务。',
  waiting: '没有在等其他岗位办理的任务。',
};

interface Props {
  readonly filter: Filter;
  readonly onClear: () => void;
  readonly onScope: (scope: Scope) => void;
}

/** Says what is not there, and what to do. */
export function EmptyList({ filter, onClear, onScope }: Props) {
  if (isNarrowed(filter)) {
    return <Nothing>没有符合筛选条件的任务。<br /><button type="button" className="link" onClick={onClear}>清除筛选</button></Nothing>;
  }
  return (
    <Nothing>
      {NOTHING[filter.scope]}<br />
      {filter.scope === 'mine' ? <button type="button" className="link" onClick={() => onScope('claimable')}>看可认领的任务</button> : <Link to="/cases">查找案件</Link>}
    </Nothing>
  );
}
