import { ROLES, type FileState, type Task } from '@sidan/domain';
import { API_KINDS } from '../file-kinds.js';
import type { AroundFile } from './around-file.js';
import { holdersIn } from './any-file-choices.js';
import type { WaitingFor } from './parts.js';

/** The step that is due first; for a case whose jobs are being done, their results. Null once nothing more is to come. */
export function waitingFor(state: FileState, around: AroundFile): WaitingFor | null {
  const steps = around.tasks.filter(({ action }) => action !== 'acknowledge-escalation');
  const [first] = [...steps].sort(byDue);
  if (first) return asked(state, first, around);
  const said = API_KINDS[state.kind].waitingFor(state);
  return said === null ? null : { title: said, role: null, roleTitle: null, orgId: null, due: null, clock: null, article: null, people: [] };
}

function asked(state: FileState, task: Task, around: AroundFile): WaitingFor {
  const { title, role, orgId, due, clock, assignee, action } = task;
  const people = assignee === null ? holdersIn(orgId, [role], around).map(({ name }) => name) : [around.names.person(assignee)];
  return { title, role, roleTitle: ROLES[role], orgId, due, clock, article: API_KINDS[state.kind].steps[action]?.article ?? null, people };
}

/** What has no due time comes last. */
function byDue(a: Task, b: Task): number {
  return (a.due ?? '9') < (b.due ?? '9') ? -1 : 1;
}
