import { hearingRightFor } from '../../penalty/index.js';
import type { Facts } from '../../file/facts.js';
import type { Fen } from '../../penalty/model.js';
import type { ProceedingState } from './model.js';
import { matterOf } from './rules.js';

/** 行政处罚法 63①, for what is proposed in this case. */
export function hearingRight(state: ProceedingState, facts: Facts, fine: Fen): boolean {
  const matter = matterOf(state, facts);
  return matter !== undefined && state.party !== null && hearingRightFor({ policy: facts.policy, matter, party: state.party.kind, fine }).right;
}
