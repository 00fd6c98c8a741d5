import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useHasRole } from '../../shared/session/session';
import { timeText } from '../../shared/time/instant';
import { Nothing, Waiting } from '../../shared/ui/Waiting';
import '../../shared/ui/field.css';
import { askAudit, type AuditFilter, type AuditItem } from './ask';
import { DataTable } from './DataTable';

/** 操作记录: who did what when, outside of the case files. Nobody can change it. */
export function AuditLog() {
  const [query, setQuery] = useSearchParams();
  const filter: AuditFilter = { action: query.get('action') ?? '', actor: query.get('actor') ?? '' };
  const log = useInfiniteQuery({
    queryKey: ['administration', 'audit', filter], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => askAudit(filter, pageParam), getNextPageParam: ({ next }: { readonly next: string | null }) => next ?? undefined, placeholderData: keepPreviousData,
  });
  const narrow = (part: Partial<AuditFilter>) => setQuery(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== ''), { replace: true });
  return (
    <>
      <h1>操作记录</h1>
      <p className="muted">谁在什么时候改了人员、岗位、资格、规则，谁查阅了举报人身份。记录只能增加，不能改动。</p>
      <Filters filter={filter} actions={log.data?.pages[0]?.actions ?? []} onChange={narrow} />
      <Waiting query={log.isPlaceholderData ? { ...log, data: undefined } : log}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <p className="visually-hidden" role="status">列出 {items.length} 条</p>
              {items.length === 0 && <Nothing>没有符合条件的记录。</Nothing>}
              {items.length > 0 && <Acts items={items} onActor={(actor) => narrow({ actor })} />}
              {log.hasNextPage && <p className="admin-more"><Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>更多</Button></p>}
            </>
          );
        }}
      </Waiting>
    </>
  );
}

interface FiltersProps {
  readonly filter: AuditFilter;
  readonly actions: readonly { readonly action: string; readonly title: string }[];
  readonly onChange: (part: Partial<AuditFilter>) => void;
}

function Filters({ filter, actions, onChange }: FiltersProps) {
  const [actor, setActor] = useState(filter.actor);
  useEffect(() => setActor(filter.actor), [filter.actor]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ actor: actor.trim() });
  };
  return (
    <form role="search" className="admin-filters" onSubmit={submit}>
      <label>操作
        <select className="field" value={filter.action} onChange={({ target }) => onChange({ action: target.value })}>
          <option value="">全部操作</option>
          {actions.map(({ action, title }) => <option key={action} value={action}>{title}</option>)}
        </select>
      </label>
      <label>操作人（姓名或者用户名）<input type="search" className="field" value={actor} maxLength={64} onChange={({ target }) => setActor(target.value)} /></label>
      <Button htmlType="submit">查找</Button>
      {(filter.action !== '' || filter.actor !== '') && <Button type="link" onClick={() => onChange({ action: '', actor: '' })}>看全部</Button>}
    </form>
  );
}

function Acts({ items, onActor }: { readonly items: readonly AuditItem[]; readonly onActor: (name: string) => void }) {
  return (
    <DataTable
      caption="操作记录" rows={items} keyOf={({ id }) => id}
      columns={[
        { title: '时间', render: ({ at }) => <time dateTime={at} className="names">{timeText(at)}</time> },
        { title: '操作人', render: ({ actor }) => <Button type="link" style={{ padding: 0, height: 'auto' }} aria-label={`只看${actor.name}的操作`} onClick={() => onActor(actor.name)}>{actor.name}</Button> },
        { title: '操作', render: ({ title }) => <span className="names">{title}</span> },
        { title: '对象', render: (item) => <Target item={item} /> },
        { title: '内容', render: ({ summary }) => summary },
      ]}
    />
  );
}

const KINDS: Readonly<Record<string, string>> = { case: '案件', file: '案卷', policy: '规则', calendar: '日历', deputy: '代办安排' };

/** Opens what the reader may open: people are an administrator's, cases an auditor's. */
function Target({ item: { target, targetName } }: { readonly item: AuditItem }) {
  const administers = useHasRole('administrator');
  const [kind = '', id = ''] = splitAt(target);
  if (kind === 'person') return administers ? <Link to={`/administration/people/${id}`}>{targetName ?? '人员'}</Link> : <>{targetName ?? '人员'}</>;
  if (kind === 'case' && !administers) return <Link to={`/cases/${id}`}>{targetName ?? '打开案件'}</Link>;
  return <>{[KINDS[kind], targetName].filter(Boolean).join(' ')}</>;
}

function splitAt(target: string): readonly string[] {
  const colon = target.indexOf(':');
  return [target.slice(0, colon), target.slice(colon + 1)];
}
