import type { components } from '../../api/schema';
import type { Me } from '../../shared/session/session';

export type WorkItem = components['schemas']['WorkItem'];
export type InboxPage = components['schemas']['InboxList'];
export type BulkOutcome = components['schemas']['BulkOutcome'];

/** What names a task across refreshes. */
export function idOf({ fileId, key }: Pick<WorkItem, 'fileId' | 'key'>): string {
  return `${fileId} ${key}`;
}

/** Whoever reviews for another organisation may read the proceeding, and not the report behind it: reviews open at the desk made for them. */
const AT_THE_DESK = new Set(['approve-review', 'record-panel-opinion']);

export function pathOf({ caseId, kind, fileId, key, action }: WorkItem): string {
  if (AT_THE_DESK.has(action)) return `/review/${fileId}`;
  return `/cases/${caseId}?${new URLSearchParams({ file: `${kind}:${fileId}`, task: key }).toString()}`;
}

/** What to offer; the API decides. A deputy takes over what the absent person has. */
export function isClaimable(item: WorkItem, me: Pick<Me, 'posts' | 'personId'>): boolean {
  if (item.assignee === me.personId) return false;
  const held = me.posts.some((post) => post.role === item.role && post.orgId === item.orgId);
  return held && (item.assignee === null || item.deputyFor !== null);
}
