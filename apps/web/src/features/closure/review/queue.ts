import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema';
import { REVIEW_TASKS, type Tier, tierOf } from './review-steps';

export type WorkItem = components['schemas']['WorkItem'];

const MOST = 200;

/** What waits for my judgement: mine, and what my posts may take; the most urgent first. */
export async function askQueue(): Promise<readonly WorkItem[]> {
  const [mine, claimable] = await Promise.all([askScope('mine'), askScope('claimable')]);
  return byDue([...mine, ...claimable]);
}

export const QUEUE_KEY = ['inbox', 'review'] as const;

async function askScope(scope: 'mine' | 'claimable'): Promise<readonly WorkItem[]> {
  const found: WorkItem[] = [];
  let after: string | undefined;
  do {
    const page = await dataOf(api.GET('/api/inbox', { params: { query: { scope, action: [...REVIEW_TASKS], limit: MOST, ...(after === undefined ? {} : { after }) } } }));
    found.push(...page.items);
    // A filtered page may be empty and still have a next one.
    after = page.next ?? undefined;
  } while (after !== undefined && found.length < MOST);
  return found;
}

const URGENCY: Readonly<Record<WorkItem['tone'], number>> = { late: 0, soon: 1, calm: 2 };

/** Each task once: late ones first (a training case is late by its own clock), then by due time; one without comes last. */
export function byDue(items: readonly WorkItem[]): readonly WorkItem[] {
  const once = new Map(items.map((item) => [idOf(item), item]));
  return [...once.values()].toSorted((one, other) => URGENCY[one.tone] - URGENCY[other.tone] || dueOf(one) - dueOf(other));
}

function dueOf({ due }: WorkItem): number {
  return due === null ? Number.POSITIVE_INFINITY : Date.parse(due);
}

export function ofTier(items: readonly WorkItem[], tier: Tier | null): readonly WorkItem[] {
  return tier === null ? items : items.filter(({ role }) => tierOf(role) === tier);
}

export function countByTier(items: readonly WorkItem[]): ReadonlyMap<Tier, number> {
  const counts = new Map<Tier, number>();
  for (const { role } of items) counts.set(tierOf(role), (counts.get(tierOf(role)) ?? 0) + 1);
  return counts;
}

/** 下一件: the first that is not of the file just done. */
export function nextAfter(items: readonly WorkItem[], fileId: string): WorkItem | null {
  return items.find((item) => item.fileId !== fileId) ?? null;
}

export function idOf({ fileId, key }: Pick<WorkItem, 'fileId' | 'key'>): string {
  return `${fileId} ${key}`;
}

export function deskOf({ fileId, key }: Pick<WorkItem, 'fileId' | 'key'>): string {
  return `/review/${fileId}?${new URLSearchParams({ task: key }).toString()}`;
}
