import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import { useMe } from '../../shared/session/session';
import type { SuggestedMatter } from './report';

interface Props {
  readonly suggested: readonly SuggestedMatter[];
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

/** The matters that the words suggest, to be pressed; any other from the region's list. */
export function MatterChips({ suggested, chosen, onChoose }: Props) {
  const { region } = useMe();
  const [listOpen, setListOpen] = useState(false);
  const fromList = chosen !== null && suggested.every(({ code }) => code !== chosen);
  const showList = listOpen || fromList;
  const { data } = useQuery({
    queryKey: ['matters', region], enabled: showList, staleTime: 300_000,
    queryFn: async () => (await dataOf(api.GET('/api/regions/{region}/matters', { params: { path: { region } } }))).matters,
  });
  return (
    <div role="group" aria-label="可能的事项" className="matters">
      <span className="muted" aria-live="polite">{suggested.length > 0 ? '可能是：' : '边写边提示可能的事项。'}</span>
      {suggested.map(({ code, name, matched }) => (
        <button key={code} type="button" className="chip" aria-pressed={chosen === code} onClick={() => onChoose(chosen === code ? null : code)}>
          {chosen === code && <span aria-hidden>✓</span>}{name}<small>{matched.join('、')}</small>
        </button>
      ))}
      {!showList && <Button type="link" size="small" onClick={() => setListOpen(true)}>从事项清单中选</Button>}
      {showList && (
        <select aria-label="事项清单" value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
          <option value="">没有选择事项</option>
          {(data ?? []).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      )}
    </div>
  );
}
