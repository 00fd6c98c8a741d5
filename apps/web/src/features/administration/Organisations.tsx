import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useRegion } from '../../shared/people/region';
import { Waiting } from '../../shared/ui/Waiting';
import { askOrganisations, type Organisation } from './ask';
import { type Column, DataTable } from './DataTable';

const KINDS: Readonly<Record<Organisation['kind'], string>> = { township: '乡镇、街道', department: '部门', bureau: '司法行政机关', county: '区（县、市）政府', platform: '指挥平台' };

/** 机关: those of the rules in force; they are added by importing rules. */
export function Organisations() {
  const query = useQuery({ queryKey: ['administration', 'organisations'], queryFn: askOrganisations });
  const region = useRegion();
  return (
    <>
      <h1>机关</h1>
      <Waiting query={query}>
        {({ items, regional, regionName }) => (
          <>
            <p className="muted">{regional ? `${regionName}现行规则所列的全部机关。新增、更名的，请在“规则”中导入新版本。` : '您管理的机关。其他机关由地区的系统管理员管理。'}</p>
            <DataTable caption="机关和人数" columns={columnsFor([...items.map(({ orgId: id, name }) => ({ id, name })), ...region])} rows={items} keyOf={({ orgId }) => orgId} />
          </>
        )}
      </Waiting>
    </>
  );
}

/** Those that supervise may be somebody else's to administer; their names are no secret. */
function columnsFor(all: readonly { readonly id: string; readonly name: string }[]): readonly Column<Organisation>[] {
  const named = (id: string) => all.find((one) => one.id === id)?.name ?? '其他机关';
  return [
    { title: '机关', render: ({ name }) => <span className="names">{name}</span> },
    { title: '类别', render: ({ kind }) => <span className="names">{KINDS[kind]}</span> },
    { title: '文号简称', render: ({ short }) => short },
    { title: '督办机关', render: ({ supervisedBy }) => supervisedBy.map(named).join('、') || '无' },
    { title: '人数', render: (org) => <Headcount org={org} /> },
    { title: '可设岗位', render: ({ roles }) => roles.map(({ title }) => title).join('、') },
  ];
}

function Headcount({ org: { orgId, name, peopleActive, peopleInactive } }: { readonly org: Organisation }) {
  return (
    <span className="names">
      <Link to={`/administration/people?org=${encodeURIComponent(orgId)}`} aria-label={`在岗 ${peopleActive} 人，查看${name}的人员`}>在岗 {peopleActive} 人</Link>
      {peopleInactive > 0 && <span className="muted">，停用 {peopleInactive} 人</span>}
    </span>
  );
}
