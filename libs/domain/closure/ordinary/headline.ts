import { headlineOf, matterName, type Headline } from '../../file/headline.js';
import type { Policy } from '../../policy/policy.js';
import type { DocumentKind, ProceedingState } from './model.js';

/** What gives a proceeding its 案号. */
const NUMBERED_BY: readonly DocumentKind[] = ['filing-approval', 'no-filing-approval'];

/** The matter, where, and the party once it is known; no number before the filing is decided. */
export function proceedingHeadline({ matter, place, party, documents }: ProceedingState, policy: Pick<Policy, 'matters'>): Headline {
  const filed = documents.find(({ kind }) => NUMBERED_BY.includes(kind));
  return headlineOf([matterName(matter, policy), place.address, party?.name ?? null], filed?.number ?? null);
}
