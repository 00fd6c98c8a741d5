import type { FileView } from '../../shared/file/view';
import type { Values } from '../../shared/step-form/values';
import type { Clock } from './ask';

export interface Measure {
  readonly action: string;
  readonly title: string;
  /** Known from the row; not asked again. */
  readonly fixed: Values;
}

type Posts = readonly { readonly role: string; readonly roleTitle: string; readonly orgName: string }[];

interface Offered {
  readonly action: string;
  readonly title: string;
  /** Whom to offer it to; the API decides. Null: whoever was told. */
  readonly roles: readonly string[] | null;
  readonly when: (clock: Clock, posts: Posts) => boolean;
}

const OFFERED: readonly Offered[] = [
  { action: 'acknowledge-escalation', title: '签收督办', roles: null, when: (clock, posts) => rungToAcknowledge(clock, posts) !== null },
  { action: 'urge', title: '催办', roles: ['team-leader', 'supervisor', 'responsible-head'], when: () => true },
  { action: 'assign-task', title: '改派任务', roles: ['team-leader', 'supervisor'], when: () => true },
  { action: 'take-over', title: '提级办理', roles: ['supervisor'], when: ({ status }) => status === 'overdue' },
  { action: 'extend-clock', title: '延长期限', roles: ['responsible-head'], when: isDecisionPeriod },
  { action: 'suspend-investigation', title: '中止调查', roles: ['responsible-head'], when: isDecisionPeriod },
];

/** 行政处罚法 60: of all periods only the ninety days can be stretched, or stand still. */
function isDecisionPeriod({ kind, name, status }: Clock): boolean {
  return kind === 'proceeding' && name === 'decision' && status === 'running';
}

export function measuresFor(clock: Clock, posts: Posts): readonly Pick<Measure, 'action' | 'title'>[] {
  return OFFERED.filter((one) => one.when(clock, posts) && (one.roles === null || posts.some(({ role }) => one.roles?.includes(role)))).map(({ action, title }) => ({ action, title }));
}

/** What the row already says of the step. */
export function fixedFor(action: string, clock: Clock, { tasks }: Pick<FileView, 'tasks'>, posts: Posts): Values {
  switch (action) {
    case 'acknowledge-escalation': return { escalationId: rungToAcknowledge(clock, posts)?.id };
    case 'urge': case 'assign-task': return taskOf(clock, tasks);
    case 'take-over': case 'extend-clock': return { clock: clock.key };
    default: return {};
  }
}

/** The task that the clock waits for; where it is not told, the form asks for it. */
function taskOf({ key }: Clock, tasks: FileView['tasks']): Values {
  const waiting = tasks.filter((task) => task.clock === key && task.action !== 'acknowledge-escalation');
  const [only] = waiting;
  return only && waiting.length === 1 ? { task: only.key } : {};
}

/** The newest rung that was told to one of these posts and not acknowledged: each acknowledges his own. */
function rungToAcknowledge({ escalations }: Pick<Clock, 'escalations'>, posts: Posts) {
  return escalations.findLast((rung) => rung.acknowledgedAt === null && posts.some((post) => post.roleTitle === rung.roleTitle && post.orgName === rung.orgName)) ?? null;
}
