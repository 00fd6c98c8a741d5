import { type RefObject, useEffect, useRef, useState } from 'react';
import '../../shared/ui/field.css';
import { type Filter, isNarrowed, NO_FILTER, type Training } from './filter';

const TYPING_MS = 300;
const TRAINING_TITLES: Readonly<Record<Training, string>> = { shown: '含教学案件', hidden: '不看教学案件', only: '只看教学案件' };

interface Props {
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Kinds of steps by action. */
  readonly steps: ReadonlyMap<string, string>;
}

export function Filters({ filter, onChange, search, steps }: Props) {
  const { q, ...rest } = NO_FILTER;
  return (
    <search className="filters">
      <Search q={filter.q} onChange={(text) => onChange({ q: text })} box={search} />
      <select className="field" aria-label="步骤" value={filter.action ?? ''} onChange={({ target }) => onChange({ action: target.value || null })}>
        <option value="">全部步骤</option>
        {[...steps].map(([action, title]) => <option key={action} value={action}>{title}</option>)}
      </select>
      <select className="field" aria-label="教学案件" value={filter.training} onChange={({ target }) => onChange({ training: target.value as Training })}>
        {Object.entries(TRAINING_TITLES).map(([value, title]) => <option key={value} value={value}>{title}</option>)}
      </select>
      <label className="late-only"><input type="checkbox" checked={filter.late} onChange={({ target }) => onChange({ late: target.checked })} />只看已逾期</label>
      {isNarrowed(filter) && <button type="button" className="link" onClick={() => onChange({ ...rest, q, scope: filter.scope })}>清除筛选</button>}
    </search>
  );
}

interface SearchProps {
  readonly q: string;
  readonly onChange: (q: string) => void;
  readonly box: RefObject<HTMLInputElement | null>;
}

/** Asks when the hand rests, and never in the middle of a Chinese word being typed. */
function Search({ q, onChange, box }: SearchProps) {
  const [text, setText] = useState(q);
  const said = useRef(q);
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    if (q === said.current) return;
    said.current = q;
    setText(q);
  }, [q]);
  useEffect(() => {
    if (text.trim() === said.current || composing) return;
    const timer = setTimeout(() => {
      said.current = text.trim();
      onChange(said.current);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, composing, onChange]);
  return (
    <input
      ref={box} type="search" className="field" aria-label="查找编号或事由" placeholder="查找编号或事由" maxLength={60} value={text} onChange={({ target }) => setText(target.value)}
      onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}
      onKeyDown={({ key, currentTarget }) => { if (key === 'Escape') currentTarget.blur(); }}
    />
  );
}
