import type { Facts } from '../file/facts.js';
import type { Refusal } from '../file/refusal.js';
import type { Matter } from '../policy/policy.js';
import { dateOf } from '../time/instant.js';
import { refuseCase } from './refusals.js';

/** 行政处罚法 24、38: only a matter on the township's list, and in force today, is the township's own. */
export function matterIsOurs(code: string, facts: Facts): Refusal | null {
  const matter = facts.policy.matters.find((listed) => listed.code === code);
  if (!matter) {
    return refuseCase('matter-not-listed', `事项“${code}”不在${facts.policy.name}赋权事项清单上，本机关不能自办，须吹哨给有权的主管部门。`);
  }
  return inForce(matter, facts) ? null : refuseCase('matter-not-in-force', outOfForce(matter, facts));
}

function inForce(matter: Matter, facts: Facts): boolean {
  const today = dateOf(facts.now);
  return matter.validFrom <= today && (matter.validTo === null || today <= matter.validTo);
}

function outOfForce(matter: Matter, facts: Facts): string {
  const department = facts.policy.organisations.find((org) => org.id === matter.department)?.name ?? '有权的主管部门';
  return `事项“${matter.name}”的赋权期间为${matter.validFrom}至${matter.validTo ?? '今'}，${dateOf(facts.now)}不在期内，本机关不能自办，须吹哨给${department}。`;
}
