import type { BulkOutcome, WorkItem } from './items';
import { idOf } from './items';

/** The API's limit for one request. */
const AT_ONCE = 100;

export type Selection = ReadonlyMap<string, WorkItem>;

export function toggled(selection: Selection, item: WorkItem): Selection {
  const next = new Map(selection);
  if (!next.delete(idOf(item))) next.set(idOf(item), item);
  return next;
}

export function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) => items.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}

export interface Failure {
  readonly item: WorkItem;
  readonly detail: string;
  readonly article: string | null;
}

export interface Result {
  readonly done: readonly WorkItem[];
  readonly failed: readonly Failure[];
}

/** Each asked task with its own answer. */
export function resultOf(asked: readonly WorkItem[], { items: answers }: BulkOutcome): Result {
  const answerOf = new Map(answers.map((answer) => [idOf(answer), answer]));
  const failed = asked.flatMap((item) => {
    const answer = answerOf.get(idOf(item));
    if (answer?.ok) return [];
    return [{ item, detail: answer?.problem?.detail ?? '服务器没有答复这一项。', article: answer?.problem?.article ?? null }];
  });
  return { done: asked.filter((item) => answerOf.get(idOf(item))?.ok), failed };
}

/** The posts of the chosen tasks: one person can take them only where he holds every one of these. */
export function postsOf(items: readonly WorkItem[]): readonly { readonly role: string; readonly orgId: string }[] {
  return [...new Map(items.map(({ role, orgId }) => [`${role}@${orgId}`, { role, orgId }])).values()];
}
