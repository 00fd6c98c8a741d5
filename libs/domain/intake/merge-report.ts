import type { MergeReport } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import type { CasePhase, CaseState } from '../case/model.js';
import { refuseCase } from '../case/refusals.js';
import { meetClock } from '../file/clockwork.js';
import type { Facts, MergeTarget } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import type { Refusal } from '../file/refusal.js';

/** While somebody still handles the matter: a report joined later would be answered with 一并办理 and handled by nobody. */
export const MERGEABLE_PHASES: readonly CasePhase[] = ['intake', 'dispatch', 'closure'];

/** 并案: a person decides that the report is already known. */
export function mergeReport(state: CaseState, { intoCaseId, reason }: MergeReport, facts: Facts): Decision {
  if (intoCaseId === state.id) return refuseCase('merge-into-itself', '并入的应当是另一案件，不能并入本案自身。');
  if (!reason.trim()) return refuseCase('reason-missing', '并案应当写明理由。');
  return unfitTarget(state, facts) ?? {
    entries: [
      caseEntry('reportMerged', { intoCaseId, reason: reason.trim() }),
      ...meetClock(state, 'accept', facts.now),
      ...meetClock(state, 'hotline', facts.now),
    ],
  };
}

function unfitTarget(state: CaseState, { mergeTarget, policy }: Facts): Refusal | null {
  if (!mergeTarget) return refuseCase('merge-target-unknown', '并入的案件不存在，或您无权查阅。');
  if (mergeTarget.orgId !== state.orgId) {
    const organ = policy.organisations.find(({ id }) => id === mergeTarget.orgId)?.name ?? '其他机关';
    return refuseCase('merge-target-elsewhere', `并入的案件由${organ}办理，本机关的线索不能并入其他机关的案件。`);
  }
  if (mergeTarget.training !== state.training) {
    return refuseCase('merge-across-training', state.training ? '本案是教学案件，不能并入实际案件。' : '本案是实际案件，不能并入教学案件。');
  }
  return notBeingHandled(mergeTarget);
}

/** 行政处罚法 29: what has been dealt with is not fined again; what goes on afterwards is a new act, with a case of its own. */
function notBeingHandled({ phase }: MergeTarget): Refusal | null {
  if (MERGEABLE_PHASES.some((open) => open === phase)) return null;
  if (phase === 'merged') return refuseCase('merge-target-merged', '并入的案件本身已经并入另一案件，不再单独办理。');
  if (phase === 'refused') return refuseCase('merge-target-refused', '并入的案件已经不予受理，没有人办理。');
  return refuseCase('merge-target-handled', '并入的案件已经结单，处理结果不能再包含本线索。');
}
