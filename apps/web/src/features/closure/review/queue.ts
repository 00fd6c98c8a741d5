import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema';
import { REVIEW_TASKS, type Tier, tierOf } from './review-steps';

export type WorkItem = components['schemas']['WorkItem'];

const PAGE = 100;

/** Where each list goes on; null: it was read to its end. */
interface Places {
  readonly mine: string | null;
  readonly claimable: string | null;
}

const START: Places = { mine: '', claimable: '' };

interface QueuePage {
  readonly items: readonly WorkItem[];
  readonly next: Places | null;
}

/** What waits for my judgement: mine, and what my posts may take; the most urgent first. Read on by pages: a bureau has hundreds. */
export const queueOptions = infiniteQueryOptions({
  queryKey: ['inbox', 'review'], queryFn: ({ pageParam }) => askPage(pageParam), initialPageParam: START,
  getNextPageParam: ({ next }) => next ?? undefined, select: ({ pages }) => byDue(pages.flatMap(({ items }) => items)),
});

async function askPage({ mine, claimable }: Places): Promise<QueuePage> {
  const [own, others] = await Promise.all([askScope('mine', mine), askScope('claimable', claimable)]);
  const next = { mine: own.next, claimable: others.next };
  return { items: [...own.items, ...others.items], next: next.mine === null && next.claimable === null ? null : next };
}

async function askScope(scope: 'mine' | 'claimable', from: string | null): Promise<{ readonly items: readonly WorkItem[]; readonly next: string | null }> {
  const items: WorkItem[] = [];
  let next = from;
  // A filtered page may be empty and still have a next one.
  while (next !== null && items.length < PAGE) {
    const page = await dataOf(api.GET('/api/inbox', { params: { query: { scope, action: [...REVIEW_TASKS], limit: PAGE, ...(next && { after: next }) } } }));
    items.push(...page.items);
    next = page.next;
  }
  return { items, next };
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
