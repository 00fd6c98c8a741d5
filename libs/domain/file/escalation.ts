import type { EscalationRung } from '../policy/policy.js';
import type { Clock } from '../time/clock.js';
import { supervisorsOf } from './access.js';
import { rungsOf } from './clockwork.js';
import type { Role } from './actor.js';
import type { Facts } from './facts.js';
import type { Escalation, FileState } from './kind.js';
import { openTask } from './open-task.js';
import type { Task } from './task.js';
import { holdersOf } from './telling.js';

/** Posts a rung may name: those who lead, dispatch, supervise or answer. A region pack with another is refused when it is loaded. */
export const ESCALATION_ROLES: readonly Role[] = [
  'intake-clerk', 'dispatcher', 'team-leader', 'township-reviewer', 'department-reviewer', 'bureau-reviewer', 'responsible-head', 'supervisor',
];

interface Post { readonly role: Role; readonly orgId: string }

/**
 * One rung, told: the people in its post. An empty post goes to the same role in the next supervising organisation,
 * then to the next rung; the empty ones are listed. Nobody at all: `told` is empty and the rung's own post stands.
 * Null when the policy has no such rung.
 */
export function escalate(state: FileState, clock: Clock, rung: number, facts: Facts): Escalation | null {
  const posts = postsFrom(state, clock, rung, facts);
  const [first] = posts;
  if (!first) return null;
  const reached = posts.findIndex((post) => holdersOf(facts, post.role, post.orgId).length > 0);
  const post = posts[reached] ?? first;
  return {
    id: facts.newIds[0] as string, clock: clock.key, rung, at: facts.now, role: post.role, orgId: post.orgId,
    told: holdersOf(facts, post.role, post.orgId),
    emptyPosts: reached < 0 ? posts : posts.slice(0, reached),
    acknowledgedBy: null, acknowledgedAt: null,
  };
}

/** One task for each escalation that nobody has acknowledged. */
export function escalationTasks(state: FileState): readonly Task[] {
  return state.escalations.filter((escalation) => escalation.acknowledgedBy === null).map((escalation) => openTask(state, {
    key: `acknowledge-escalation:${escalation.id}`, action: 'acknowledge-escalation',
    title: `签收督办：${state.clocks[escalation.clock]?.title ?? escalation.clock}逾期`,
    role: escalation.role as Role, orgId: escalation.orgId, clock: escalation.clock,
  }));
}

/** Posts an escalation of this file may reach, whatever the rung: asked for before the policy is at hand. */
export function postsToEscalateTo(state: FileState): readonly Post[] {
  return state.readers.flatMap((orgId) => ESCALATION_ROLES.map((role) => ({ role, orgId })));
}

function postsFrom(state: FileState, clock: Clock, rung: number, facts: Facts): readonly Post[] {
  const rungs = rungsOf(facts.policy, clock).slice(rung);
  const posts = rungs.flatMap((step) => orgsOfRung(step, state, facts).map((orgId) => ({ role: step.role, orgId })));
  return posts.filter((post, index) => posts.findIndex((other) => other.role === post.role && other.orgId === post.orgId) === index);
}

function orgsOfRung(rung: EscalationRung, state: FileState, facts: Facts): readonly string[] {
  if (rung.at === 'own') return [state.orgId];
  return supervisorsOf(state.orgId, facts.policy).slice(rung.at === 'supervising' ? 0 : 1);
}
