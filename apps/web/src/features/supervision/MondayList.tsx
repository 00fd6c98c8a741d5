import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMe } from '../../shared/session/session';
import { dateText, shortTime } from '../../shared/time/instant';
import { Waiting } from '../../shared/ui/Waiting';
import { askClocks, type Clock, type Clocks } from './ask';
import type { Filter } from './filter';

/** 周一清单: what is late and what falls due, on paper, with room for what is agreed. */
export function MondayList({ filter, onClose }: { readonly filter: Filter; readonly onClose: () => void }) {
  const [post] = useMe().posts;
  const asked = { ...filter, person: null, step: null, clock: null };
  const lists = useQuery({
    queryKey: ['supervision', 'monday', filter.org, filter.training],
    queryFn: () => Promise.all([askClocks({ ...asked, show: 'late' }), askClocks({ ...asked, show: 'soon' })]),
  });
  return (
    <section className="card monday">
      <div className="row spread no-print">
        <Button onClick={onClose}>返回看板</Button><Button type="primary" onClick={() => globalThis.print()}>打印</Button>
      </div>
      <Waiting query={lists}>{([late, soon]) => <><p className="muted">{post?.orgName}　{filter.training && '教学案件　'}制表日期 {dateText(new Date(lists.dataUpdatedAt).toISOString())}</p><Sheet title="已逾期" list={late} /><Sheet title="三日内到期" list={soon} /></>}</Waiting>
    </section>
  );
}

function Sheet({ title, list: { clocks, more } }: { readonly title: string; readonly list: Clocks }) {
  return (
    <>
      <h2>{title}（{clocks.length}{more && '，只列最急的'}）</h2>
      {clocks.length === 0 ? <p className="muted">没有。</p> : (
        <table>
          <thead><tr><th scope="col">案件</th><th scope="col">期限</th><th scope="col">到期</th><th scope="col">承办</th><th scope="col">督办</th><th scope="col" className="agreed">本周措施</th></tr></thead>
          <tbody>{clocks.map((clock) => <Line key={`${clock.fileId} ${clock.key}`} clock={clock} />)}</tbody>
        </table>
      )}
    </>
  );
}

function Line({ clock: { subject, number, title, due, left, assigneeName, owner, orgName, escalations, rungs } }: { readonly clock: Clock }) {
  const newest = escalations.at(-1);
  return (
    <tr>
      <th scope="row">{subject}<div className="muted">{number}</div></th>
      <td data-label="期限">{title}</td>
      <td data-label="到期">{left}<div className="muted">{due && shortTime(due)}</div></td>
      <td data-label="承办">{assigneeName ?? `未认领（${owner}）`}<div className="muted">{orgName}</div></td>
      <td data-label="督办">{newest ? `第 ${newest.rung}/${rungs} 级${newest.acknowledgedBy ? `，${newest.acknowledgedBy} 已签收` : '，未签收'}` : ''}</td>
      <td className="agreed-room" aria-label="留空填写" />
    </tr>
  );
}
