import type { Refusal } from '../../../../file/index.js';
import type { PROCEEDING_REFUSALS } from '../../refusals.js';

/** A step that the law stops, the code that says so, and how to come before it. */
export interface Gate {
  readonly code: keyof typeof PROCEEDING_REFUSALS;
  readonly what: string;
  readonly stopped: () => Refusal;
}

export function gate(code: Gate['code'], what: string, stopped: () => Refusal): Gate {
  return { code, what, stopped };
}
