import type { Matter } from '../policy/policy.js';
import type { DiscretionStep } from './model.js';
import { formatYuan } from './money.js';
import type { CountedParty } from './party.js';

/** Steps of the discretion benchmark (裁量基准, 行政处罚法 34) that apply to such a party. */
export function discretionSteps(matter: Matter, party: CountedParty): readonly DiscretionStep[] {
  return matter.penalty.discretion.filter((step) => step.party === undefined || step.party === party);
}

export function stepSentence({ name, when, min, max }: DiscretionStep): string {
  return `裁量基准“${name}”（${when}）：${formatYuan(min)}至${formatYuan(max)}（行政处罚法34）。`;
}
