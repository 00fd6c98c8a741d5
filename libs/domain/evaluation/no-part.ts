import type { KnownPeople } from '../file/facts.js';
import type { Refusal } from '../file/refusal.js';
import type { Task } from '../file/task.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** 案卷评查 is for somebody who did nothing in the case, nor in any proceeding it led to. */
export function hadNoPart(state: CaseState, { personId, name }: { readonly personId: string; readonly name: string }): Refusal | null {
  const involved = [...state.handled, ...state.jobs.flatMap(({ takenBy, outcome }) => [takenBy, ...(outcome?.handledBy ?? []), ...(outcome?.reviewedBy ?? [])])];
  return involved.includes(personId) ? refuseCase('handled-it-yourself', `${name}办理或者审核过本案，应当由其他评查员评查。`) : null;
}

/** 改派: the scoring is given to nobody whom the scoring itself would refuse. */
export function barredFrom(state: CaseState, { action }: Task, personId: string, known: KnownPeople): Refusal | null {
  return action === 'score-file' ? hadNoPart(state, { personId, name: known.people.get(personId)?.name ?? personId }) : null;
}
