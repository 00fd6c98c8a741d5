import type { Facts } from './facts.js';
import type { Command, FileState } from './kind.js';
import type { Refusal } from './refusal.js';
import { refuseFile } from './refusals.js';
import type { Task } from './task.js';

/** Steps that end a task which another step names: whoever has it to judge, judges it either way. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'refuse-report': ['accept-report'], 'merge-report': ['accept-report'], 'return-job': ['take-job'],
  'return-filing': ['approve-filing'], 'decline-filing': ['approve-filing'], 'refuse-preservation': ['approve-preservation'],
  'return-review': ['approve-review'], 'reject-treatment': ['approve-treatment', 'issue-decision'], 'return-closure': ['approve-closure'],
};

/** Everybody gives his own: an opinion of the panel is nobody's in particular, and the heads discuss together. */
const TOGETHER: readonly string[] = ['record-panel-opinion'];

/**
 * 任务规则: assignment is authority. What was claimed by or given to somebody is done by him, until it is released, taken over (代办、提级) or given to another;
 * what merely falls to 主办 is anybody's who may take the step. A supervisor who took over a late task has it done by those in its post.
 */
export function tasksHolder(state: FileState, tasks: readonly Task[], command: Command, { actor }: Pick<Facts, 'actor'>): Refusal | null {
  if (actor.kind === 'system' || TOGETHER.includes(command.type)) return null;
  const answered = answeredBy(tasks, command);
  const others = answered.filter(({ key }) => ![undefined, actor.personId, state.supervisor].includes(state.assignees[key]));
  if (others.length === 0 || others.length < answered.length) return null;
  return refuseFile('task-anothers', `任务“${(others[0] as Task).title}”已由他人认领或者指定他人办理，${actor.name}不能代为办理；应当先退回、改派，或者按代理关系接办。`);
}

/** The tasks this step would do: of the thing it names, else every one it could be meant for. */
function answeredBy(tasks: readonly Task[], command: Command): readonly Task[] {
  const actions = [command.type, ...(ANSWERS[command.type] ?? [])];
  const open = tasks.filter(({ action }) => actions.includes(action));
  const named = Object.values(command).filter((value): value is string => typeof value === 'string');
  const exact = open.filter(({ key }) => named.includes(key.slice(key.indexOf(':') + 1)));
  return exact.length > 0 ? exact : open;
}
