import { describe, expect, test } from '@jest/globals';
import type { WorkItem } from './items';
import { batches, postsOf, resultOf, toggled } from './selection';

function task(fileId: string, key = 'take-job', role = 'officer'): WorkItem {
  return {
    fileId, key, role, kind: 'case', caseId: fileId, action: key, title: '接单', subject: '', number: null, roleTitle: '执法人员', orgId: 'town', orgName: '某镇',
    assignee: null, assigneeName: null, deputyFor: null, phase: 'dispatch', phaseTitle: '派单', matter: null, clockTitle: null, due: null, left: null, tone: 'calm',
    openedAt: '2024-11-24T01:30:00Z', training: false,
  } as WorkItem;
}

describe('choosing several tasks', () => {
  test('a second press lets go', () => {
    const one = toggled(new Map(), task('a'));
    expect([...one.keys()]).toEqual(['a take-job']);
    expect(toggled(one, task('a')).size).toBe(0);
  });

  test('a request carries no more than the API takes', () => {
    expect(batches(Array.from({ length: 201 }, (_, index) => index)).map((batch) => batch.length)).toEqual([100, 100, 1]);
    expect(batches([])).toEqual([]);
  });

  test('each task gets its own answer, also the one that was not answered', () => {
    const asked = [task('a'), task('b'), task('c')];
    const problem = { code: 'task-taken', title: '没有办成', detail: '已由他人签收', article: null };
    const { done, failed } = resultOf(asked, { items: [{ fileId: 'a', key: 'take-job', ok: true, problem: null }, { fileId: 'b', key: 'take-job', ok: false, problem }] });
    expect(done.map(({ fileId }) => fileId)).toEqual(['a']);
    expect(failed.map(({ item, detail }) => [item.fileId, detail])).toEqual([['b', '已由他人签收'], ['c', '服务器没有答复这一项。']]);
  });

  test('tasks of one post ask for one post', () => {
    expect(postsOf([task('a'), task('b'), task('c', 'x', 'dispatcher')])).toEqual([{ role: 'officer', orgId: 'town' }, { role: 'dispatcher', orgId: 'town' }]);
  });
});
