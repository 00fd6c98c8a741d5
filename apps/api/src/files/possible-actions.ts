import type { FileState, Policy } from '@sidan/domain';
import { whyNot } from '../actions/acting-post.js';
import type { Who } from '../platform/session/who.js';
import { API_KINDS } from './file-kinds.js';

export interface PossibleAction {
  readonly action: string;
  readonly title: string;
  readonly allowed: boolean;
  /** Chinese, when not allowed. */
  readonly why: string | null;
}

/** What this person may do with the file now. The rules of the step itself are asked when it is taken, not here. */
export function possibleActions(state: FileState, who: Who, policy: Policy): readonly PossibleAction[] {
  const { actions, lifecycle } = API_KINDS[state.kind];
  return Object.entries(actions).map(([action, { title, access }]) => {
    const notNow = lifecycle[state.phase]?.[action] === undefined ? `现在的阶段不能办理“${title}”。` : null;
    const why = notNow ?? whyNot(access, who, state, policy);
    return { action, title, allowed: why === null, why };
  });
}
