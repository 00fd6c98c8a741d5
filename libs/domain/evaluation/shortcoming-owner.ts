import type { KnownPeople } from '../file/facts.js';
import type { Refusal } from '../file/refusal.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** 整改责任人: whoever puts it right is at work in the organisation that handled the case. Whoever offers owners asks the same. */
export function ownerAtWorkHere(state: CaseState, personId: string, known: KnownPeople): Refusal | null {
  const person = known.people.get(personId);
  if (person?.active && person.posts.some((post) => post.orgId === state.orgId)) return null;
  return refuseCase('owner-not-here', `${person?.name ?? personId}不是办案机关在岗人员，不能作为整改责任人。`);
}
