import { expect, it } from '@jest/globals';
import { byDue, type WorkItem } from './queue';

it('each task stands once, by due time, without one at the end', () => {
  const task = (key: string, due: string | null) => ({ fileId: 'f', key, due, openedAt: '2024-01-01' }) as WorkItem;
  const queue = byDue([task('c', null), task('b', '2024-12-02T10:00:00.000+08:00'), task('a', '2024-12-01T10:00:00.000+08:00'), task('b', '2024-12-02T10:00:00.000+08:00')]);
  expect(queue.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});
