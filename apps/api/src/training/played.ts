import type { StepRefusal } from '@sidan/regions';
import type { PlayedStep } from '@sidan/persistence';
import type { LedgerPlaces } from './training-shapes.js';

/** What came of a step, as the run keeps it. */
export interface Outcome {
  readonly refusal: StepRefusal | null;
  /** Where the ledgers stood afterwards. */
  readonly after: LedgerPlaces;
}

export function outcomeOf({ outcome }: PlayedStep): Outcome {
  return outcome as Outcome;
}
