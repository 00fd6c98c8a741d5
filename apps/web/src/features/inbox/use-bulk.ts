import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { v4 as uuid } from 'uuid';
import { api, dataOf } from '../../api/client';
import type { WorkItem } from './items';
import { batches, type Failure, resultOf, type Result } from './selection';

export interface Assign {
  readonly personId: string;
  /** For the rows, which say at once whose the tasks are now. */
  readonly name: string;
  readonly reason: string;
}

export interface Order {
  readonly items: readonly WorkItem[];
  /** Null: I claim them. */
  readonly assign: Assign | null;
}

/** Claims or assigns several tasks; each answers for itself. The same order sent again after a lost answer is not done twice. */
export function useBulk() {
  const sent = useRef<{ readonly order: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: async (order: Order): Promise<Result> => {
      const name = JSON.stringify([order.items.map(({ fileId, key }) => [fileId, key]), order.assign]);
      const key = sent.current?.order === name ? sent.current.key : uuid();
      sent.current = { order: name, key };
      const done: WorkItem[] = [];
      const failed: Failure[] = [];
      for (const batch of batches(order.items)) {
        const result = resultOf(batch, await send({ ...order, items: batch }, key));
        done.push(...result.done);
        failed.push(...result.failed);
      }
      sent.current = null;
      return { done, failed };
    },
  });
}

/** Each task's own key follows from the request's and its name, so that all batches may share one. */
function send({ items, assign }: Order, key: string) {
  const tasks = items.map(({ fileId, kind, key: task }) => ({ fileId, kind, key: task }));
  const params = { header: { 'Idempotency-Key': key } };
  return dataOf(assign === null
    ? api.POST('/api/inbox/claims', { params, body: { items: tasks } })
    : api.POST('/api/inbox/assignments', { params, body: { personId: assign.personId, reason: assign.reason, items: tasks } }));
}
