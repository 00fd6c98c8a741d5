import type { AcknowledgeEscalation, TakeOver, Urge } from './commands.js';
import type { Facts } from './facts.js';
import { MOVABLE_ROLES } from './file-access.js';
import { fileEntry } from './file-entry.js';
import type { Decision, FileState } from './kind.js';
import { refuseFile } from './refusals.js';
import type { FileRules } from './rules.js';
import { instantText, type Clock } from '../time/index.js';
import { tellAbout } from './telling.js';

/** By someone who was told, or who holds the post now. */
export function acknowledgeEscalation(state: FileState, { escalationId, note }: AcknowledgeEscalation, facts: Facts): Decision {
  const escalation = state.escalations.find(({ id }) => id === escalationId);
  if (!escalation) return refuseFile('no-such-escalation', `台账上没有升级“${escalationId}”。`);
  if (escalation.acknowledgedBy !== null) return refuseFile('already-acknowledged', `该升级已于${escalation.acknowledgedAt}签收。`);
  const { actor } = facts;
  const inPost = actor.role === escalation.role && actor.orgId === escalation.orgId;
  if (!inPost && !escalation.told.includes(actor.personId)) return refuseFile('role-cannot', `该升级须由应当通知的人签收，${actor.name}不在其列。`);
  return { entries: [fileEntry('escalationAcknowledged', { escalationId, note: note.trim() })] };
}

/** 催办 */
export function urge<S extends FileState>(state: S, { task: key, note }: Urge, facts: Facts, rules: FileRules<S>): Decision {
  const task = rules.tasks(state).find((open) => open.key === key);
  if (!task) return refuseFile('task-not-open', `没有未办任务“${key}”，可能已经办结。`);
  if (!note.trim()) return refuseFile('text-missing', '催办应当写明要求。');
  return { entries: [fileEntry('urged', { task: key, note: note.trim(), toTell: tellAbout(task, facts) })] };
}

/** 提级: only once a clock is late; the work comes to the supervisor, what others must judge stays theirs (行政处罚法 57、58). */
export function takeOver<S extends FileState>(state: S, { clock: key, note }: TakeOver, facts: Facts, rules: FileRules<S>): Decision {
  const clock = state.clocks[key];
  if (!clock) return refuseFile('no-such-clock', `本文件没有期限“${key}”。`);
  if (clock.status !== 'overdue') return refuseFile('clock-not-late', `${clock.title}没有逾期（到期时间${dueText(clock)}），不能提级。`);
  if (!note.trim()) return refuseFile('text-missing', '提级应当写明理由。');
  const moved = rules.tasks(state).filter((task) => MOVABLE_ROLES.includes(task.role) && task.action !== 'acknowledge-escalation' && task.assignee !== facts.actor.personId);
  return {
    entries: [
      fileEntry('takenOver', { clock: key, note: note.trim() }),
      ...moved.map((task) => fileEntry('taskAssigned', { task: task.key, personId: facts.actor.personId, reason: `提级督办：${note.trim()}` })),
    ],
  };
}

function dueText({ due, awaits }: Clock): string {
  if (due !== null) return instantText(due);
  return awaits ? `待推算，缺${awaits}年节假日安排` : '中止中';
}
