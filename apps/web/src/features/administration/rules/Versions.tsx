import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { timeText } from '../../../shared/time/instant';
import { Waiting } from '../../../shared/ui/Waiting';
import { askOrganisations } from '../ask';
import { type Column, DataTable } from '../DataTable';
import { askVersions, PLACES, type RuleKind, TITLES, type Version } from './ask';

const EXPLAINED: Readonly<Record<RuleKind, string>> = {
  policy: '新开办的案件适用现行版本；已经开办的案件一直按开办时的版本办完。',
  calendar: '节假日和调休，各地区共用。导入新版本后，在办案件的期限会重新推算。',
};

export function Versions({ kind }: { readonly kind: RuleKind }) {
  const navigate = useNavigate();
  const versions = useQuery({ queryKey: ['administration', 'versions', kind], queryFn: () => askVersions(kind) });
  const organisations = useQuery({ queryKey: ['administration', 'organisations'], queryFn: askOrganisations });
  const regional = organisations.data?.regional;
  return (
    <>
      <div className="row spread page-head">
        <h1>{TITLES[kind]}</h1>
        {regional && (
          <div className="row">
            {kind === 'calendar' && <Button type="primary" onClick={() => void navigate(`${PLACES[kind]}/notice`)}>导入放假通知</Button>}
            <Button type={kind === 'calendar' ? 'default' : 'primary'} onClick={() => void navigate(`${PLACES[kind]}/import`)}>导入新版本</Button>
          </div>
        )}
      </div>
      <p className="muted">{EXPLAINED[kind]}{regional === false && '由地区的系统管理员导入，您可以查看、比较。'}</p>
      <Waiting query={versions}>
        {(items) => <DataTable caption={`${TITLES[kind]}的各个版本`} columns={columnsFor(kind, items)} rows={items} keyOf={({ version }) => version} />}
      </Waiting>
    </>
  );
}

function columnsFor(kind: RuleKind, all: readonly Version[]): readonly Column<Version>[] {
  const older = (version: Version) => all[all.indexOf(version) + 1];
  return [
    { title: '版本', render: ({ version, inForce }) => <span><Link to={`${PLACES[kind]}/versions/${encodeURIComponent(version)}`}>{version}</Link>{inForce && <>　<Tag color="success">现行</Tag></>}</span> },
    { title: '采用时间', render: ({ adoptedAt }) => <span className="names">{timeText(adoptedAt)}</span> },
    ...(kind === 'calendar' ? [{ title: '年份', render: ({ years = [] }: Version) => years.join('、') }] : []),
    { title: '适用的未结案卷', render: ({ openFiles }) => `${openFiles} 件` },
    { title: '比较', render: (version) => <CompareLink kind={kind} version={version} older={older(version)} /> },
  ];
}

function CompareLink({ kind, version: { version }, older }: { readonly kind: RuleKind; readonly version: Version; readonly older: Version | undefined }) {
  if (!older) return '最早的版本';
  return <Link to={`${PLACES[kind]}/compare?${new URLSearchParams({ from: older.version, to: version }).toString()}`}>与上一版本比较</Link>;
}
