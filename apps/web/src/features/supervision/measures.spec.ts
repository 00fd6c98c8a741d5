import type { FileView } from '../../shared/file/view';
import type { Clock } from './ask';
import { fixedFor, measuresFor } from './measures';

const rung = (id: string, roleTitle: string, acknowledgedAt: string | null = null) => ({ id, roleTitle, orgName: '龙城镇', acknowledgedAt });
const clock = (more: object = {}) => ({ key: 'accept', kind: 'proceeding', status: 'overdue', escalations: [], ...more }) as unknown as Clock;
const post = (role: string, roleTitle: string) => [{ role, roleTitle, orgName: '龙城镇' }];
const actions = (one: Clock, posts: ReturnType<typeof post>) => measuresFor(one, posts).map(({ action }) => action);

describe('measures on a clock', () => {
  it('are those of the post', () => {
    expect(actions(clock(), post('supervisor', '督办员'))).toEqual(['urge', 'assign-task', 'take-over']);
    expect(actions(clock({ status: 'running' }), post('supervisor', '督办员'))).toEqual(['urge', 'assign-task']);
    expect(actions(clock({ status: 'running', name: 'decision' }), post('responsible-head', '行政机关负责人'))).toEqual(['urge', 'extend-clock', 'suspend-investigation']);
    expect(actions(clock({ status: 'running', name: 'investigation' }), post('responsible-head', '行政机关负责人'))).toEqual(['urge']);
    expect(actions(clock({ status: 'running', kind: 'case' }), post('responsible-head', '行政机关负责人'))).toEqual(['urge']);
    expect(actions(clock(), post('auditor', '审计员'))).toEqual([]);
  });
  it('let each acknowledge his own rung, once', () => {
    const told = clock({ escalations: [rung('first', '执法队长'), rung('second', '督办员'), rung('third', '行政机关负责人')] });
    expect(fixedFor('acknowledge-escalation', told, { tasks: [] }, post('supervisor', '督办员'))).toEqual({ escalationId: 'second' });
    expect(actions(clock({ escalations: [rung('second', '督办员', '2024-03-06T09:00:00+08:00')] }), post('supervisor', '督办员'))).not.toContain('acknowledge-escalation');
  });
  it('fix the task that the clock waits for, where there is just one', () => {
    const task = (key: string, action = 'accept-report') => ({ key, action, clock: 'accept' }) as FileView['tasks'][number];
    expect(fixedFor('urge', clock(), { tasks: [task('a'), task('ack', 'acknowledge-escalation')] }, [])).toEqual({ task: 'a' });
    expect(fixedFor('urge', clock(), { tasks: [task('a'), task('b')] }, [])).toEqual({});
    expect(fixedFor('take-over', clock(), { tasks: [] }, [])).toEqual({ clock: 'accept' });
  });
});
