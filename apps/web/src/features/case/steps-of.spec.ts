import type { ActionView, FileView } from '../../shared/file/view';
import { byReason, currentSlip, stepForTask, stepsOf } from './steps-of';

const action = (name: string, more: Partial<ActionView> = {}): ActionView => ({
  action: name, title: name, slip: 'closure', weight: 'main', article: '行政处罚法 54', allowed: true, why: null, next: null, task: null, presets: {}, ...more,
});
const view = (kind: 'case' | 'proceeding', actions: readonly ActionView[], more: Partial<FileView> = {}) => ({ kind, id: `${kind}-1`, ended: false, actions, tasks: [], ...more }) as unknown as FileView;

describe('the steps of a case page', () => {
  it('offers what answers a task first, keeps returns and the rest apart, and never lists what is pressed at its task', () => {
    const views = [
      view('case', [action('claim-task'), action('acknowledge-escalation'), action('urge', { weight: 'other', slip: 'any' })]),
      view('proceeding', [action('collect'), action('approve', { task: 'review:1:1' }), action('return', { weight: 'return' }), action('decide', { allowed: false, why: '须先审核' })]),
    ];
    const { main, returns, others, blocked } = stepsOf(views, 'closure');
    const names = (steps: readonly { action: ActionView }[]) => steps.map((step) => step.action.action);
    expect(names(main)).toEqual(['approve', 'collect']);
    expect([names(returns), names(others), names(blocked)]).toEqual([['return'], ['urge'], ['decide']]);
  });

  it('explains only what belongs to the slip the case stands at', () => {
    const later = action('score-file', { slip: 'evaluation', allowed: false, why: '案件还没有办结' });
    const slips = [{ step: 'intake', title: '收单', status: 'done' }, { step: 'closure', title: '结单', status: 'current' }];
    const theCase = view('case', [later], { slips } as Partial<FileView>);
    expect(stepsOf([theCase], currentSlip(theCase)).blocked).toEqual([]);
  });

  it('finds the step of the task that a link names, in the file it names, and only when it is allowed', () => {
    const proceeding = view('proceeding', [action('approve', { task: 'review:1:1' }), action('file', { allowed: false, task: 'filing' })]);
    expect(stepForTask([proceeding], 'proceeding:proceeding-1', 'review:1:1')?.action.action).toBe('approve');
    expect(stepForTask([proceeding], 'case:case-1', 'review:1:1')).toBeNull();
    expect(stepForTask([proceeding], null, 'filing')).toBeNull();
  });

  it('tells a reason once, with every step it stops', () => {
    const blocked = stepsOf([view('proceeding', [
      action('立案', { allowed: false, why: '现在的阶段不能办理“立案”。' }), action('结案', { allowed: false, why: '现在的阶段不能办理“结案”。' }),
      action('审核', { allowed: false, why: '只有法制审核员可以办理“审核”。' }),
    ])], 'closure').blocked;
    expect(byReason(blocked).map(({ why, steps }) => [why, steps.length])).toEqual([['只有法制审核员可以办理“审核”。', 1], ['现在的阶段不能办理这些事项。', 2]]);
  });
});
