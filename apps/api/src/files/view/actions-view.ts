import type { FileState, Task } from '@sidan/domain';
import { whyNot } from '../../actions/acting-post.js';
import type { StepInfo } from '../../actions/step-table.js';
import { nextStep } from '../../platform/problem/next-steps.js';
import type { Who } from '../../platform/session/who.js';
import { API_KINDS } from '../file-kinds.js';
import type { AroundFile } from './around-file.js';
import { isClaimable } from './any-file-choices.js';
import { certainlyRefused } from './dry-run.js';
import { missingChoice } from './missing-choice.js';
import type { ActionView, Choices, Presets } from './parts.js';

/** By action. */
export type PresetsOf = Readonly<Partial<Record<string, Presets>>>;

/**
 * What this person may do with the file now, each refusal as the step itself would give it, in its order: whose step it is, then whether the phase
 * knows it. What the form must say is asked when the step is taken, not here.
 */
export function actionsView(state: FileState, around: AroundFile, { choices, presets }: { readonly choices: Choices; readonly presets: PresetsOf }): readonly ActionView[] {
  const { actions, whyShut, steps } = API_KINDS[state.kind];
  return Object.entries(actions).map(([action, { title, access }]) => {
    const nothing = missingChoice(action, choices);
    const shut = whyNot(access, around.who, state, around.policy) ?? whyShut(state, action, around);
    const refused = shut ?? (nothing === null ? certainlyRefused(state, action, around) : null);
    const why = refused?.detail ?? nothing;
    const rules = steps[action] as StepInfo;
    return { action, title, ...rules, article: refused?.article ?? rules.article, allowed: why === null, why, next: refused && nextStep(refused.code), task: answeredTask(action, around)?.key ?? null, presets: presets[action] ?? {} };
  });
}

/** The person's own task first, then one to be claimed, then anybody's. */
function answeredTask(action: string, { tasks, who }: AroundFile): Task | undefined {
  const same = tasks.filter((task) => task.action === action);
  return same.find((task) => isMine(task, who)) ?? same.find((task) => isClaimable(task, who)) ?? same[0];
}

export function isMine({ assignee }: Task, { personId }: Who): boolean {
  return assignee === personId;
}
