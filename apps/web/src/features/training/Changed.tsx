import { useQuery } from '@tanstack/react-query';
import { askLedger, type LedgerItem } from '../../shared/file/ask';
import { Facts } from '../../shared/file/Facts';
import { timeText } from '../../shared/time/instant';
import { Waiting } from '../../shared/ui/Waiting';
import type { Run } from './ask';

const MOST = 100;

/** What the last step changed, and what time did on the way: the ledgers' newest entries. */
export function Changed({ run }: { readonly run: Run }) {
  const { caseId, proceedingId, changedAfter, position, steps } = run;
  const news = useQuery({ queryKey: ['training', caseId, 'changed', position], queryFn: () => askChanges(run), placeholderData: (before) => before });
  const last = steps[position - 1];
  return (
    <section className="card" aria-labelledby="changed" aria-live="polite" data-after={`${changedAfter.case}/${proceedingId ?? ''}`}>
      <h2 id="changed">刚才发生了什么</h2>
      {last?.refusal && <div className="lesson"><strong>系统不准：{last.actionTitle}</strong><div>{last.refusal.detail}</div>{last.refusal.article && <div>依据：{last.refusal.article}</div>}</div>}
      <Waiting query={news}>
        {(items) => (items.length === 0 ? <p className="muted">{last?.refusal ? '案卷没有变化：被拒绝的一步不留下任何痕迹。' : '案卷没有新的记载。'}</p> : <ol className="ledger">{items.map((item) => <New key={item.hash} item={item} />)}</ol>)}
      </Waiting>
    </section>
  );
}

function New({ item: { at, title, by, lines } }: { readonly item: LedgerItem }) {
  return (
    <li>
      <div className="row ledger-head"><time dateTime={at}>{timeText(at)}</time><strong>{title}</strong><span className="muted">{[...new Set([by.name, by.title])].filter(Boolean).join('　')}</span></div>
      <Facts facts={lines.map(({ label, value }) => [label, value] as const)} />
    </li>
  );
}

async function askChanges({ caseId, proceedingId, changedAfter }: Run): Promise<readonly LedgerItem[]> {
  const [ofCase, ofProceeding] = await Promise.all([
    askLedger('case', caseId, { after: changedAfter.case, limit: MOST }),
    proceedingId === null ? [] : askLedger('proceeding', proceedingId, { after: changedAfter.proceeding, limit: MOST }),
  ]);
  return [...ofCase, ...ofProceeding].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
}
