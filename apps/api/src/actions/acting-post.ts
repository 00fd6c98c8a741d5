import { checkAccess, mayTake, movesTask, orgsOf, type AccessRule, type Actor, type FileState, type Policy, type Refusal, type Task } from '@sidan/domain';
import { Problem } from '../platform/problem/problem.js';
import type { Post, Who } from '../platform/session/who.js';

export function actorAs(who: Who, { role, orgId }: Post): Actor {
  return { kind: 'person', personId: who.personId, name: who.name, role, orgId };
}

/** `X-Act-As: officer@aowei`. Throws 403 for a post that is not one's own. */
export function chosenPost(header: string | undefined, who: Who): Post | null {
  if (header === undefined) return null;
  const post = who.posts.find(({ role, orgId }) => `${role}@${orgId}` === header);
  if (!post) throw new Problem(403, 'not-your-post', `您没有“${header.slice(0, 100)}”这个岗位；X-Act-As 应为 role@org，如 officer@aowei。`, { article: '『岗位权限表』：只以本人现任岗位办理' });
  return post;
}

/** Posts that could take the step as far as the role goes. Without any, the first post asks, and is told why not. */
export function postsFor(rule: AccessRule, who: Who): readonly Post[] {
  const fitting = who.posts.filter(({ role }) => rule.roles.includes(role));
  return fitting.length > 0 ? fitting : who.posts.slice(0, 1);
}

interface Step {
  readonly action: string;
  readonly rule: AccessRule;
  readonly state: FileState;
  readonly policy: Policy;
  readonly tasks: readonly Task[];
  /** What the form says, where it is known: it may name the very task. */
  readonly body?: object;
}

/** Among several fitting posts: the one whose task waits, else the first in the right organisation, else the first. */
export function bestPost(posts: readonly Post[], who: Who, { action, rule, state, policy, tasks, body = {} }: Step): Post | undefined {
  const orgs = orgsOf(state, policy);
  const allowed = posts.filter((post) => mayTake(rule, actorAs(who, post), orgs));
  const named = namedTask(action, body);
  const about = tasks.filter((task) => (named === null ? task.action === action : task.key === named));
  return allowed.find((post) => about.some((task) => suits(action, post, task))) ?? allowed[0] ?? posts[0];
}

/** The task that a step is about, where the step is one about tasks. */
function namedTask(action: string, body: { readonly task?: unknown; readonly escalationId?: unknown }): string | null {
  if (typeof body.escalationId === 'string') return `${action}:${body.escalationId}`;
  return typeof body.task === 'string' ? body.task : null;
}

/** A task is taken, released and done in its own post; only 改派 is somebody else's. */
function suits(action: string, { role, orgId }: Post, task: Task): boolean {
  return action === 'assign-task' ? movesTask(role, task) : task.role === role && task.orgId === orgId;
}

/** `article`: what refuses it, where that is not what rules the step itself. */
export interface WhyNot extends Pick<Refusal, 'code' | 'detail'>, Partial<Pick<Refusal, 'article'>> {}

/** Null when one of the person's posts may; else why the nearest may not. */
export function whyNot(rule: AccessRule, who: Who, state: FileState, policy: Policy): WhyNot | null {
  const refusals = postsFor(rule, who).map((post) => checkAccess(rule, state, actorAs(who, post), policy));
  if (refusals.length === 0) return { code: 'no-post', detail: '您没有任何岗位。' };
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}
