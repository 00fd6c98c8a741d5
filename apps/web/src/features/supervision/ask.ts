import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema';
import { type Filter, NOBODY } from './filter';

export type Board = components['schemas']['SupervisionBoard'];
export type BoardRow = components['schemas']['BoardRow'];

/** One rung told: to whom, when, and who has acknowledged it. */
export type Rung = components['schemas']['ToldRung'];
export type Clock = components['schemas']['SupervisedClock'];

export interface RungCount {
  readonly rung: number;
  readonly title: string;
  readonly open: number;
  readonly clocks: readonly Clock[];
}

export interface Clocks {
  readonly clocks: readonly Clock[];
  /** There are more than are shown. */
  readonly more: boolean;
}

const MOST = 200;
const PAGES = 10;

/** Throws ProblemError. */
export function askBoard({ org, training }: Pick<Filter, 'org' | 'training'>): Promise<Board> {
  return dataOf(api.GET('/api/supervision/board', { params: { query: { ...(org === null ? {} : { orgId: org }), training: truth(training) } } }));
}

/** Throws ProblemError. */
export async function askRungs({ org, training }: Pick<Filter, 'org' | 'training'>): Promise<readonly RungCount[]> {
  const answer = await dataOf(api.GET('/api/supervision/escalations', { params: { query: { ...(org === null ? {} : { orgId: org }), training: truth(training) } } }));
  return answer.rungs;
}

/** What is open: the late first, then what runs; what is to be computed has a list of its own. Throws ProblemError. */
export async function askClocks(filter: Filter): Promise<Clocks> {
  if (filter.show === 'awaiting') return askSome(filter, 'awaiting');
  if (filter.show !== 'open') return askSome(filter, filter.show === 'late' ? 'late' : 'soon');
  const parts = await Promise.all((['late', 'running'] as const).map((which) => askSome(filter, which)));
  return { clocks: parts.flatMap(({ clocks }) => clocks), more: parts.some(({ more }) => more) };
}

/** A filtered page may be short and still have a next one. */
async function askSome(filter: Filter, which: 'late' | 'soon' | 'running' | 'awaiting'): Promise<Clocks> {
  const found: Clock[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES && found.length < MOST; page += 1) {
    const answer = await dataOf(api.GET('/api/supervision/clocks', { params: { query: { ...queryFor(filter), late: truth(which === 'late'), soon: truth(which === 'soon'), awaiting: truth(which === 'awaiting'), limit: MOST, ...(after === undefined ? {} : { after }) } } }));
    const clocks = answer.clocks;
    found.push(...clocks.filter(({ assignee }) => filter.person !== NOBODY || assignee === null));
    if (answer.next === null) return { clocks: found, more: false };
    after = answer.next;
  }
  return { clocks: found, more: true };
}

function queryFor({ org, person, step, clock, training }: Filter) {
  return {
    ...(org === null ? {} : { orgId: org }), ...(person === null || person === NOBODY ? {} : { person }), ...(step === null ? {} : { step }), ...(clock === null ? {} : { clock }),
    training: truth(training),
  };
}

function truth(value: boolean): 'true' | 'false' {
  return value ? 'true' : 'false';
}
