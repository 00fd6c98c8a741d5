import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { NewsBar, useNews } from '../../shared/live/NewsBar';
import { Nothing, Waiting } from '../../shared/ui/Waiting';
import { askBoard, askClocks, askRungs } from './ask';
import { BoardTables } from './BoardTables';
import { ClockRows } from './ClockRows';
import { type Filter, filterOf, queryOf } from './filter';
import { FilterChips } from './FilterChips';
import { MeasureDrawer, type OpenMeasure } from './MeasureDrawer';
import { MondayList } from './MondayList';
import { RungFilter } from './RungFilter';
import { Totals } from './Totals';
import './supervision.css';

const LIST = 'supervised-clocks';

export default function BoardPage() {
  const [query, setQuery] = useSearchParams();
  const filter = filterOf(query);
  const { org, training } = filter;
  const [measure, setMeasure] = useState<OpenMeasure | null>(null);
  const [done, setDone] = useState('');
  const queries = useQueryClient();
  const still = { refetchOnWindowFocus: false } as const;
  const board = useQuery({ queryKey: ['supervision', 'board', org, training], queryFn: () => askBoard({ org, training }), ...still });
  const rungs = useQuery({ queryKey: ['supervision', 'escalations', org, training], queryFn: () => askRungs({ org, training }), ...still });
  const clocks = useQuery({
    queryKey: ['supervision', 'clocks', queryOf({ ...filter, monday: false }).toString()], queryFn: () => askClocks(filter), enabled: typeof filter.show !== 'number' && !filter.monday, ...still,
  });
  const news = useNews();
  const refresh = () => {
    news.clear();
    void queries.invalidateQueries({ queryKey: ['supervision'] });
  };
  const change = (part: Partial<Filter>) => setQuery(queryOf({ ...filter, ...part }), { replace: true });
  const open = (part: Partial<Filter>) => {
    change(part);
    document.getElementById(LIST)?.scrollIntoView({ block: 'start' });
    document.getElementById(LIST)?.focus({ preventScroll: true });
  };
  const taken = ({ title, clock }: OpenMeasure, seq: number) => {
    setMeasure(null);
    news.seen(clock.fileId, seq);
    setDone(`已办理：${title}（${clock.subject}）`);
    void queries.invalidateQueries({ queryKey: ['file', clock.kind, clock.fileId] });
    refresh();
  };
  const rung = typeof filter.show === 'number' ? rungs.data?.find((one) => one.rung === filter.show) : undefined;
  const shown = typeof filter.show === 'number' ? { ...rungs, data: rungs.data && { clocks: rung?.clocks ?? [], more: (rung?.open ?? 0) > (rung?.clocks.length ?? 0) } } : clocks;
  return (
    <>
      <header className="page-head row spread">
        <h1>{filter.monday ? '周一清单' : '督办'}</h1>
        <div className="row no-print">
          <label className="row" htmlFor="training"><Switch id="training" checked={training} onChange={(on) => change({ training: on })} />只看教学案件</label>
          {!filter.monday && <Button onClick={() => change({ monday: true })}>周一清单</Button>}
        </div>
      </header>
      <NewsBar count={news.count} onRefresh={refresh} />
      <p role="status" className="done-line">{done}</p>
      {filter.monday ? <MondayList filter={filter} onClose={() => change({ monday: false })} /> : (
        <>
          <Waiting query={board}>
            {(found) => <><Totals board={found} show={filter.show} onShow={(show) => open({ show, person: null, step: null, clock: null })} /><BoardTables board={found} filter={filter} onOpen={open} /></>}
          </Waiting>
          <section id={LIST} className="card clock-list" tabIndex={-1} aria-label="期限清单">
            <FilterChips filter={filter} board={board.data} onChange={change} />
            <RungFilter rungs={rungs.data ?? []} show={filter.show} onShow={(show) => change({ show, person: null, step: null, clock: null })} />
            <Waiting query={shown}>
              {(list) => (list.clocks.length === 0 ? <Nothing>没有符合条件的期限。</Nothing> : (
                <>
                  <ClockRows clocks={list.clocks} onMeasure={setMeasure} />
                  {list.more && <p className="muted">只列出最急的 {list.clocks.length} 项，可以用上面的数字缩小范围。</p>}
                </>
              ))}
            </Waiting>
          </section>
        </>
      )}
      <MeasureDrawer measure={measure} onDone={taken} onClose={() => setMeasure(null)} />
    </>
  );
}
