import {
  CASE_PHASES, caseKind, PHASE_WORDS, proceedingKind, whyCaseShut, whyShut, type Command, type Entry, type Facts, type FileKind, type FileState, type Refusal,
} from '@sidan/domain';
import type { ActionTable } from '../actions/action-table.js';
import { CASE_ACTIONS } from '../actions/case-actions.js';
import { CASE_STEPS } from '../actions/case-steps.js';
import { PROCEEDING_ACTIONS } from '../actions/proceeding-actions.js';
import { PROCEEDING_STEPS } from '../actions/proceeding-steps.js';
import type { StepInfo } from '../actions/step-table.js';

/** What the API needs of each kind of file. The state belongs to the kind: it was read under it. */
export interface ApiKind extends DomainKind {
  readonly title: string;
  readonly actions: ActionTable;
  readonly steps: Readonly<Record<string, StepInfo>>;
  /** Why the phase does not know a step, as `decide` would say it; null where it does. */
  readonly whyShut: (state: FileState, step: string, known: Pick<Facts, 'policy' | 'now'>) => Refusal | null;
  readonly phases: Readonly<Record<string, string>>;
}

type DomainKind = FileKind<FileState, Command, Entry>;

export const API_KINDS: Readonly<Record<FileState['kind'], ApiKind>> = {
  case: {
    title: '案件', actions: CASE_ACTIONS, steps: CASE_STEPS, whyShut: whyCaseShut as unknown as ApiKind['whyShut'], phases: CASE_PHASES,
    ...(caseKind as unknown as DomainKind),
  },
  proceeding: {
    title: '办案程序', actions: PROCEEDING_ACTIONS, steps: PROCEEDING_STEPS, whyShut: whyShut as unknown as ApiKind['whyShut'],
    phases: PHASE_WORDS, ...(proceedingKind as unknown as DomainKind),
  },
};
