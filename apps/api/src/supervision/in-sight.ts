import { supervisorsOf, type Policy, type Role } from '@sidan/domain';
import { notFound } from '../platform/problem/problem.js';
import { casePosts, type Who } from '../platform/session/who.js';

/** One's own organisations and those they supervise. */
export function orgsInSight(who: Who, policy: Policy | null): readonly string[] {
  const own = casePosts(who).map(({ orgId }) => orgId);
  const supervised = (policy?.organisations ?? []).filter(({ id }) => policy && supervisorsOf(id, policy).some((above) => own.includes(above)));
  return [...new Set([...own, ...supervised.map(({ id }) => id)])];
}

/** Throws 404 for an organisation that is not in sight. */
export function askedOrgs(orgId: string | undefined, who: Who, policy: Policy | null): readonly string[] {
  const seen = orgsInSight(who, policy);
  if (orgId !== undefined && !seen.includes(orgId)) throw notFound('机关');
  return orgId === undefined ? seen : [orgId];
}

const LEADING: readonly Role[] = ['dispatcher', 'team-leader', 'responsible-head', 'supervisor', 'auditor'];

/** Whose work it is to see how each person stands; others see themselves. */
export function seesEveryone({ posts }: Who): boolean {
  return posts.some(({ role }) => LEADING.includes(role));
}
