import type { PersonFacts } from '../../file/actor.js';
import type { Facts, KnownPeople } from '../../file/facts.js';
import type { Refusal } from '../../file/refusal.js';
import type { Matter, Organisation } from '../../policy/policy.js';
import { dateOf, instantOf, minuteOf, type LocalDate } from '../../time/index.js';
import { did } from './acted.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';

/** A rule says why not, or nothing. */
export type Rule = Refusal | null;

/** The first rule that refuses, in the order of the law. */
export function firstRefusal(...rules: readonly Rule[]): Rule {
  return rules.find((rule) => rule !== null) ?? null;
}

export function matterOf(state: ProceedingState, facts: Facts): Matter | undefined {
  return facts.policy.matters.find((matter) => matter.code === state.matter);
}

export function organisationOf(facts: Facts, orgId: string): Organisation | undefined {
  return facts.policy.organisations.find((organisation) => organisation.id === orgId);
}

function certifiedOn({ certificate }: PersonFacts, day: LocalDate): boolean {
  return certificate !== null && certificate.validFrom <= day && day <= certificate.validTo;
}

/** 行政处罚法 42: 执法人员不得少于两人, each certified on the day. */
export function twoCertifiedOfficers(state: ProceedingState, facts: Facts, people: readonly string[], at: string): Rule {
  const distinct = [...new Set(people)];
  if (distinct.length < 2) return refuse('officers-too-few', `应当由不少于两名执法人员办理，现为 ${distinct.length} 名。`);
  return firstRefusal(...distinct.map((id) => officerMayAct(state, facts, id, at)));
}

/** 承办人 at a moment that a form gives to the minute: who they were when it happened, not who is left. */
export function investigatorsAt({ teams, investigators }: Pick<ProceedingState, 'teams' | 'investigators'>, at: string): readonly string[] {
  const minute = minuteOf(instantOf(at));
  return (teams.findLast(({ from }) => minuteOf(instantOf(from)) <= minute) ?? teams[0])?.officers ?? investigators;
}

/** 行政处罚法 42、43、55: certified on the day, and not recused. */
export function officerMayAct(state: ProceedingState, facts: KnownPeople, personId: string, at: string): Rule {
  const day = dateOf(instantOf(at));
  const person = facts.people.get(personId);
  const name = person?.name ?? personId;
  const recused = notRecused(state, facts, personId, at);
  if (recused) return recused;
  // Whoever has left since then was still there when it was done.
  const there = person?.active || (person && day < dateOf(facts.now));
  if (!there || !certifiedOn(person, day)) {
    const certificate = person?.certificate;
    const came = certificate ? `其执法证有效期为${certificate.validFrom}至${certificate.validTo}` : '其没有行政执法证';
    return refuse('officer-not-certified', `${name}在${day}应当持有有效的行政执法证，但${came}。`);
  }
  return null;
}

/** 行政处罚法 43、64(4): from the decision on, in any role; what was done before it stands. */
export function notRecused(state: ProceedingState, facts: KnownPeople, personId: string, at: string = facts.now): Rule {
  const granted = state.recusals.find((recusal) => recusal.personId === personId && recusal.granted === true);
  if (!granted || instantOf(at) < (granted.decidedAt ?? '')) return null;
  return refuse('officer-recused', `${facts.people.get(personId)?.name ?? personId}已被决定回避，不得再参与本案。`);
}

/** Nobody concludes a judgement while his own recusal is asked: another may, and it goes on (行政处罚法 43③). */
export function recusalDecided({ recusals }: ProceedingState, { actor }: Facts): Rule {
  const open = recusals.some(({ personId, granted }) => personId === actor.personId && granted === null);
  return open ? refuse('recusal-undecided', `对${actor.name}的回避申请尚未决定，决定前由其他人员办理。`) : null;
}

/** Whoever investigated may not review, decide or preside (行政处罚法 57、58、64). */
export function neverInvestigated(state: ProceedingState, facts: KnownPeople, personId: string): Rule {
  if (!did(state, personId, 'inquired')) return null;
  const name = facts.people.get(personId)?.name ?? personId;
  return refuse('investigator-may-not', `${name}参与过本案调查，不得再审核、决定或者主持听证。`);
}

/** 行政处罚法 24、38: on the published list that day, or the penalty is void. */
export function matterInForce(state: ProceedingState, facts: Facts): Rule {
  const matter = matterOf(state, facts);
  const today = dateOf(facts.now);
  if (matter && matter.validFrom <= today && (matter.validTo === null || today <= matter.validTo)) return null;
  return refuse('matter-not-in-force', matter
    ? `事项“${matter.name}”在${today}不在本机关有效的赋权清单内（有效期${matter.validFrom}至${matter.validTo ?? '今'}）。`
    : `事项 ${state.matter} 不在本机关的赋权清单内。`);
}

export function stored(facts: Facts, sha256: string | undefined): Rule {
  if (sha256 !== undefined && facts.blobs.has(sha256)) return null;
  return refuse('evidence-not-stored', sha256 === undefined
    ? '应当附上相应的文件，但没有附。'
    : `文件 ${sha256.slice(0, 12)}… 尚未上传，请先上传后再提交。`);
}

/** 退回 and the like say point by point what must be put right. */
export function pointsGiven(points: readonly string[]): Rule {
  return points.some((point) => point.trim()) ? null : refuse('reasons-missing', '退回应当逐条写明需要补正的问题，现没有写。');
}

/** Something that has happened cannot lie in the future, nor before what it follows from. People write minutes: within one minute nothing is before another. */
export function happened(facts: Facts, at: string, what: string, notBefore?: { at: string; what: string }): Rule {
  const moment = instantOf(at);
  if (moment > facts.now) return refuse('in-the-future', `${what}的时间（${spoken(moment)}）晚于现在（${spoken(facts.now)}）。`);
  if (notBefore && minuteOf(moment) < minuteOf(instantOf(notBefore.at))) {
    return refuse('before-it-could', `${what}的时间（${spoken(moment)}）早于${notBefore.what}（${spoken(instantOf(notBefore.at))}）。`);
  }
  return null;
}

/** 2024年12月9日09:30, as it is read on file. */
export function spoken(at: string): string {
  const [day, time] = instantOf(at).split('T') as [string, string];
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日${time.slice(0, 5)}`;
}
