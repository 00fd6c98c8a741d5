import { Button } from 'antd';
import type { Organisation } from '../ask';
import { movedTo, type PostRow, withAnother } from './posts';

interface Props {
  readonly rows: readonly PostRow[];
  readonly organisations: readonly Organisation[];
  readonly onChange: (rows: readonly PostRow[]) => void;
}

export function PostsFields({ rows, organisations, onChange }: Props) {
  const put = (next: PostRow) => onChange(rows.map((row) => (row.key === next.key ? next : row)));
  return (
    <fieldset>
      <legend>岗位</legend>
      {rows.map((row, index) => (
        <div key={row.key} className="post-row">
          <label className="asked">机关
            <select className="field" required value={row.orgId} onChange={({ target }) => put(movedTo(row, target.value, organisations))}>
              <option value="">请选择</option>
              {organisations.map(({ orgId, name }) => <option key={orgId} value={orgId}>{name}</option>)}
            </select>
          </label>
          <label className="asked">岗位
            <select className="field" required value={row.role} onChange={({ target }) => put({ ...row, role: target.value as PostRow['role'] })}>
              <option value="">请选择</option>
              {(organisations.find(({ orgId }) => orgId === row.orgId)?.roles ?? []).map(({ role, title }) => <option key={role} value={role}>{title}</option>)}
            </select>
          </label>
          {rows.length > 1 && <Button aria-label={`去掉第 ${index + 1} 个岗位`} onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}>去掉</Button>}
        </div>
      ))}
      <Button onClick={() => onChange(withAnother(rows))}>再加一个岗位</Button>
    </fieldset>
  );
}
