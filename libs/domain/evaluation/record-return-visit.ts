import { meetClock } from '../file/clockwork.js';
import type { Facts } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { RecordReturnVisit } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CaseState, Shortcoming } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';
import { thenClose } from './close-case.js';

/** 回访: what is found not put right needs an owner before the case closes (行政处罚法 28). */
export function recordReturnVisit(state: CaseState, { corrected, note, visitors }: RecordReturnVisit, facts: Facts): Decision {
  if (state.evaluation.returnVisit) return refuseCase('visited-already', '本案已经回访。');
  if (visitors.filter((visitor) => visitor.trim()).length === 0) return refuseCase('visitors-missing', '应当写明回访人。');
  const visited = caseEntry('returnVisitRecorded', { corrected, note: note.trim(), visitors, shortcoming: corrected ? null : notPutRight(note, facts) });
  return { entries: thenClose(state, [visited, ...meetClock(state, 'return-visit', facts.now)], facts) };
}

function notPutRight(note: string, facts: Facts): Shortcoming {
  return { id: facts.newIds[0] as string, checklistItem: 'return-visit', text: note.trim() || '回访发现违法行为尚未改正', owner: null, resolvedAt: null };
}
