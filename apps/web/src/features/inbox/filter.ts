export const SCOPES = ['mine', 'claimable', 'team', 'waiting'] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_TITLES: Readonly<Record<Scope, string>> = { mine: '我的任务', claimable: '可认领', team: '本岗位', waiting: '等他人' };

export const TRAININGS = ['shown', 'hidden', 'only'] as const;
export type Training = (typeof TRAININGS)[number];

export interface Filter {
  readonly scope: Scope;
  readonly q: string;
  readonly late: boolean;
  readonly action: string | null;
  readonly training: Training;
}

export const NO_FILTER: Filter = { scope: 'mine', q: '', late: false, action: null, training: 'shown' };

const LONGEST_Q = 60;
const NAMES = ['scope', 'q', 'late', 'action', 'training'];

/** Whatever stands in the address is read without failing: it may have been typed or sent by somebody. */
export function filterOf(query: URLSearchParams): Filter {
  return {
    scope: SCOPES.find((one) => one === query.get('scope')) ?? NO_FILTER.scope,
    q: (query.get('q') ?? '').slice(0, LONGEST_Q),
    late: query.get('late') === 'true',
    action: /^[a-z-]{1,64}$/.exec(query.get('action') ?? '')?.[0] ?? null,
    training: TRAININGS.find((one) => one === query.get('training')) ?? NO_FILTER.training,
  };
}

/** Only what differs from the plain list, so that an address stays short. */
export function queryOf({ scope, q, late, action, training }: Filter): URLSearchParams {
  const query = new URLSearchParams();
  if (scope !== NO_FILTER.scope) query.set('scope', scope);
  if (q.trim() !== '') query.set('q', q.trim());
  if (late) query.set('late', 'true');
  if (action !== null) query.set('action', action);
  if (training !== NO_FILTER.training) query.set('training', training);
  return query;
}

/** A linked filter wins over the remembered one. */
export function saysFilter(query: URLSearchParams): boolean {
  return NAMES.some((name) => query.has(name));
}

/** Whether the list may be shorter than its scope. */
export function isNarrowed(filter: Filter): boolean {
  return filter.q.trim() !== '' || filter.late || filter.action !== null || filter.training !== NO_FILTER.training;
}

/** As GET /api/inbox asks. */
export function askOf({ scope, q, late, action, training }: Filter) {
  return {
    scope, ...(q.trim() === '' ? {} : { q: q.trim() }), ...(late ? { late: 'true' as const } : {}), ...(action === null ? {} : { action: [action] }),
    ...(training === 'shown' ? {} : { training: training === 'only' ? ('true' as const) : ('false' as const) }),
  };
}
