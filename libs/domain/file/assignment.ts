import { ROLES, type Actor } from './actor.js';
import type { AssignTask, ClaimTask, ReleaseTask } from './commands.js';
import type { Facts, KnownPeople } from './facts.js';
import { FILE_ACCESS, MOVABLE_ROLES } from './file-access.js';
import { fileEntry } from './file-entry.js';
import type { Decision, FileState } from './kind.js';
import type { Refusal } from './refusal.js';
import { refuseFile } from './refusals.js';
import type { FileRules } from './rules.js';
import type { Task } from './task.js';
import { holds } from './telling.js';

/** 认领: the first in the task's post who takes it has it. */
export function claimTask<S extends FileState>(state: S, { task: key }: ClaimTask, facts: Facts, rules: FileRules<S>): Decision {
  const task = rules.tasks(state).find((open) => open.key === key);
  if (!task) return notOpen(key);
  const absent = absentHolder(task, facts);
  if (task.assignee !== null && absent === null) return refuseFile('task-taken', `任务“${task.title}”已由他人或本人认领，不能再认领。`);
  return inTasksPost(task, facts.actor) ?? { entries: [fileEntry('taskClaimed', { task: key, ...(absent === null ? {} : { deputyFor: absent }) })] };
}

/** 代办: whoever has the task, where the actor is their deputy in the task's own post. Every rule of the step itself stays. */
function absentHolder({ assignee, role, orgId }: Task, { deputyFor = [] }: Facts): string | null {
  return deputyFor.find((absent) => absent.personId === assignee && absent.role === role && absent.orgId === orgId)?.personId ?? null;
}

/** 退回待认领 */
export function releaseTask<S extends FileState>(state: S, { task: key }: ReleaseTask, facts: Facts, rules: FileRules<S>): Decision {
  const task = rules.tasks(state).find((open) => open.key === key);
  if (!task) return notOpen(key);
  if (state.assignees[key] !== facts.actor.personId) return refuseFile('task-not-yours', `任务“${task.title}”不在${facts.actor.name}名下，不能由其退回。`);
  return { entries: [fileEntry('taskReleased', { task: key })] };
}

/** 改派: to somebody at work in the task's own post; what a reviewer or a head judges is not a team leader's to give. */
export function assignTask<S extends FileState>(state: S, command: AssignTask, facts: Facts, rules: FileRules<S>): Decision {
  const task = rules.tasks(state).find((open) => open.key === command.task);
  if (!task) return notOpen(command.task);
  if (!command.reason.trim()) return refuseFile('text-missing', '改派应当写明理由。');
  return giversPost(task, facts.actor)
    ?? mayBeGiven(state, task, command.personId, facts, rules)
    ?? { entries: [fileEntry('taskAssigned', { task: command.task, personId: command.personId, reason: command.reason.trim() })] };
}

function notOpen(key: string): Refusal {
  return refuseFile('task-not-open', `没有未办任务“${key}”，可能已经办结。`);
}

function inTasksPost(task: Task, actor: Actor): Refusal | null {
  if (actor.role !== task.role) return refuseFile('role-cannot', `任务“${task.title}”须由${ROLES[task.role]}认领，${actor.name}不是以该身份办理。`);
  return actor.orgId === task.orgId ? null : refuseFile('org-cannot', `任务“${task.title}”属于其他机关，${actor.name}不能认领。`);
}

/** Whether such a post moves such a task, in an organisation where it moves any. */
export function movesTask(giver: Actor['role'], { role }: Pick<Task, 'role'>): boolean {
  return giver !== 'system' && FILE_ACCESS['assign-task'].roles.includes(giver) && (giver !== 'team-leader' || MOVABLE_ROLES.includes(role));
}

function giversPost(task: Task, actor: Actor): Refusal | null {
  if (movesTask(actor.role, task)) return null;
  return refuseFile('role-cannot', `任务“${task.title}”由${ROLES[task.role]}独立办理，执法队长不能改派。`);
}

/** 改派: null for somebody at work in the task's own post, whom the file's own rule does not bar. Whoever offers takers asks the same. */
export function mayBeGiven<S extends FileState>(state: S, task: Task, personId: string, known: KnownPeople, rules: Pick<FileRules<S>, 'barredFrom'>): Refusal | null {
  return inTheTasksPost(task, personId, known) ?? rules.barredFrom(state, task, personId, known);
}

function inTheTasksPost(task: Task, personId: string, known: KnownPeople): Refusal | null {
  const person = known.people.get(personId);
  if (!person) return refuseFile('person-unknown', `查无此人：${personId}。`);
  if (!person.active) return refuseFile('person-inactive', `${person.name}已离岗，不能承办。`);
  return holds(person, task.role, task.orgId)
    ? null
    : refuseFile('person-not-in-org', `任务“${task.title}”须由该机关的${ROLES[task.role]}承办，${person.name}不任此岗。`);
}
