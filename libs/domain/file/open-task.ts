import type { Role } from './actor.js';
import type { FileState } from './kind.js';
import type { Task } from './task.js';

export interface TaskDraft {
  readonly key: string;
  readonly action: string;
  readonly title: string;
  readonly role: Role;
  readonly orgId: string;
  /** The key of the clock its due time comes from. */
  readonly clock?: string;
  /** Where the task belongs to a person from the start. */
  readonly assignee?: string | null;
}

/** A task of a file, with its due time from its clock and its assignee from who claimed it or was given it. */
export function openTask(state: FileState, draft: TaskDraft): Task {
  const clock = draft.clock === undefined ? undefined : state.clocks[draft.clock];
  return {
    key: draft.key, action: draft.action, title: draft.title, role: draft.role, orgId: draft.orgId,
    assignee: state.assignees[draft.key] ?? draft.assignee ?? null,
    due: clock?.due ?? null,
    clock: clock?.key ?? null,
  };
}

/** Forgets who had tasks that are no longer open, so that a task of the same name opens free. */
export function withoutClosedTasks<S extends FileState>(state: S, open: readonly Task[]): S {
  const entries = Object.entries(state.assignees);
  const kept = entries.filter(([key]) => open.some((task) => task.key === key));
  return kept.length === entries.length ? state : { ...state, assignees: Object.fromEntries(kept) };
}
