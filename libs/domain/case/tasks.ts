import type { ClockName } from '../time/statutory.js';
import { escalationTasks } from '../file/escalation.js';
import { isOpen } from '../file/clockwork.js';
import { openTask, type TaskDraft } from '../file/open-task.js';
import type { Task } from '../file/task.js';
import type { CaseState } from './model.js';

/** Every step of the case that waits for a person. */
export function caseTasks(state: CaseState): readonly Task[] {
  if (state.phase === 'refused' || state.phase === 'merged') return [];
  return [...ownTasks(state).map((draft) => openTask(state, draft)), ...escalationTasks(state)];
}

/** 中文: what the case waits for; null once nothing more is to come. */
export function caseWaitsFor(state: CaseState): string | null {
  if (state.phase === 'closure') return '等待办理结果';
  const titles = ownTasks(state).map((draft) => draft.title);
  return titles.length > 0 ? `等待${[...new Set(titles)].join('、')}` : null;
}

function ownTasks(state: CaseState): readonly TaskDraft[] {
  switch (state.phase) {
    case 'intake': return [{ key: 'accept-report', action: 'accept-report', title: '受理', role: 'intake-clerk', orgId: state.orgId, clock: 'accept' }];
    case 'dispatch': return dispatchTasks(state);
    case 'evaluation': return evaluationTasks(state);
    case 'closed': return shortcomingTasks(state);
    default: return [];
  }
}

function dispatchTasks(state: CaseState): readonly TaskDraft[] {
  if (state.jobs.length === 0) {
    return [{ key: 'assign-job', action: 'assign-job', title: '派单', role: 'dispatcher', orgId: state.orgId, ...running(state, 'dispatch') }];
  }
  return state.jobs.filter((job) => job.takenAt === null).map((job) => ({
    key: `take-job:${job.id}`, action: 'take-job', title: '接单', role: 'team-leader', orgId: job.orgId, clock: `take-job:${job.id}`,
  }));
}

function evaluationTasks(state: CaseState): readonly TaskDraft[] {
  const { score, satisfaction, returnVisit } = state.evaluation;
  const open: TaskDraft[] = [];
  if (!score) open.push({ key: 'score-file', action: 'score-file', title: '案卷评查', role: 'file-reviewer', orgId: state.bureauOrgId, clock: 'score' });
  if (!satisfaction) open.push({ key: 'record-satisfaction', action: 'record-satisfaction', title: '满意度回访', role: 'intake-clerk', orgId: state.orgId, clock: 'satisfaction' });
  if (!returnVisit) open.push({ key: 'record-return-visit', action: 'record-return-visit', title: '现场回访', role: 'supervisor', orgId: state.orgId, clock: 'return-visit' });
  return [...open, ...shortcomingTasks(state)];
}

function shortcomingTasks(state: CaseState): readonly TaskDraft[] {
  return state.evaluation.shortcomings.filter((one) => one.resolvedAt === null).map((one) => (one.owner === null
    ? { key: `assign-shortcoming:${one.id}`, action: 'assign-shortcoming', title: '确定整改责任人', role: 'team-leader', orgId: state.orgId }
    : { key: `resolve-shortcoming:${one.id}`, action: 'resolve-shortcoming', title: '整改', role: 'officer', orgId: state.orgId, assignee: one.owner }));
}

/** A clock that was started again has another key; the one that still runs times the task. */
function running(state: CaseState, name: ClockName): { readonly clock?: string } {
  const clock = Object.values(state.clocks).find((one) => one.name === name && isOpen(one));
  return clock ? { clock: clock.key } : {};
}
