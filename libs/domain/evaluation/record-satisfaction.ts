import { meetClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { RecordSatisfaction } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';
import { thenClose } from './close-case.js';

/** 满意度回访; somebody who cannot be reached is recorded as such. */
export function recordSatisfaction(state: CaseState, { result, note }: RecordSatisfaction, facts: Facts): Decision {
  if (state.evaluation.satisfaction) return refuseCase('satisfaction-recorded-already', '本案满意度已经登记。');
  if (result === 'no-reporter') return refuseCase('reporter-exists', '本案有举报人，应当回访；联系不上的登记为“联系不上”。');
  const recorded = caseEntry('satisfactionRecorded', { result, note: note.trim() });
  return { entries: thenClose(state, [recorded, ...meetClock(state, 'satisfaction', facts.now)], facts) };
}
