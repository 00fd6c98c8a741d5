import { hearingRightFor, worth } from '../../penalty/index.js';
import type { Facts } from '../../file/facts.js';
import type { ProceedingState, Proposal } from './model.js';

/** 行政处罚法 63①: by what is proposed, not by what the matter would allow. */
export function hearingRight({ party }: ProceedingState, { policy }: Facts, { outcome, fine, confiscated }: Proposal): boolean {
  return outcome === 'penalty' && party !== null && hearingRightFor({ policy, party: party.kind, fine, confiscated: worth(confiscated) }).right;
}
