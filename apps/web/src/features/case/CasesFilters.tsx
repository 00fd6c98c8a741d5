import { Button } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { useRegion } from '../../shared/people/region';
import { useMe } from '../../shared/session/session';
import '../../shared/ui/field.css';
import { CASE_PHASES, type CasesFilter } from './cases-filter';

const TRAINING_TITLES: Readonly<Record<CasesFilter['training'], string>> = { shown: '含教学案件', hidden: '不看教学案件', only: '只看教学案件' };

interface Props {
  readonly filter: CasesFilter;
  readonly onChange: (change: Partial<CasesFilter>) => void;
}

export function CasesFilters({ filter, onChange }: Props) {
  const [text, setText] = useState(filter.q);
  useEffect(() => setText(filter.q), [filter.q]);
  const organisations = useOrganisations();
  const search = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: text });
  };
  return (
    <search>
      <form className="cases-filters" onSubmit={search}>
        <input
          type="search" className="field" aria-label="查找编号、案号、事由或当事人" placeholder="编号、案号、事由或当事人" maxLength={60}
          value={text} onChange={({ target }) => setText(target.value)}
        />
        <Button type="primary" htmlType="submit">查找</Button>
        {organisations.length > 1 && (
          <select className="field" aria-label="办案机关" value={filter.org ?? ''} onChange={({ target }) => onChange({ org: target.value || null })}>
            <option value="">全部机关</option>
            {organisations.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
        <select
          className="field" aria-label="阶段" value={filter.phase ?? ''}
          onChange={({ target }) => onChange({ phase: target.value === '' ? null : (target.value as NonNullable<CasesFilter['phase']>) })}
        >
          <option value="">全部阶段</option>
          {Object.entries(CASE_PHASES).map(([phase, title]) => <option key={phase} value={phase}>{title}</option>)}
        </select>
        <select className="field" aria-label="教学案件" value={filter.training} onChange={({ target }) => onChange({ training: target.value as CasesFilter['training'] })}>
          {Object.entries(TRAINING_TITLES).map(([value, title]) => <option key={value} value={value}>{title}</option>)}
        </select>
      </form>
    </search>
  );
}

/** Townships work in their own cases; those over them (department, bureau, platform) see several townships'. The API decides. */
function useOrganisations() {
  const { posts } = useMe();
  const all = useRegion();
  const own = all.filter(({ id }) => posts.some(({ orgId }) => orgId === id));
  return own.every(({ kind }) => kind === 'township') ? own : all.filter(({ kind }) => kind === 'township');
}
