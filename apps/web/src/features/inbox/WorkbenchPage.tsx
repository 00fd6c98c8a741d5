import { Button } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useHasRole, useMe } from '../../shared/session/session';
import { Waiting } from '../../shared/ui/Waiting';
import { Dock } from './Dock';
import { EmptyList } from './EmptyList';
import { type Filter, NO_FILTER } from './filter';
import { Filters } from './Filters';
import { idOf, type WorkItem } from './items';
import { type KeyAct, useKeys } from './keys';
import { KeysDialog } from './KeysDialog';
import { Scopes } from './Scopes';
import { useStepsSeen } from './steps-seen';
import { type ListHandle, TaskList } from './TaskList';
import { useClaims } from './use-claims';
import { useFilter } from './use-filter';
import { useInbox } from './use-inbox';
import { useNews } from './use-news';
import './workbench.css';

const AssignDialog = lazy(() => import('./AssignDialog'));

/** 工作台: what waits, most urgent first. */
export default function WorkbenchPage() {
  const [filter, setFilter] = useFilter();
  const { query, items, refresh, patch } = useInbox(filter);
  const [panel, box] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const list = useRef<ListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const news = useNews(panel, () => void refresh(list.current?.seen() ?? 0));
  const claims = useClaims({ patch, expectNews: news.expect });
  const [dialog, setDialog] = useState<'assign' | 'keys' | null>(null);
  const { posts } = useMe();
  const mayAssign = useHasRole('team-leader', 'supervisor');
  const steps = useStepsSeen(items, filter.action);
  const chosen = [...claims.selection.values()];

  const change = (part: Partial<Filter>) => {
    claims.clear();
    setFilter(part);
  };
  const claim = (item: WorkItem) => void claims.order({ items: [item], assign: null });
  useKeys((what: KeyAct) => {
    const item = list.current?.active() ?? null;
    switch (what) {
      case 'next': return list.current?.move(1);
      case 'previous': return list.current?.move(-1);
      case 'first': case 'last': return list.current?.edge(what);
      case 'select': return item && claims.select(item);
      case 'claim': return item && claims.claimOf(item) === 'offered' && claim(item);
      case 'search': return search.current?.focus();
      case 'refresh': return news.show();
      case 'help': return setDialog('keys');
    }
  });
  const showNews = () => {
    news.show();
    // The bar goes, and the focus with it.
    list.current?.move(0);
  };

  return (
    <>
      <div className="page-head row spread">
        <h1>工作台</h1>
        <div className="row">
          <Button onClick={news.show} loading={query.isRefetching}>刷新</Button>
          <Button className="desk-only" onClick={() => setDialog('keys')}>键盘操作</Button>
        </div>
      </div>
      <Scopes scope={filter.scope} onChange={(scope) => change({ scope })} />
      <Filters filter={filter} onChange={change} search={search} steps={steps} />
      <div ref={panel} role="tabpanel" id="tasks" aria-labelledby={`scope-${filter.scope}`} className="tasks">
        <Waiting query={{ ...query, isRefetchError: false }}>
          {() => (
            <>
              {items.length === 0 && !query.hasNextPage && <EmptyList filter={filter} onScope={(scope) => change({ scope })} onClear={() => change({ ...NO_FILTER, scope: filter.scope })} />}
              <TaskList
                key={JSON.stringify(filter)} place={JSON.stringify(filter)} items={items} box={box} handle={list} isOwn={({ orgId }) => posts.some((post) => post.orgId === orgId)}
                isSelected={(item) => claims.selection.has(idOf(item))} claimOf={claims.claimOf} more={query.hasNextPage && !query.isFetchNextPageError} fetching={query.isFetching} onMore={query.fetchNextPage} onSelect={claims.select} onClaim={claim}
              />
              {query.hasNextPage && !query.isFetchNextPageError && <p className="muted more" role="status">{items.length === 0 ? '正在查找…' : '正在读取更多…'}</p>}
              {query.isFetchNextPageError && <p className="more"><Button onClick={() => void query.fetchNextPage()}>没有读到后面的，再试一次</Button></p>}
            </>
          )}
        </Waiting>
      </div>
      <Dock
        news={news.count} onNews={showNews} stale={query.isRefetchError} claims={claims} problem={dialog === 'assign' ? null : claims.problem}
        onAssign={mayAssign ? () => setDialog('assign') : null}
      />
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      {dialog === 'assign' && (
        <Suspense fallback={null}>
          <AssignDialog
            items={chosen} busy={claims.busy} problem={claims.problem} onCancel={() => setDialog(null)}
            onAssign={(assign) => void claims.order({ items: chosen, assign }).then((done) => { if (done) setDialog(null); })}
          />
        </Suspense>
      )}
    </>
  );
}
