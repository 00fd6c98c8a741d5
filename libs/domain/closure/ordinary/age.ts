import { reachesAge } from '../../party/index.js';
import { dateOf, instantOf } from '../../time/index.js';
import { birthDateOf } from './identity.js';
import type { ProceedingState } from './model.js';

/**
 * How old the party was when it acted, as far as the law asks (行政处罚法 30). Of an act that went on, the part from full fourteen years on counts:
 * who ended it later than that is punished for that part. Where any of what counts was done before full eighteen, 应当从轻或者减轻 holds for the
 * whole: the fine is one, and the law leaves no choice for the younger part of it. (The law itself is silent; this is the reading that spares the minor.)
 */
export function ageAtAct({ party, offence }: Pick<ProceedingState, 'party' | 'offence'>): { readonly factor: 'under-14' | 'age-14-to-18'; readonly fourteen: string } | null {
  const born = party && birthDateOf(party);
  if (!born || !offence) return null;
  const fourteen = reachesAge(born, 14);
  if (dateOf(instantOf(offence.continuingUntil ?? offence.at)) < fourteen) return { factor: 'under-14', fourteen };
  return dateOf(instantOf(offence.at)) < reachesAge(born, 18) ? { factor: 'age-14-to-18', fourteen } : null;
}
