import { Button } from 'antd';

interface Props {
  readonly count: number;
  readonly busy: boolean;
  readonly onClaim: () => void;
  /** Null: the person assigns nobody. */
  readonly onAssign: (() => void) | null;
  readonly onClear: () => void;
}

/** Within the thumb's reach. */
export function SelectionBar({ count, busy, onClaim, onAssign, onClear }: Props) {
  return (
    <div className="selection-bar" role="region" aria-label="对所选任务">
      <span role="status">已选 {count} 项</span>
      <Button type="primary" loading={busy} onClick={onClaim}>认领</Button>
      {onAssign && <Button disabled={busy} onClick={onAssign}>改派</Button>}
      <Button disabled={busy} onClick={onClear}>取消选择</Button>
    </div>
  );
}
