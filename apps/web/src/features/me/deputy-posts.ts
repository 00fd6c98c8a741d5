import type { ListedPerson } from '../../shared/people/people';
import type { Me } from '../../shared/session/session';

export interface Post {
  readonly role: ListedPerson['roles'][number];
  readonly orgId: string;
}

/** Nobody takes these posts over: they have no tasks. */
const WITHOUT_TASKS = ['auditor', 'administrator'];
/** Posts whose holders another may be put in for by the team leader; what others judge is not a team leader's to give. */
const MOVABLE = ['grid-worker', 'intake-clerk', 'dispatcher', 'officer', 'team-leader'];

export interface Organisation {
  readonly orgId: string;
  readonly people: readonly ListedPerson[];
  /** What each role is called. */
  readonly roles: Readonly<Record<string, string>>;
}

export interface Absence extends Post {
  readonly personId: string;
  readonly label: string;
}

/** Whose post the person may put somebody in for: his own, and those he leads. What to offer; the API decides. */
export function absencesOf(me: Pick<Me, 'personId' | 'posts'>, organisations: readonly Organisation[]): readonly Absence[] {
  const own = me.posts.filter(({ role }) => !WITHOUT_TASKS.includes(role))
    .map(({ role, orgId, roleTitle }) => ({ personId: me.personId, role, orgId, label: `本人　${roleTitle}` }));
  const led = organisations.flatMap(({ orgId, people, roles: titles }) => people.filter(({ personId }) => personId !== me.personId).flatMap(({ personId, name, roles }) =>
    roles.filter((role) => leads(me, { role, orgId })).map((role) => ({ personId, role, orgId, label: `${name}　${titles[role] ?? ''}` }))));
  return [...own, ...led];
}

function leads({ posts }: Pick<Me, 'posts'>, { role, orgId }: Post): boolean {
  const holds = (lead: string) => posts.some((post) => post.role === lead && post.orgId === orgId);
  if (WITHOUT_TASKS.includes(role)) return false;
  return holds('responsible-head') || (holds('team-leader') && MOVABLE.includes(role));
}

/** A deputy gains no authority: another holder of the very same post. */
export function standInsFor({ personId, role, orgId }: Absence, organisations: readonly Organisation[]): readonly ListedPerson[] {
  const people = organisations.find((one) => one.orgId === orgId)?.people ?? [];
  return people.filter((person) => person.personId !== personId && person.roles.includes(role));
}
