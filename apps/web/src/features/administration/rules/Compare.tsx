import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { Nothing, Waiting } from '../../../shared/ui/Waiting';
import '../../../shared/ui/field.css';
import { DataTable } from '../DataTable';
import { askCalendar, askComparison, askPolicy, askVersions, type Comparison, PLACES, type RuleKind, TITLES } from './ask';
import { besideOf, said } from './comparison';
import { RuleTree } from './RuleTree';

/** Two versions side by side, place by place. */
export function Compare({ kind }: { readonly kind: RuleKind }) {
  const [query, setQuery] = useSearchParams();
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  const versions = useQuery({ queryKey: ['administration', 'versions', kind], queryFn: () => askVersions(kind) });
  const comparison = useQuery({ queryKey: ['administration', 'compare', kind, from, to], queryFn: () => askBoth(kind, from, to), enabled: from !== '' && to !== '' });
  const choose = (which: 'from' | 'to', value: string) => setQuery({ from, to, [which]: value }, { replace: true });
  const picker = (which: 'from' | 'to', title: string) => (
    <label>{title}
      <select className="field" value={which === 'from' ? from : to} onChange={({ target }) => choose(which, target.value)}>
        <option value="">请选择</option>
        {versions.data?.map(({ version, inForce }) => <option key={version} value={version}>{version}{inForce ? '（现行）' : ''}</option>)}
      </select>
    </label>
  );
  return (
    <>
      <p className="back"><Link to={PLACES[kind]}>回到{TITLES[kind]}</Link></p>
      <h1>比较{TITLES[kind]}的两个版本</h1>
      <div className="admin-filters">{picker('from', '旧版本')}{picker('to', '新版本')}</div>
      {from !== '' && to !== '' && <Waiting query={comparison}>{(found) => <Differences {...found} />}</Waiting>}
    </>
  );
}

interface Both {
  readonly comparison: Comparison;
  readonly before: unknown;
  readonly after: unknown;
}

async function askBoth(kind: RuleKind, from: string, to: string): Promise<Both> {
  const whole = async (version: string): Promise<unknown> => (kind === 'policy' ? (await askPolicy(version)).policy : (await askCalendar(version)).calendar);
  const [comparison, before, after] = await Promise.all([askComparison(kind, from, to), whole(from), whole(to)]);
  return { comparison, before, after };
}

function Differences({ comparison, before, after }: Both) {
  const rows = said(comparison, { before, after });
  const { names } = comparison;
  if (rows.length === 0) return <Nothing>两个版本的内容相同。</Nothing>;
  const value = (one: unknown, at: readonly string[], whole: unknown) => (
    one === undefined ? <span className="muted">（没有）</span> : <RuleTree value={one} place={{ path: at, names, beside: besideOf(whole, at) }} />
  );
  return (
    <>
      <p role="status">有 {rows.length} 处不同。</p>
      <DataTable
        caption="不同之处" rows={rows} keyOf={({ path }) => path}
        columns={[
          { title: '哪一处', render: ({ place }) => place },
          { title: '旧版本', render: (row) => value(row.before, row.at, before) },
          { title: '新版本', render: (row) => value(row.after, row.at, after) },
        ]}
      />
    </>
  );
}
