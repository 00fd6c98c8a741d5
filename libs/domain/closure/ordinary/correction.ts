import { meetClock, startClock } from '../../file/clockwork.js';
import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { isRefusal } from '../../file/refusal.js';
import { dateOf, localDate } from '../../time/index.js';
import type { OrderCorrection, VerifyCorrection } from './commands.js';
import { documentOf, issue, partyLine } from './documents.js';
import { entry } from './entries.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { matterOf, type Rule } from './rules.js';

/** 责令限期改正 (行政处罚法 28①); not a penalty, but obligatory. */
export function orderCorrection(state: ProceedingState, { requirement, deadline, basis }: OrderCorrection, facts: Facts): Decision {
  if (state.correction && state.correction.verified === null) return refuse('order-to-correct-open', '已经责令改正，尚未复查；复查后才能再次责令。');
  const today = dateOf(facts.now);
  const last = localDate(deadline);
  if (last < today) return refuse('correction-deadline-past', `改正期限应当在今天（${today}）或以后，填写的是${last}。`);
  const issued = issue(state, facts, 'correction-order', { party: partyLine(state), requirement, deadline: last, basis });
  if (isRefusal(issued)) return issued;
  return {
    entries: [
      issued.entry,
      entry('correctionOrdered', { documentId: issued.document.id, requirement, deadline: last }),
      startClock(facts, state, 'correction', { at: facts.now, key: `correction:${issued.document.id}`, due: last }),
    ],
  };
}

/** 复查 */
export function verifyCorrection(state: ProceedingState, { corrected, findings }: VerifyCorrection, facts: Facts): Decision {
  if (!state.correction) return refuse('no-order-to-correct', '本案没有责令改正，无需复查。');
  if (state.correction.verified === true) return refuse('no-order-to-correct', '已经复查并确认改正。');
  const refusal = corrected ? null : mayHaveFailed(state, state.correction, facts);
  if (refusal) return refusal;
  return { entries: [entry('correctionVerified', { corrected, findings }), ...meetClock(state, `correction:${state.correction.documentId}`, facts.now)] };
}

/** Nobody fails an order that never reached him, nor before its last day; only an open refusal (拒不改正) needs no waiting. */
function mayHaveFailed(state: ProceedingState, { documentId, deadline }: NonNullable<ProceedingState['correction']>, facts: Facts): Rule {
  if (!documentOf(state, documentId)?.service?.servedAt) return refuse('order-not-served', '责令改正的文书尚未送达当事人，不能认定其没有改正。');
  const refusalCounts = matterOf(state, facts)?.penalty.precondition === 'refuses-to-correct';
  if (deadline === null || refusalCounts || deadline < dateOf(facts.now)) return null;
  return refuse('correction-period-running', `改正期限至${deadline}，尚未届满，不能认定当事人逾期没有改正。`);
}
