/** late, soon, open, awaiting: the board's numbers; a number: escalations of that rung that nobody has acknowledged. */
export type Show = 'late' | 'soon' | 'open' | 'awaiting' | number;

export interface Filter {
  readonly show: Show;
  readonly org: string | null;
  readonly person: string | null;
  readonly step: string | null;
  readonly clock: string | null;
  readonly training: boolean;
  /** 周一清单: what to print and talk over. */
  readonly monday: boolean;
}

export type Group = 'org' | 'person' | 'step' | 'clock';

/** Whose task nobody has taken yet. */
export const NOBODY = '-';

export function filterOf(query: URLSearchParams): Filter {
  return {
    show: showOf(query.get('show')), org: query.get('org'), person: query.get('person'), step: query.get('step'), clock: query.get('clock'),
    training: query.get('training') === '1', monday: query.get('list') === 'monday',
  };
}

export function queryOf({ show, training, monday, ...groups }: Filter): URLSearchParams {
  const query = new URLSearchParams();
  if (show !== 'late') query.set('show', String(show));
  for (const [name, value] of Object.entries(groups)) if (value !== null) query.set(name, value);
  if (training) query.set('training', '1');
  if (monday) query.set('list', 'monday');
  return query;
}

function showOf(text: string | null): Show {
  if (text === 'soon' || text === 'open' || text === 'awaiting') return text;
  const rung = Number(text);
  return Number.isInteger(rung) && rung > 0 ? rung : 'late';
}
