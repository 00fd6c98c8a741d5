import type { PenaltyFactor } from './model.js';

/** What each factor does and by which article; 减轻 may go under the minimum, 从轻 may not reach the maximum. */
const EFFECTS: Readonly<Record<PenaltyFactor, { readonly effect: 'excused' | 'lighter' | 'may-be-excused'; readonly sentence: string }>> = {
  'under-14': { effect: 'excused', sentence: '不满十四周岁的未成年人有违法行为，不予行政处罚，责令监护人加以管教（行政处罚法30）。' },
  incapacitated: { effect: 'excused', sentence: '不能辨认或者不能控制自己行为时有违法行为，不予行政处罚，责令其监护人严加看管和治疗（行政处罚法31）。' },
  'minor-and-corrected': { effect: 'excused', sentence: '违法行为轻微并及时改正，没有造成危害后果，不予行政处罚，应当进行教育（行政处罚法33）。' },
  'no-fault': { effect: 'excused', sentence: '当事人有证据足以证明没有主观过错，不予行政处罚，应当进行教育（行政处罚法33②）。' },
  'age-14-to-18': { effect: 'lighter', sentence: '已满十四周岁不满十八周岁，应当从轻或者减轻行政处罚（行政处罚法30）。' },
  mitigating: { effect: 'lighter', sentence: '具有法定情形，应当从轻或者减轻行政处罚（行政处罚法32）。' },
  'first-and-slight': { effect: 'may-be-excused', sentence: '初次违法且危害后果轻微并及时改正，可以不予行政处罚（行政处罚法33）。' },
};

/** Sentences of the factors that forbid any penalty. */
export function excusedBy(factors: readonly PenaltyFactor[]): readonly string[] {
  return sentences(factors, 'excused');
}

/** 应当从轻或者减轻: under the minimum is allowed, the maximum is not. */
export function mayGoBelow(factors: readonly PenaltyFactor[]): boolean {
  return factors.some((factor) => EFFECTS[factor].effect === 'lighter');
}

/** 可以不予: no fine at all is allowed, but nothing between that and the minimum. */
export function mayBeExcused(factors: readonly PenaltyFactor[]): boolean {
  return factors.some((factor) => EFFECTS[factor].effect === 'may-be-excused');
}

export function factorSentences(factors: readonly PenaltyFactor[]): readonly string[] {
  return [...new Set(factors)].map((factor) => EFFECTS[factor].sentence);
}

function sentences(factors: readonly PenaltyFactor[], effect: 'excused' | 'lighter' | 'may-be-excused'): readonly string[] {
  return [...new Set(factors)].map((factor) => EFFECTS[factor]).filter((each) => each.effect === effect).map(({ sentence }) => sentence);
}
