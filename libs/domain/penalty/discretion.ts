import type { Matter } from '../policy/policy.js';
import type { DiscretionStep, Fen } from './model.js';
import { formatYuan } from './money.js';
import type { CountedParty } from './party.js';

/** Steps of the discretion benchmark (裁量基准, 行政处罚法 34) that apply to such a party. */
export function discretionSteps(matter: Matter, party: CountedParty): readonly DiscretionStep[] {
  return matter.penalty.discretion.filter((step) => step.party === undefined || step.party === party);
}

export function stepSentence({ name, when, min, max }: DiscretionStep): string {
  return `裁量基准“${name}”（${when}）：${formatYuan(min)}至${formatYuan(max)}（行政处罚法34）。`;
}

export const OUTSIDE_STEP = '应当按其中一档裁量；超出所适用档次的，应当另行说明理由，并提高一级审核（行政处罚法34；本系统的规范）。';

export interface OnStep {
  readonly matter: Matter;
  readonly party: CountedParty;
  /** Its name; null where none was named. */
  readonly step: string | null;
  readonly fine: Fen;
}

/** Whether a fine leaves the step it says it stands on, in a sentence; null when it doesn't, or stands on none. */
export function outsideStep({ matter, party, step, fine }: OnStep): string | null {
  const named = discretionSteps(matter, party).find(({ name }) => name === step);
  if (!named || (named.min <= fine && fine <= named.max)) return null;
  return `罚款${formatYuan(fine)}超出所适用的裁量档次“${named.name}”（${formatYuan(named.min)}至${formatYuan(named.max)}）`;
}
