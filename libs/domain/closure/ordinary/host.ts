import type { HostQualification, PersonFacts } from '../../file/actor.js';
import type { Facts } from '../../file/facts.js';
import type { Policy } from '../../policy/policy.js';
import type { LocalDate } from '../../time/index.js';
import { refuse } from './refusals.js';
import type { Rule } from './rules.js';

/** A region may demand a certificate of who hosts, beside 行政处罚法 64(4): held on the day of the hearing, whenever that is put on file. */
export function certifiedHost({ people, policy }: Facts, personId: string, day: LocalDate): Rule {
  const demanded = policy.hearing.hostQualification;
  const host = people.get(personId);
  const held = host?.hostQualification ?? null;
  if (!demanded || (held && held.validFrom <= day && !endedBy(held, day))) return null;
  const came = held ? `其${demanded.title}有效期为${validity(held)}` : '其没有登记';
  return refuse('host-not-certified', `${demanded.basis}：${host?.name ?? personId}在听证当日（${day}）应当持有有效的${demanded.title}，但${came}。`);
}

/** Why a person can host no hearing from that day on, in Chinese; null: can, as far as this goes. */
export function lacksHostCertificate({ hearing: { hostQualification: demanded } }: Policy, { hostQualification: held }: PersonFacts, day: LocalDate): string | null {
  if (!demanded || (held && !endedBy(held, day))) return null;
  return held ? `${demanded.title}有效期${validity(held)}` : `没有${demanded.title}`;
}

function endedBy({ validTo }: HostQualification, day: LocalDate): boolean {
  return validTo !== null && validTo < day;
}

function validity({ validFrom, validTo }: HostQualification): string {
  return validTo === null ? `${validFrom}起` : `${validFrom}至${validTo}`;
}
