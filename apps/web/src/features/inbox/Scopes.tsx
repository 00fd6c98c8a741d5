import type { KeyboardEvent } from 'react';
import { type Scope, SCOPE_TITLES, SCOPES } from './filter';
import { useCounts } from './use-inbox';

/** Nobody counts further, see the API. */
const MOST_COUNTED = 1000;

/** The four lists with their numbers: tabs at the desk, one segmented bar on the phone. */
export function Scopes({ scope, onChange }: { readonly scope: Scope; readonly onChange: (scope: Scope) => void }) {
  const { data } = useCounts();
  const moved = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = SCOPES[(SCOPES.indexOf(scope) + step + SCOPES.length) % SCOPES.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(`scope-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="任务范围" className="scopes">
      {SCOPES.map((one) => (
        <button
          key={one} id={`scope-${one}`} type="button" role="tab" aria-selected={one === scope} aria-controls="tasks" tabIndex={one === scope ? 0 : -1}
          onClick={() => onChange(one)} onKeyDown={moved}
        >
          {SCOPE_TITLES[one]}{data && <span className="count">{data[one] >= MOST_COUNTED ? `${MOST_COUNTED}+` : data[one]}</span>}
        </button>
      ))}
    </div>
  );
}
