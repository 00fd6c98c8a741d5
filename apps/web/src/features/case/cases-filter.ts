import type { operations } from '../../api/schema';

type Ask = NonNullable<operations['CasesController_list']['parameters']['query']>;
type Phase = NonNullable<Ask['phase']>;

export const CASE_PHASES: Readonly<Record<Phase, string>> = {
  intake: '收单', dispatch: '派单', closure: '结单', evaluation: '评单', closed: '已评结', refused: '不予受理', merged: '已并案',
};

export interface CasesFilter {
  readonly q: string;
  readonly org: string | null;
  readonly phase: Phase | null;
  readonly training: 'shown' | 'hidden' | 'only';
}

const LONGEST_Q = 60;
const TRAININGS = ['shown', 'hidden', 'only'] as const;

/** Whatever stands in the address is read without failing. */
export function casesFilterOf(query: URLSearchParams): CasesFilter {
  const phase = query.get('phase');
  return {
    q: (query.get('q') ?? '').slice(0, LONGEST_Q),
    org: /^[A-Za-z0-9_.:-]{1,64}$/.exec(query.get('org') ?? '')?.[0] ?? null,
    phase: phase !== null && Object.hasOwn(CASE_PHASES, phase) ? (phase as Phase) : null,
    training: TRAININGS.find((one) => one === query.get('training')) ?? 'shown',
  };
}

export function queryOfCases({ q, org, phase, training }: CasesFilter): URLSearchParams {
  return new URLSearchParams({
    ...(q.trim() === '' ? {} : { q: q.trim() }), ...(org === null ? {} : { org }), ...(phase === null ? {} : { phase }), ...(training === 'shown' ? {} : { training }),
  });
}

/** As GET /api/cases asks. */
export function askOfCases({ q, org, phase, training }: CasesFilter): Ask {
  return {
    ...(q.trim() === '' ? {} : { q: q.trim() }), ...(org === null ? {} : { org }), ...(phase === null ? {} : { phase }),
    ...(training === 'shown' ? {} : { training: training === 'only' ? 'true' : 'false' }),
  };
}
