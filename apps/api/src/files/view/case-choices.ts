import { CASE_RULES, dateOf, ownerAtWorkHere, type CaseState, type Matter } from '@sidan/domain';
import type { CaseList } from '../../actions/choice-lists.js';
import type { Who } from '../../platform/session/who.js';
import type { AroundFile } from './around-file.js';
import { commonChoices, officerChoices, personChoice } from './any-file-choices.js';
import type { Choice } from './parts.js';

export function caseChoices(state: CaseState, around: AroundFile): Readonly<Record<CaseList, readonly Choice[]>> {
  const { names, policy } = around;
  const open = state.jobs.filter(({ takenAt }) => takenAt === null);
  return {
    ...commonChoices(state, around, CASE_RULES),
    matters: policy.matters.filter((matter) => isInForce(matter, dateOf(around.now))).map(({ code, name, penaltyProvision }) => ({ value: code, label: name, note: penaltyProvision })),
    // Powers are the township's own: a job goes to its own team (行政处罚法 22、24).
    organisations: [{ value: state.orgId, label: names.organisation(state.orgId) }],
    'jobs-open': open.map(({ id, matter, orgId }) => ({ value: id, label: names.matter(matter), note: names.organisation(orgId) })),
    officers: officerChoices(state.orgId, around),
    'other-cases': around.otherCases.map(({ id, number, subject }) => ({ value: id, label: subject, ...(number === null ? {} : { note: number }) })),
    checklist: policy.evaluation.checklist.map(({ id, text, weight }) => ({ value: id, label: text, note: `${weight}分` })),
    'shortcomings-unassigned': shortcomings(state, (owner) => owner === null),
    'shortcomings-open': shortcomings(state, signsOff(around.who)),
    'shortcoming-owners': [...around.people.values()].filter(({ personId }) => ownerAtWorkHere(state, personId, around) === null).map((person) => personChoice(person, state, around)),
  };
}

function isInForce({ validFrom, validTo }: Matter, today: string): boolean {
  return validFrom <= today && (validTo === null || today <= validTo);
}

/** 销号: one's own, or any as a supervisor. */
function signsOff({ personId, posts }: Who): (owner: string | null) => boolean {
  const supervises = posts.some(({ role }) => role === 'supervisor');
  return (owner) => supervises || owner === personId;
}

function shortcomings({ evaluation }: CaseState, wanted: (owner: string | null) => boolean): readonly Choice[] {
  return evaluation.shortcomings.filter(({ owner, resolvedAt }) => resolvedAt === null && wanted(owner)).map(({ id, text }) => ({ value: id, label: text }));
}
