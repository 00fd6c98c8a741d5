import type { ClockStart } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Matter, RemedyPeriod } from '../../policy/policy.js';
import { periodText } from '../../time/index.js';
import type { ProceedingState, Proposal, Remedy } from './model.js';
import { matterOf } from './rules.js';

/** The period that the matter's own law sets for what is decided, instead of the general one (土地管理法 83: 责令限期拆除, fifteen days to sue). */
export function specialPeriod(matter: Matter | undefined, kind: Remedy['kind'], measure: Proposal['measure']): RemedyPeriod | undefined {
  return measure ? matter?.remedyPeriods?.find((special) => special.remedy === kind && special.measure === measure) : undefined;
}

/** How a remedy's clock is to be started against the decision that stands. */
export function periodToSeek(state: ProceedingState, facts: Facts, kind: Remedy['kind']): Pick<ClockStart, 'period' | 'basis'> {
  const special = specialPeriod(matterOf(state, facts), kind, state.decision?.proposal.measure);
  return special ? { period: special.period, basis: special.citation } : {};
}

/** 六十日内、六个月内, or what the matter's law says: as the decision tells the party (行政处罚法 59①(五)). */
export function periodsToTell(matter: Matter | undefined, { measure }: Proposal): Readonly<Record<Remedy['kind'], string>> {
  const told = (kind: Remedy['kind'], general: string) => {
    const special = specialPeriod(matter, kind, measure);
    return special ? `${periodText(special.period)}内（${special.citation}）` : `${general}内`;
  };
  return { reconsideration: told('reconsideration', '六十日'), litigation: told('litigation', '六个月') };
}
