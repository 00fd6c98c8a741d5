import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Nothing, Waiting } from '../../../shared/ui/Waiting';
import '../../../shared/ui/field.css';
import { askOrganisations, askPeople, type Organisation, type PeopleFilter, type Person } from '../ask';
import { DataTable } from '../DataTable';
import { CertificateText } from './CertificateText';

/** 人员: found by name, organisation and whether they are still at work. */
export function People() {
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const active = query.get('active');
  const filter: PeopleFilter = { q: query.get('q') ?? '', org: query.get('org') ?? '', active: active === 'true' || active === 'false' ? active : '' };
  const organisations = useQuery({ queryKey: ['administration', 'organisations'], queryFn: askOrganisations });
  const people = useInfiniteQuery({
    queryKey: ['administration', 'people', filter], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => askPeople(filter, pageParam), getNextPageParam: ({ next }: { readonly next: string | null }) => next ?? undefined,
  });
  const narrow = (part: Partial<PeopleFilter>) => setQuery(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== ''), { replace: true });
  return (
    <>
      <div className="row spread page-head"><h1>人员</h1><Button type="primary" onClick={() => void navigate('/administration/people/new')}>新增人员</Button></div>
      <Filters filter={filter} organisations={organisations.data?.items ?? []} onChange={narrow} />
      <Waiting query={people}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <p className="visually-hidden" role="status">列出 {items.length} 人</p>
              {items.length === 0 && <Nothing>没有找到。可以只写姓名或者用户名的一部分。</Nothing>}
              {items.length > 0 && <PeopleTable items={items} />}
              {people.hasNextPage && <p className="admin-more"><Button loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>更多</Button></p>}
            </>
          );
        }}
      </Waiting>
    </>
  );
}

interface FiltersProps {
  readonly filter: PeopleFilter;
  readonly organisations: readonly Organisation[];
  readonly onChange: (part: Partial<PeopleFilter>) => void;
}

function Filters({ filter, organisations, onChange }: FiltersProps) {
  const [q, setQ] = useState(filter.q);
  useEffect(() => setQ(filter.q), [filter.q]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: q.trim() });
  };
  return (
    <form role="search" className="admin-filters" onSubmit={submit}>
      <label>姓名、用户名或执法证号<input type="search" className="field" value={q} maxLength={64} onChange={({ target }) => setQ(target.value)} /></label>
      <label>机关
        <select className="field" value={filter.org} onChange={({ target }) => onChange({ org: target.value })}>
          <option value="">全部机关</option>
          {organisations.map(({ orgId, name }) => <option key={orgId} value={orgId}>{name}</option>)}
        </select>
      </label>
      <label>在岗
        <select className="field" value={filter.active} onChange={({ target }) => onChange({ active: target.value as PeopleFilter['active'] })}>
          <option value="">全部</option><option value="true">在岗</option><option value="false">已停用</option>
        </select>
      </label>
      <Button htmlType="submit">查找</Button>
    </form>
  );
}

function PeopleTable({ items }: { readonly items: readonly Person[] }) {
  return (
    <DataTable
      caption="人员" rows={items} keyOf={({ personId }) => personId}
      columns={[
        { title: '姓名', render: ({ personId, name, active }) => <span className="names"><Link to={`/administration/people/${personId}`}>{name}</Link>{!active && <>　<Tag>已停用</Tag></>}</span> },
        { title: '用户名', render: ({ username }) => username },
        { title: '岗位', render: ({ posts }) => posts.map(({ roleTitle, orgName }) => `${orgName}　${roleTitle}`).join('；') || '无' },
        { title: '执法证', render: ({ certificate }) => <CertificateText certificate={certificate} /> },
        { title: '法律职业资格', render: ({ legalQualification }) => (legalQualification ? '有' : '无') },
      ]}
    />
  );
}
