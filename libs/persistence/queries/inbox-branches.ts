import { ROLES, type Deputised } from '@sidan/domain';
import type { SqlValue } from '../database/sql-value.js';

interface HeldPost {
  readonly role: string;
  readonly orgId: string;
}

export interface InboxScope {
  readonly personId: string;
  readonly posts: readonly HeldPost[];
  /**
   * mine: claimed by or given to me, or to whom I stand in for. team: all of my posts. claimable: of my posts, and nobody's yet.
   * waiting: what waits in my organisations for posts that I do not hold.
   */
  readonly scope: 'mine' | 'team' | 'claimable' | 'waiting';
  /** 代办: whose tasks are mine too, while they are away. */
  readonly deputyFor?: readonly (Deputised & { readonly name: string })[];
}

/** A branch of the inbox: equalities that lead an index whose rest is the inbox's order. */
export interface InboxBranch {
  readonly index: 'task_mine' | 'task_team' | 'task_claimable';
  readonly where: string;
  readonly values: readonly SqlValue[];
}

export function branchesOf(ask: InboxScope): InboxBranch[] {
  switch (ask.scope) {
    case 'mine': return [{ index: 'task_mine', where: `status = 'open' AND assignee = ?`, values: [ask.personId] }, ...(ask.deputyFor ?? []).map(inPlaceOf)];
    case 'team': return distinct(ask.posts).map((post) => ofPost(post));
    case 'claimable': return distinct(ask.posts).map((post) => ({ index: 'task_claimable', where: `status = 'open' AND org_id = ? AND role = ? AND assignee = ''`, values: [post.orgId, post.role] }));
    case 'waiting': return otherPosts(ask.posts).map((post) => ofPost(post));
  }
}

/** Only what the absent person has in the very post that both hold. */
function inPlaceOf({ personId, role, orgId }: Deputised): InboxBranch {
  return { index: 'task_claimable', where: `status = 'open' AND org_id = ? AND role = ? AND assignee = ?`, values: [orgId, role, personId] };
}

function ofPost({ role, orgId }: HeldPost): InboxBranch {
  return { index: 'task_team', where: `status = 'open' AND org_id = ? AND role = ?`, values: [orgId, role] };
}

function distinct(posts: readonly HeldPost[]): HeldPost[] {
  return [...new Map(posts.map((post) => [`${post.orgId} ${post.role}`, post])).values()];
}

function otherPosts(posts: readonly HeldPost[]): HeldPost[] {
  const orgs = [...new Set(posts.filter(({ role }) => role !== 'administrator').map(({ orgId }) => orgId))];
  return orgs.flatMap((orgId) => Object.keys(ROLES).filter((role) => !posts.some((held) => held.orgId === orgId && held.role === role)).map((role) => ({ role, orgId })));
}
