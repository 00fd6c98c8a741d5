import type { Matter } from '../policy/policy.js';
import type { FineModel, PartyPenalty, PenaltyKinds, PenaltyModel } from './model.js';

export const yuan = (amount: number) => Math.round(amount * 100);
export const range = (min: number, max: number): FineModel => ({ type: 'range', min: yuan(min), max: yuan(max) });
export const perUnit = (amount: number, unit: string, more: { maxAmount?: number; cap?: number; whole?: boolean } = {}): FineModel => ({
  type: 'per-unit', unit, amount: yuan(amount), ...(more.whole ? { whole: true } : {}),
  ...(more.maxAmount === undefined ? {} : { maxAmount: yuan(more.maxAmount) }), ...(more.cap === undefined ? {} : { cap: yuan(more.cap) }),
});
export const NO_FINE: FineModel = { type: 'none' };

/** Henan's amounts, on which the H column of legal.md §8 rests. */
export const HENAN = { hearing: { citizen: yuan(5_000), organisation: yuan(50_000), basis: '河南省政府令第204号第四条', hostQualification: null }, householdBusinessCountsAs: 'citizen' } as const;

const KINDS: PenaltyKinds = { fineIs: 'shall', warning: 'none', confiscation: 'none' };
export type More = Partial<PenaltyKinds> & Partial<Omit<PenaltyModel, 'citizen' | 'organisation'>> & { readonly provision?: string };

/** `more` holds for either kind of party. */
export function matter(citizen: FineModel, organisation: FineModel, { provision, precondition = null, discretion = [], ...kinds }: More = {}): Matter {
  const given = (fine: FineModel): PartyPenalty => ({ ...fine, ...KINDS, ...kinds });
  return {
    code: 'T-01', name: '测试事项', keywords: [], duty: '测试条例第一条', penaltyProvision: provision ?? '测试条例第二条', legalForm: 'local-regulation',
    empoweredBy: '测试目录', validFrom: '2024-01-01', validTo: null, department: null, lifeSafety: false, decisionPeriodRules: [],
    penalty: { citizen: given(citizen), organisation: given(organisation), precondition, discretion },
  };
}
