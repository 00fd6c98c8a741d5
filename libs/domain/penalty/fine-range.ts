import { excusedBy, mayGoBelow } from './factors.js';
import type { Fen, FineModel, PartyKind, PenaltyModel, PenaltyQuestion } from './model.js';
import { countedAs, type CountedParty } from './party.js';
import { quantityProblem, share, times } from './quantity.js';

export interface FineRange {
  readonly min: Fen;
  readonly max: Fen;
}

/**
 * The fine the law allows, in fen, with the statutory factors counted in: excused → 0–0, mitigation → from 0.
 * Null when the law sets no fine for such a party, or when the quantity it needs is missing or unusable.
 */
export function fineRange(penalty: PenaltyModel, party: PartyKind, householdBusinessCountsAs: CountedParty, question: Omit<PenaltyQuestion, 'party'>): FineRange | null {
  const range = statutoryRange(penalty[countedAs(party, householdBusinessCountsAs)], question.quantity);
  const factors = question.factors ?? [];
  if (range === null) return null;
  if (excusedBy(factors).length > 0) return { min: 0, max: 0 };
  return mayGoBelow(factors) ? { min: 0, max: range.max } : range;
}

/** The range before any factor. */
export function statutoryRange(model: FineModel, quantity: number | null | undefined): FineRange | null {
  if (model.type === 'none' || quantityProblem(model, quantity) !== null) return null;
  if (model.type === 'fixed') return { min: model.amount, max: model.amount };
  if (model.type === 'range') return { min: model.min, max: model.max };
  return fromQuantity(model, quantity as number);
}

function fromQuantity(model: Exclude<FineModel, { type: 'none' | 'fixed' | 'range' }>, quantity: number): FineRange {
  if (model.type === 'per-unit') {
    const cap = model.cap ?? Number.MAX_SAFE_INTEGER;
    return { min: Math.min(cap, times(model.amount, quantity)), max: Math.min(cap, times(model.maxAmount ?? model.amount, quantity)) };
  }
  const divisor = model.type === 'percentage' ? 100 : 1;
  return { min: share(quantity, model.min, divisor, 'up'), max: share(quantity, model.max, divisor, 'down') };
}
