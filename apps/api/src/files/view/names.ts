import { ROLES, type CaseState, type FileState, type Policy, type ProceedingState, type Role } from '@sidan/domain';
import type { People } from './around.js';

/** Words for the ids of a file. What is not known stays as it is written. */
export interface Names {
  readonly person: (id: string) => string;
  readonly organisation: (id: string) => string;
  readonly matter: (code: string) => string;
}

export function namesOf(people: People, policy: Policy | null): Names {
  return {
    person: (id) => (id === 'system' ? '系统' : people.get(id)?.name ?? id),
    organisation: (id) => policy?.organisations.find((org) => org.id === id)?.name ?? id,
    matter: (code) => policy?.matters.find((matter) => matter.code === code)?.name ?? code,
  };
}

/** 执法队长、执法人员: the posts a person holds in one organisation. */
export function postsIn(people: People, personId: string, orgId: string): string | null {
  const roles = people.get(personId)?.posts.filter((post) => post.orgId === orgId).map(({ role }) => ROLES[role]) ?? [];
  return roles.length > 0 ? roles.join('、') : null;
}

/** The party and the court own clocks, but hold no posts. */
export const OWNER_WORDS: Readonly<Record<Role | 'party' | 'court' | 'system', string>> = { ...ROLES, party: '当事人', court: '人民法院', system: '系统' };

/** Everybody a state names. */
export function peopleNamed(state: FileState): readonly string[] {
  const own = state.kind === 'case' ? namedInCase(state as CaseState) : namedInProceeding(state as ProceedingState);
  const shared = [...Object.values(state.assignees), ...state.escalations.flatMap(({ told, acknowledgedBy }) => [...told, acknowledgedBy]), state.supervisor];
  return [...new Set([...own, ...shared].filter((id): id is string => typeof id === 'string'))];
}

function namedInCase({ handled, jobs, evaluation: { score, returnVisit, shortcomings } }: CaseState): readonly (string | null | undefined)[] {
  return [
    ...handled, ...jobs.flatMap(({ takenBy, outcome }) => [takenBy, ...(outcome?.handledBy ?? []), ...(outcome?.reviewedBy ?? [])]),
    score?.by, ...(returnVisit?.visitors ?? []), ...shortcomings.map(({ owner }) => owner),
  ];
}

function namedInProceeding(state: ProceedingState): readonly (string | null | undefined)[] {
  return [
    ...Object.keys(state.acted), ...state.recusals.flatMap(({ personId, decider }) => [personId, decider?.personId]), ...state.evidence.flatMap(({ takenBy }) => takenBy),
    state.guidance?.by, state.filing?.proposedBy, state.report?.by, state.treatment?.by, state.hearing.host, state.closure?.proposedBy,
    ...state.reviews.flatMap(({ by, panel }) => [by, ...panel.map(({ personId }) => personId)]), ...state.documents.map(({ issuedBy }) => issuedBy),
  ];
}
