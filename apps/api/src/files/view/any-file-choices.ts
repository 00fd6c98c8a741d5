import { dateOf, FILE_ACCESS, mayBeGiven, mayTake, movesTask, orgsOf, ROLES, type FileRules, type FileState, type PersonFacts, type Role, type Task } from '@sidan/domain';
import { actorAs } from '../../actions/acting-post.js';
import { casePosts, type Who } from '../../platform/session/who.js';
import type { COMMON_LISTS } from '../../actions/choice-lists.js';
import type { AroundFile } from './around-file.js';
import type { Choice } from './parts.js';

type Common = Readonly<Record<(typeof COMMON_LISTS)[number], readonly Choice[]>>;

export function commonChoices<S extends FileState>(state: S, around: AroundFile, rules: FileRules<S>): Common {
  const { tasks, who, names } = around;
  const choice = (task: Task) => taskChoice(task, names.person);
  const movable = tasks.filter((task) => isMovable(task, state, around));
  return {
    tasks: tasks.map(choice),
    'claimable-tasks': tasks.filter((task) => isClaimable(task, who)).map(choice),
    'my-tasks': tasks.filter((task) => state.assignees[task.key] === who.personId).map(choice),
    'movable-tasks': movable.map(choice),
    'task-takers': takers(movable, (task, personId) => mayBeGiven(state, task, personId, around, rules) === null, around),
    people: [...around.people.values()].filter((person) => person.active && isAround(person, state, tasks)).map((person) => personChoice(person, state, around)),
    'escalations-open': state.escalations.filter(({ acknowledgedBy }) => acknowledgedBy === null)
      .map(({ id, clock, rung }) => ({ value: id, label: `${state.clocks[clock]?.title ?? clock}逾期`, note: `第${rung + 1}级督办` })),
    'clocks-late': Object.values(state.clocks).filter(({ status }) => status === 'overdue').map(({ key, title, due }) => ({ value: key, label: title, note: `${due?.slice(0, 10) ?? ''}到期` })),
  };
}

export function isClaimable(task: Task, who: Who): boolean {
  return task.assignee === null && who.posts.some(({ role, orgId }) => role === task.role && orgId === task.orgId);
}

function isMovable(task: Task, state: FileState, { who, policy }: AroundFile): boolean {
  const orgs = orgsOf(state, policy);
  return casePosts(who).some((post) => movesTask(post.role, task) && mayTake(FILE_ACCESS['assign-task'], actorAs(who, post), orgs));
}

/** 改派: whoever would be accepted and doesn't have it yet; a deputy holds the task's post too. */
function takers(movable: readonly Task[], accepted: (task: Task, personId: string) => boolean, around: AroundFile): readonly Choice[] {
  const fits = ({ personId }: PersonFacts) => movable.filter((task) => task.assignee !== personId && accepted(task, personId)).map(({ key }) => key);
  return [...around.people.values()].map((person) => ({ ...takerChoice(person, around), for: fits(person) })).filter((choice) => choice.for.length > 0);
}

function takerChoice({ personId, name, posts }: PersonFacts, { names }: AroundFile): Choice {
  return { value: personId, label: name, note: posts.map(({ role, orgId }) => `${names.organisation(orgId)}${ROLES[role]}`).join('、') };
}

function taskChoice({ key, title, role, assignee }: Task, name: (id: string) => string): Choice {
  return { value: key, label: title, note: assignee === null ? `${ROLES[role]}，未认领` : `${ROLES[role]}，${name(assignee)}` };
}

/** At work in the file's organisation or where one of its tasks waits. */
function isAround({ posts }: PersonFacts, { orgId }: FileState, tasks: readonly Task[]): boolean {
  return posts.some((post) => post.orgId === orgId || tasks.some((task) => task.orgId === post.orgId && task.role === post.role));
}

export function personChoice({ personId, name, posts }: PersonFacts, { orgId }: FileState, { names }: AroundFile): Choice {
  const own = posts.filter((post) => post.orgId === orgId);
  const told = own.length > 0 ? own.map(({ role }) => ROLES[role]) : posts.map((post) => `${names.organisation(post.orgId)}${ROLES[post.role]}`);
  return { value: personId, label: name, note: told.join('、') };
}

/** At work in one of these posts of an organisation. */
export function holdersIn(orgId: string, roles: readonly Role[], { people }: AroundFile): readonly PersonFacts[] {
  return [...people.values()].filter(({ active, posts }) => active && posts.some((post) => post.orgId === orgId && roles.includes(post.role)));
}

/** 执法人员 (行政处罚法 42): certified today, with the certificate's number; those who may not act come last, with the reason. */
export function officerChoices(orgId: string, around: AroundFile, recused: readonly string[] = []): readonly Choice[] {
  const all = holdersIn(orgId, ['officer', 'team-leader'], around).map((person) => ({ person, why: unfit(person, around, recused) }));
  const fit = (wanted: boolean) => all.filter(({ why }) => (why === null) === wanted);
  return [...fit(true), ...fit(false)].map(({ person, why }) => ({ value: person.personId, label: person.name, note: why ?? `执法证${person.certificate?.number ?? ''}` }));
}

/** Null for an officer who may act today. */
export function unfit({ personId, certificate }: PersonFacts, { now }: AroundFile, recused: readonly string[]): string | null {
  const today = dateOf(now);
  if (recused.includes(personId)) return '已决定回避，不能参与本案';
  if (!certificate) return '没有执法证，不能承办';
  return certificate.validFrom <= today && today <= certificate.validTo ? null : `执法证有效期${certificate.validFrom}至${certificate.validTo}，不能承办`;
}
