import {
  CASE_LIFECYCLE, CASE_PHASES, caseKind, PHASE_WORDS, PROCEEDING_LIFECYCLE, proceedingKind, type Command, type Entry, type FileKind, type FileState,
} from '@sidan/domain';
import type { ActionTable } from '../actions/action-table.js';
import { CASE_ACTIONS } from '../actions/case-actions.js';
import { CASE_STEPS } from '../actions/case-steps.js';
import { PROCEEDING_ACTIONS } from '../actions/proceeding-actions.js';
import { PROCEEDING_STEPS } from '../actions/proceeding-steps.js';
import type { StepInfo } from '../actions/step-table.js';

type Phases = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the API needs of each kind of file. The state belongs to the kind: it was read under it. */
export interface ApiKind extends DomainKind {
  readonly title: string;
  readonly actions: ActionTable;
  readonly steps: Readonly<Record<string, StepInfo>>;
  readonly lifecycle: Phases;
  readonly phases: Readonly<Record<string, string>>;
}

type DomainKind = FileKind<FileState, Command, Entry>;

export const API_KINDS: Readonly<Record<FileState['kind'], ApiKind>> = {
  case: { title: '案件', actions: CASE_ACTIONS, steps: CASE_STEPS, lifecycle: CASE_LIFECYCLE, phases: CASE_PHASES, ...(caseKind as unknown as DomainKind) },
  proceeding: {
    title: '办案程序', actions: PROCEEDING_ACTIONS, steps: PROCEEDING_STEPS, lifecycle: PROCEEDING_LIFECYCLE, phases: PHASE_WORDS, ...(proceedingKind as unknown as DomainKind),
  },
};
