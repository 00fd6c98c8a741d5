import type { PartyKind } from './model.js';

export type CountedParty = 'citizen' | 'organisation';
export const PARTY_WORDS: Readonly<Record<CountedParty, string>> = { citizen: '公民', organisation: '法人或者其他组织' };

export const PARTY_KINDS: Readonly<Record<PartyKind, string>> = { citizen: '公民', organisation: '法人或者其他组织', 'household-business': '个体工商户' };

/** 个体工商户 counts as the region has settled (legal.md §8). */
export function countedAs(party: PartyKind, householdBusinessCountsAs: CountedParty): CountedParty {
  return party === 'household-business' ? householdBusinessCountsAs : party;
}
