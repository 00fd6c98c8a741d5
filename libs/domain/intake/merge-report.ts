import { meetClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { MergeReport } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';

/** 并案: a person decides that the report is already known. */
export function mergeReport(state: CaseState, { intoCaseId, reason }: MergeReport, facts: Facts): Decision {
  if (intoCaseId === state.id) return refuseCase('merge-into-itself', '并入的应当是另一案件，不能并入本案自身。');
  if (!reason.trim()) return refuseCase('reason-missing', '并案应当写明理由。');
  return {
    entries: [
      caseEntry('reportMerged', { intoCaseId, reason: reason.trim() }),
      ...meetClock(state, 'accept', facts.now),
      ...meetClock(state, 'hotline', facts.now),
    ],
  };
}
