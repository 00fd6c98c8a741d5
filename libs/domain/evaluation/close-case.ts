import type { Entry } from '../file/entry.js';
import type { Facts } from '../file/facts.js';
import { caseEntry, type CaseEntry } from '../case/entries.js';
import { evolveCase } from '../case/evolve.js';
import type { CaseState } from '../case/model.js';

/** 评结: when score, satisfaction and return visit are all there and every shortcoming has an owner or is put right, the case closes with that step. */
export function thenClose(state: CaseState, entries: readonly Entry[], facts: Facts): readonly Entry[] {
  const after = entries.reduce<CaseState>((so, entry) => evolveCase(so, { ...(entry as CaseEntry), at: facts.now, by: facts.actor }), state);
  const { score, satisfaction, returnVisit, shortcomings } = after.evaluation;
  const complete = after.phase === 'evaluation' && score && satisfaction && returnVisit && shortcomings.every((one) => one.owner !== null || one.resolvedAt !== null);
  return complete ? [...entries, caseEntry('caseClosed', { total: score.total })] : entries;
}
