import type { PersonFacts } from '../file/actor.js';
import { meetClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import { isRefusal, type Refusal } from '../file/refusal.js';
import { dateOf } from '../time/instant.js';
import type { TakeJob } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import { evolveCase } from '../case/evolve.js';
import { matterIsOurs } from '../case/listed-matter.js';
import type { CaseState, Job } from '../case/model.js';
import { openProceeding } from '../case/open-proceeding.js';
import { refuseCase } from '../case/refusals.js';
import { untakenJob } from './job-of-case.js';

/** 接单: by at least two officers who are certified today; the proceeding opens in the same step. */
export function takeJob(state: CaseState, command: TakeJob, facts: Facts): Decision {
  const job = untakenJob(state, command.jobId);
  if (isRefusal(job)) return job;
  const officers = [...new Set(command.officers)];
  return matterIsOurs(job.matter, facts)
    ?? enoughOfficers(officers)
    ?? firstUnfit(officers, job, facts)
    ?? taken(state, job, officers, facts);
}

function taken(state: CaseState, job: Job, officers: readonly string[], facts: Facts): Decision {
  const birth = openProceeding(state, job, officers, facts);
  const entry = caseEntry('jobTaken', { jobId: job.id, proceedingId: birth.id, officers });
  const after = evolveCase(state, { ...entry, at: facts.now, by: facts.actor });
  // The hotline's answer is that the report has become somebody's case; the penalty procedure has clocks of its own.
  const answered = after.phase === 'closure' ? meetClock(state, 'hotline', facts.now) : [];
  return { entries: [entry, ...meetClock(state, `take-job:${job.id}`, facts.now), ...answered], births: [birth] };
}

/** 行政处罚法 42①: 执法人员不得少于两人. */
function enoughOfficers(officers: readonly string[]): Refusal | null {
  return officers.length >= 2 ? null : refuseCase('too-few-officers', `承办的执法人员不得少于两人，现为${officers.length}人。`);
}

function firstUnfit(officers: readonly string[], job: Job, facts: Facts): Refusal | null {
  return officers.map((personId) => unfit(personId, job, facts)).find((refusal) => refusal !== null) ?? null;
}

function unfit(personId: string, job: Job, facts: Facts): Refusal | null {
  const person = facts.people.get(personId);
  if (!person || !enforcesFor(person, job.orgId)) return refuseCase('officer-not-here', `${person?.name ?? personId}不是承办机关的执法人员。`);
  if (!person.active) return refuseCase('officer-inactive', `${person.name}已离岗，不能承办。`);
  return certifiedToday(person, facts) ? null : refuseCase('officer-not-certified', uncertified(person, facts));
}

function enforcesFor(person: PersonFacts, orgId: string): boolean {
  return person.posts.some((post) => post.orgId === orgId && (post.role === 'officer' || post.role === 'team-leader'));
}

/** 行政处罚法 42①、55①: with an enforcement certificate that is valid on the day. */
function certifiedToday({ certificate }: PersonFacts, facts: Facts): boolean {
  const today = dateOf(facts.now);
  return certificate !== null && certificate.validFrom <= today && today <= certificate.validTo;
}

function uncertified({ name, certificate }: PersonFacts, facts: Facts): string {
  const has = certificate ? `执法证有效期为${certificate.validFrom}至${certificate.validTo}` : '没有行政执法证';
  return `${name}${has}，${dateOf(facts.now)}不具有行政执法资格。`;
}
