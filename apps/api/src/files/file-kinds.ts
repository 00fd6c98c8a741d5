import { CASE_LIFECYCLE, caseKind, PROCEEDING_LIFECYCLE, proceedingKind, type FileState, type Task } from '@sidan/domain';
import type { ActionTable } from '../actions/action-table.js';
import { CASE_ACTIONS } from '../actions/case-actions.js';
import { PROCEEDING_ACTIONS } from '../actions/proceeding-actions.js';

type Phases = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the API needs of each kind of file. The state belongs to the kind: it was read under it. */
export interface ApiKind {
  readonly title: string;
  readonly actions: ActionTable;
  readonly lifecycle: Phases;
  tasks(state: FileState): readonly Task[];
  waitingFor(state: FileState): string | null;
  ended(state: FileState): boolean;
}

export const API_KINDS: Readonly<Record<FileState['kind'], ApiKind>> = {
  case: { title: '案件', actions: CASE_ACTIONS, lifecycle: CASE_LIFECYCLE, ...(caseKind as unknown as Pick<ApiKind, 'tasks' | 'waitingFor' | 'ended'>) },
  proceeding: { title: '办案程序', actions: PROCEEDING_ACTIONS, lifecycle: PROCEEDING_LIFECYCLE, ...(proceedingKind as unknown as Pick<ApiKind, 'tasks' | 'waitingFor' | 'ended'>) },
};
