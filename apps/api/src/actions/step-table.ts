import type { Actions } from './action-table.js';

/** Where a step stands on the screen of its file. */
export interface StepInfo {
  /** The provision or house rule that rules the step. */
  readonly article: string;
  readonly slip: 'intake' | 'dispatch' | 'closure' | 'evaluation' | 'any';
  /** `main`: the ordinary way; `return`: refuses or sends back; `other`: besides the ordinary way. */
  readonly weight: 'main' | 'other' | 'return';
}

/** A row for each action of a file kind. */
export type StepsOf<Command extends { readonly type: string }> = { readonly [Type in keyof Actions<Command>]: StepInfo };

export const onSlip = (slip: StepInfo['slip'], weight: StepInfo['weight']) => (article: string): StepInfo => ({ article, slip, weight });

const file = onSlip('any', 'other');

/** Steps that any file knows. */
export const FILE_STEPS = {
  'claim-task': onSlip('any', 'main')('『任务规则』'), 'release-task': file('『任务规则』'), 'assign-task': file('『任务规则』'),
  'acknowledge-escalation': onSlip('any', 'main')('『督办规则』'), urge: file('『督办规则』'), 'take-over': file('『督办规则』'),
} as const;
